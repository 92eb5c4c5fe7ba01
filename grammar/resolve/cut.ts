/** Lines that hold more than one thing. */
import type { IToken } from "chevrotain"

/**
 * Cuts a line at some places; joined, the parts give it back.
 *
 * @param token - the line
 * @param places - offsets in it, growing
 * @returns one part more than places
 */
export const cut = (token: IToken, places: readonly number[]): [IToken, ...IToken[]] => {
  const part = (from: number, to: number | undefined): IToken => ({
    ...token,
    image: token.image.slice(from, to),
    startOffset: token.startOffset + from,
  })
  return [part(0, places[0]), ...places.map((place, index) => part(place, places[index + 1]))]
}

/**
 * Puts the parts of lines that were cut into their places.
 *
 * @param tokens - the lines; changed in place
 * @param cuts - the parts of those that were cut
 */
export const putParts = (tokens: IToken[], cuts: ReadonlyMap<IToken, readonly IToken[]>): void => {
  if (cuts.size === 0) return
  for (const token of tokens.splice(0)) for (const part of cuts.get(token) ?? [token]) tokens.push(part)
}
