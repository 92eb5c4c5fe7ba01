import type { Check } from "./check.ts"

/** The tokens joined give the text back, the tree holds them all, and the result quotes the text it was read from. */
export const lossless: Check = ({ text, result, tree }) => [
  ...tree.losses,
  ...(result.text === text ? [] : ["the result has another text"]),
]
