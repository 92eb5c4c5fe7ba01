/** How many of our fixtures are decoded to the letter from every encoding of their time: whole, their first 300 characters, and all pieces of 300. */
import { allFixtures } from "../tests/document/texts.ts"
import { heads, misread, type NamedText, pieces, writings } from "../tests/source/writings.ts"

const sets: readonly { name: string; texts: readonly NamedText[] }[] = [
  { name: "whole", texts: allFixtures },
  { name: "first 300", texts: heads(allFixtures) },
  { name: "any 300", texts: pieces(allFixtures) },
]

const share = (right: number, all: number): string => `${right}/${all} ${((100 * right) / all).toFixed(2)} %`
const row = (cells: readonly string[]): string =>
  cells
    .map((cell, at) => cell.padEnd(at === 0 ? 24 : 20))
    .join("")
    .trimEnd()

console.log(row(["decoded to the letter", ...sets.map(({ name }) => name)]))
const right = sets.map(() => 0)
for (const writing of writings) {
  const cells: string[] = []
  for (const [at, { texts }] of sets.entries()) {
    const wrong = await misread(writing, texts)
    right[at] = (right[at] ?? 0) + texts.length - wrong.length
    cells.push(share(texts.length - wrong.length, texts.length))
  }
  console.log(row([writing.name, ...cells]))
}
console.log(row(["all", ...sets.map(({ texts }, at) => share(right[at] ?? 0, texts.length * writings.length))]))
