/** Small questions about line tokens, shared by the steps of `resolve`. */
import type { IToken } from "chevrotain"
import { type Kind, kinds } from "../tokens.ts"

/** Offset after the last character of a token. */
export const endOf = (token: IToken): number => token.startOffset + token.image.length

/** Length of a line without its end: one with CRLF is no longer than one with LF. */
export const widthOf = ({ image }: IToken): number => {
  let end = image.length
  while (end > 0 && (image.charCodeAt(end - 1) === 10 || image.charCodeAt(end - 1) === 13)) end--
  return end
}

const isBlankOrEnd = (code: number): boolean => code === 32 || code === 160 || code === 10 || code === 13

/** The last characters of a line, with neither the blanks behind them nor its end: what tells whether a sentence ends. */
export const ending = ({ image }: IToken): string => {
  let end = image.length
  while (end > 0 && isBlankOrEnd(image.charCodeAt(end - 1))) end--
  return image.slice(Math.max(0, end - 3), end)
}

export const is = (token: IToken | undefined, kind: Kind): boolean => token !== undefined && token.tokenType.name === kind

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

export const isFiller = (token: IToken | undefined): boolean =>
  token !== undefined && (token.tokenType === kinds.Blank || token.tokenType === kinds.Furniture)

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
  return (
    before === undefined ||
    !(is(before, "Text") || is(before, "ListLine") || is(before, "BulletLine") || is(before, "NumberedLine") || is(before, "TableLine"))
  )
}
