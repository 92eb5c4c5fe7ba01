/** Which way the parser goes where the grammar leaves a choice: the kind of the next line tells. */
import {
  Alternation,
  type ILookaheadStrategy,
  type IProduction,
  type IProductionWithOccurrence,
  type IToken,
  type LookaheadProductionType,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
  Terminal,
} from "chevrotain"

const choices: Readonly<Record<LookaheadProductionType, new (options: never) => IProductionWithOccurrence>> = {
  Alternation,
  Option,
  Repetition,
  RepetitionWithSeparator,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
}

const partsOf = (production: IProduction): readonly IProduction[] =>
  (production as { definition?: readonly IProduction[] }).definition ?? []

const mayBeEmpty = (production: IProduction): boolean => {
  if (production instanceof Option || production instanceof Repetition || production instanceof RepetitionWithSeparator) return true
  if (production instanceof Alternation) return production.definition.some(mayBeEmpty)
  return !(production instanceof Terminal) && partsOf(production).every(mayBeEmpty)
}

/** The kinds that something can begin with, by the numbers Chevrotain gives them. */
const firstOf = (production: IProduction): readonly number[] => {
  if (production instanceof Terminal) return [production.terminalType.tokenTypeIdx ?? 0]
  const parts = partsOf(production)
  const needed = production instanceof Alternation ? -1 : parts.findIndex((part) => !mayBeEmpty(part))
  return (needed < 0 ? parts : parts.slice(0, needed + 1)).flatMap(firstOf)
}

/** A choice is known by its form and its number within a rule. */
const choiceIn = (productions: readonly IProduction[], form: LookaheadProductionType, index: number): IProduction | undefined => {
  for (const production of productions) {
    if (production instanceof choices[form] && production.idx === index) return production
    const inner = production instanceof NonTerminal ? undefined : choiceIn(partsOf(production), form, index)
    if (inner !== undefined) return inner
  }
  return undefined
}

/** The parser, as it calls what is made here. */
interface Parser {
  LA_FAST: (howMuch: number) => IToken
}

/**
 * Lookahead of one token, for a grammar that needs no more. With Chevrotain's own, made for any number of tokens, it took two and a half
 * times as long to make a parser ready, and that is once for every file that is read alone.
 */
export const oneLine: ILookaheadStrategy = {
  validate: () => [],
  buildLookaheadForAlternation: ({ rule, prodOccurrence }) => {
    const chosen: number[] = []
    const alternation = choiceIn(rule.definition, "Alternation", prodOccurrence)
    const alternatives = alternation === undefined ? [] : partsOf(alternation)
    // the first of two that begin alike wins
    for (let at = alternatives.length - 1; at >= 0; at--) for (const kind of firstOf(alternatives[at] as IProduction)) chosen[kind] = at
    return function (this: Parser) {
      return chosen[this.LA_FAST(1).tokenTypeIdx]
    }
  },
  buildLookaheadForOptional: ({ rule, prodOccurrence, prodType }) => {
    const begins: boolean[] = []
    const choice = choiceIn(rule.definition, prodType, prodOccurrence)
    for (const kind of choice === undefined ? [] : firstOf(choice)) begins[kind] = true
    return function (this: Parser) {
      return begins[this.LA_FAST(1).tokenTypeIdx] === true
    }
  },
}
