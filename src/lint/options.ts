/**
 * Options of rules, as data: what `explain` prints, what a configuration is checked against, and what `check` is given.
 */

/** A list of words, lower case as compared. */
export interface WordsOption {
  type: "words"
  default: readonly string[]
  what: string
}

/** A whole number. */
export interface NumberOption {
  type: "number"
  default: number
  least: number
  what: string
}

/** What an option of a rule takes: a number, or words. */
export type OptionSpec = WordsOption | NumberOption

/** The options of a rule by their names. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** What `check` is given: a value for every option. */
export type OptionValues<Specs extends OptionSpecs = OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name]["type"] extends "number" ? number : readonly string[]
}

/** What a setting may say; every option may be left out. */
export type GivenOptions = Readonly<Record<string, number | readonly string[]>>

const isWords = (value: unknown): boolean => Array.isArray(value) && value.every((word) => typeof word === "string")

const wrong = ({ type, ...spec }: OptionSpec, value: unknown): string | null => {
  if (type === "words") return isWords(value) ? null : "a list of texts"
  const { least } = spec as NumberOption
  return typeof value === "number" && Number.isInteger(value) && value >= least ? null : `a whole number, ${least} or more`
}

/**
 * The options of a rule with their defaults filled in.
 *
 * @param slug - the rule, for the error
 * @param specs - its options
 * @param given - what a setting says
 * @returns a value for every option
 * @throws {RangeError} for an option that the rule does not have, or a value that it cannot take
 * @example
 * fillOptions("number-gap", { widest: { type: "number", default: 10, least: 1, what: "…" } }, {}) // { widest: 10 }
 */
export const fillOptions = <Specs extends OptionSpecs>(slug: string, specs: Specs, given: GivenOptions = {}): OptionValues<Specs> => {
  for (const [name, value] of Object.entries(given)) {
    const spec = specs[name]
    const known = Object.keys(specs)
    if (spec === undefined) {
      throw new RangeError(
        `rule "${slug}" has no option "${name}"; ${known.length === 0 ? "it has none" : `there are: ${known.join(", ")}`}`,
      )
    }
    const expected = wrong(spec, value)
    if (expected !== null) throw new RangeError(`option "${name}" of rule "${slug}" takes ${expected}`)
  }
  const values = Object.entries(specs).map(([name, spec]) => [name, given[name] ?? spec.default])
  return Object.fromEntries(values) as OptionValues<Specs>
}
