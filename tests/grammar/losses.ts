/** Whether anything is lost on the way from a text to its tree. */
import type { CstElement, CstNode, IToken } from "chevrotain"
import { withPlainBlanks } from "../../grammar/blanks.ts"
import { readLines } from "../../src/read.ts"

const isNode = (element: CstElement): element is CstNode => "children" in element

/** The nodes of a tree, and the tokens that are its leaves. */
interface Walked {
  nodes: CstNode[]
  leaves: IToken[]
}

const walk = (root: CstNode): Walked => {
  const walked: Walked = { nodes: [], leaves: [] }
  const open: CstElement[] = [root]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isNode(next)) walked.leaves.push(next)
    else {
      walked.nodes.push(next)
      for (const children of Object.values(next.children)) for (const child of children) open.push(child)
    }
  }
  return walked
}

/** What parts the lines of a text and is told by the kinds of the lines around it. */
const isFiller = ({ tokenType }: IToken): boolean => tokenType.name === "Blank" || tokenType.name === "Furniture"

/** What was lost of a text, and what its lines and the nodes of its tree were. */
export interface Losses {
  losses: string[]
  kinds: string[]
  nodes: string[]
}

/**
 * Reads a text into its tree, and looks for what is lost: tokens joined have to give the text back, and the tree has to hold them all.
 *
 * @param text - any text
 * @param dialect - id of the dialect to read it in; detected where left out
 * @returns one line for each loss
 * @example
 * lossesOf("Beslutning\n\nGodkendt.\n").losses // []
 */
export const lossesOf = (text: string, dialect?: string): Losses => {
  const { language, tokens } = readLines(text, dialect === undefined ? {} : { dialect })
  const losses: string[] = []
  if (tokens.map(({ image }) => image).join("") !== withPlainBlanks(text)) losses.push("tokens joined do not give the text back")
  let offset = 0
  for (const token of tokens) {
    if (token.image === "" || token.startOffset !== offset) losses.push(`token at ${token.startOffset}, expected at ${offset}`)
    offset += token.image.length
  }
  const { nodes, leaves } = walk(language.parse(tokens))
  const inTree = new Set(leaves)
  if (inTree.size !== leaves.length) losses.push("a token stands twice in the tree")
  const lost = tokens.filter((token) => !inTree.has(token) && !isFiller(token))
  return {
    losses: [...losses, ...lost.map(({ image, tokenType }) => `not in the tree: ${tokenType.name} ${JSON.stringify(image)}`)],
    kinds: tokens.map(({ tokenType }) => tokenType.name),
    nodes: nodes.map(({ name }) => name),
  }
}
