import type { IToken } from "chevrotain"

/**
 * Cuts a line at some places; joined, the parts give it back.
 *
 * @param token - the line
 * @param places - offsets in it, growing
 * @returns one part more than places
 */
export const cut = (token: IToken, places: readonly number[]): IToken[] =>
  [0, ...places].map((place, index) => ({
    ...token,
    image: token.image.slice(place, places[index]),
    startOffset: token.startOffset + place,
  }))
