import { type Diagnostic, type ParseResult, parse, rules, toJson, validate } from "../../src/index.ts"
import { type Losses, lossesOf } from "../grammar/losses.ts"

/** A text and what the checks look at. */
export interface Reading {
  text: string
  result: ParseResult
  /** The lines and the tree. */
  tree: Losses
  /** What every rule finds, whatever the profile. */
  findings: readonly Diagnostic[]
  /** The meetings as they are printed, with places. */
  json: string
}

/** Every rule is on. */
export const everyRule = { rules: Object.fromEntries(rules.map(({ slug, severity }) => [slug, severity])) }

/**
 * Reads a text as far as the checks need it.
 *
 * @param text - any text
 * @returns what was read
 * @throws whatever the reader or a rule throws, which it never should
 * @example
 * readingOf("Beslutning\n\nGodkendt.\n").tree.kinds // ["SectionHeading", "Blank", "Text"]
 */
export const readingOf = (text: string): Reading => {
  const result = parse(text)
  return { text, result, tree: lossesOf(text), findings: validate(result, everyRule), json: toJson(result.meetings, { positions: true }) }
}
