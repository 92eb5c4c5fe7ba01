import type { CstElement, CstNode, IToken } from "chevrotain"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { withPlainBlanks } from "../../grammar/blanks.ts"
import { dialects } from "../../grammar/dialects/index.ts"
import { readLines } from "../../src/read.ts"
import { anyText, faultyFixture, patience, runs } from "../document/mutate.ts"
import { allFixtures, sharedMinutes } from "../document/texts.ts"

const isNode = (element: CstElement): element is CstNode => "children" in element

const leavesOf = (root: CstNode): IToken[] => {
  const leaves: IToken[] = []
  const open: CstElement[] = [root]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isNode(next)) leaves.push(next)
    else for (const children of Object.values(next.children)) for (const child of children) open.push(child)
  }
  return leaves
}

/** What parts the lines of a text and is told by the kinds of the lines around it. */
const isFiller = ({ tokenType }: IToken): boolean => tokenType.name === "Blank" || tokenType.name === "Furniture"

/** What is lost on the way from a text to its tree. */
const lossesIn = (text: string, dialect?: string): string[] => {
  const { tokens, tree } = readLines(text, dialect === undefined ? {} : { dialect })
  const losses: string[] = []
  if (tokens.map(({ image }) => image).join("") !== withPlainBlanks(text)) losses.push("tokens joined do not give the text back")
  let offset = 0
  for (const token of tokens) {
    if (token.image === "" || token.startOffset !== offset) losses.push(`token at ${token.startOffset}, expected at ${offset}`)
    offset += token.image.length
  }
  const leaves = leavesOf(tree())
  const inTree = new Set(leaves)
  if (inTree.size !== leaves.length) losses.push("a token stands twice in the tree")
  const lost = tokens.filter((token) => !inTree.has(token) && !isFiller(token))
  return [...losses, ...lost.map(({ image, tokenType }) => `not in the tree: ${tokenType.name} ${JSON.stringify(image)}`)]
}

describe("nothing is lost: tokens give the text back, and the tree holds them all", () => {
  it("any string", { timeout: patience }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(lossesIn(text)).toEqual([])
      }),
      runs(600),
    )
  })

  it("any string in any dialect", { timeout: patience }, () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...dialects), (text, { id }) => {
        expect(lossesIn(text, id)).toEqual([])
      }),
      runs(600),
    )
  })

  it("fixtures with faults", { timeout: patience }, () => {
    fc.assert(
      fc.property(faultyFixture, (text) => {
        expect(lossesIn(text)).toEqual([])
      }),
      runs(400),
    )
  })

  it("fixtures in every dialect", () => {
    const losses = allFixtures.flatMap(({ name, text }) =>
      dialects.flatMap(({ id }) => lossesIn(text, id).map((loss) => `${name} as ${id}: ${loss}`)),
    )
    expect(losses).toEqual([])
  })

  it.each([...allFixtures, ...sharedMinutes("samples"), ...sharedMinutes("corpus")])("$name", ({ text }) => {
    expect(lossesIn(text)).toEqual([])
  })
})
