/** Small questions about line tokens, shared by the steps of `resolve`. */
import type { IToken } from "chevrotain"
import { type Kind, kinds } from "../tokens.ts"

/** Length of a line without its end: one with CRLF is no longer than one with LF. */
export const widthOf = ({ image }: IToken): number => {
  let end = image.length
  while (image.charCodeAt(end - 1) === 10 || image.charCodeAt(end - 1) === 13) end--
  return end
}

/** Text of a line without what every form of line may end with. */
export const bare = ({ image }: IToken): string => image.trimEnd()

/** The last characters of a line, with neither the blanks behind them nor its end: what tells whether a sentence ends. */
export const ending = (token: IToken | undefined): string => token?.image.trimEnd().slice(-3) ?? ""

/** The end of a sentence, or of what leads to one. */
export const endsWords = /[.:,;]$/

export const is = (token: IToken | undefined, kind: Kind): boolean => token?.tokenType.name === kind

/** A line that heads a section. */
export const isHeading = (token: IToken | undefined): boolean => is(token, "SectionHeading") || is(token, "DecisionHeading")

/** A line that begins with a number: it may head an item, or stand in a list. */
export const isNumberedLine = (token: IToken | undefined): boolean =>
  is(token, "NumberedLine") || is(token, "PointLine") || is(token, "GluedNumber") || is(token, "NumberLine")

/** Changes what a line is taken for, never its text. */
export const retag = (token: IToken, kind: Kind): void => {
  token.tokenType = kinds[kind]
  token.tokenTypeIdx = kinds[kind].tokenTypeIdx ?? 0
}

export const isFiller = (token: IToken | undefined): boolean => token?.tokenType === kinds.Blank || token?.tokenType === kinds.Furniture

/** The lines from `start` up to `end`, each with its index. */
export const linesBetween = (tokens: readonly IToken[], start: number, end: number): (readonly [number, IToken])[] =>
  tokens.slice(start, end).map((token, offset) => [start + offset, token])

/** Index of the first line at or after `from` that is no filler; `end` where there is none. */
export const nextLine = (tokens: readonly IToken[], from: number, end: number): number => {
  let at = from
  while (at < end && isFiller(tokens[at])) at++
  return at
}

/** Index of the last line at or before `from` that is no filler; `start - 1` where there is none. */
export const previousLine = (tokens: readonly IToken[], from: number, start: number): number => {
  let at = from
  while (at >= start && isFiller(tokens[at])) at--
  return at
}

/** A line that begins a paragraph: nothing before it, or something that ends one. */
export const beginsParagraph = (tokens: readonly IToken[], at: number): boolean => {
  const before = tokens[at - 1]
  return !(is(before, "Text") || is(before, "BulletLine") || is(before, "NumberedLine") || is(before, "TableLine"))
}
