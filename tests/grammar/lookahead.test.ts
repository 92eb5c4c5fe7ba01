import {
  getLookaheadPaths,
  type IProduction,
  type LookaheadProductionType,
  NonTerminal,
  type Option,
  type Rule,
  Terminal,
  type TokenType,
} from "chevrotain"
import { describe, expect, it } from "vitest"
import { oneLine } from "../../grammar/lookahead.ts"
import { createParser } from "../../grammar/parser.ts"
import { kinds } from "../../grammar/tokens.ts"

interface Choice {
  rule: Rule
  form: LookaheadProductionType
  index: number
}

const forms: Readonly<Record<string, LookaheadProductionType>> = {
  Alternation: "Alternation",
  Option: "Option",
  Repetition: "Repetition",
  RepetitionMandatory: "RepetitionMandatory",
}

const rules = Object.values(createParser().getGAstProductions())

const choicesIn = (rule: Rule, productions: readonly IProduction[]): Choice[] =>
  productions.flatMap((production) => {
    if (production instanceof NonTerminal || production instanceof Terminal) return []
    const { definition, idx } = production as Option
    const form = forms[production.constructor.name]
    return [...(form === undefined ? [] : [{ rule, form, index: idx }]), ...choicesIn(rule, definition)]
  })

const choices = rules.flatMap((rule) => choicesIn(rule, rule.definition))

/** Chevrotain's own answer: the kinds with which each way begins. */
const waysOf = ({ rule, form, index }: Choice): TokenType[][] =>
  getLookaheadPaths({ occurrence: index, rule, prodType: form, maxLookahead: 1 }).map((way) => way.flat())

const seeing = (kind: TokenType): object => ({ LA_FAST: () => ({ tokenTypeIdx: kind.tokenTypeIdx }) })

const common = { maxLookahead: 1, dynamicTokensEnabled: false, hasPredicates: false }

const shown = ({ rule, form, index }: Choice): string => `${rule.name} ${form}${index}`

describe("the choices of the grammar", () => {
  it("are found", () => {
    expect(choices.length).toBeGreaterThan(20)
  })

  it("need one line: no kind begins two ways of an alternation", () => {
    const doubtful = choices.filter((choice) => {
      const ways = waysOf(choice).map((way) => new Set(way))
      return choice.form === "Alternation" && Object.values(kinds).some((kind) => ways.filter((way) => way.has(kind)).length > 1)
    })
    expect(doubtful.map(shown)).toEqual([])
  })

  it.each(choices.map((choice) => [shown(choice), choice] as const))("%s is made as Chevrotain makes it", (_name, choice) => {
    const { rule, form, index: prodOccurrence } = choice
    const ways = waysOf(choice)
    const expected = Object.values(kinds).map((kind) => {
      const way = ways.findIndex((begins) => begins.includes(kind))
      if (form !== "Alternation") return way === 0
      return way < 0 ? undefined : way
    })
    const choose: (this: object) => number | boolean | undefined =
      form === "Alternation"
        ? oneLine.buildLookaheadForAlternation({ ...common, rule, prodOccurrence })
        : oneLine.buildLookaheadForOptional({ ...common, rule, prodOccurrence, prodType: form })
    expect(Object.values(kinds).map((kind) => choose.call(seeing(kind)))).toEqual(expected)
  })
})
