/** Shows the stages of reading, for whoever works on the grammar. */
import type { CstElement, CstNode, IToken } from "chevrotain"
import { claimsOf } from "./claims.ts"
import { parse } from "./pipeline.ts"
import { readLines } from "./read.ts"
import type { ParseOptions, ParseResult } from "./result.ts"
import { indexLines, pointAt } from "./source/span.ts"

/** A stage of the reader: lines by kind, the tree of the grammar, the typed tree, what claimed each line. */
export type Stage = "tokens" | "cst" | "ast" | "claims"

const kindWidth = 16
const shown = 100

const quote = (text: string): string => {
  const line = JSON.stringify(text)
  return line.length > shown ? `${line.slice(0, shown)}…"` : line
}

const showTokens = (tokens: readonly IToken[], text: string): string => {
  const lines = indexLines(text)
  return tokens
    .map((token) => {
      const { line, column } = pointAt(lines, token.startOffset)
      return `${`${line}:${column}`.padEnd(9)}${token.tokenType.name.padEnd(kindWidth)} ${quote(token.image)}`
    })
    .join("\n")
}

const isNode = (element: CstElement): element is CstNode => "children" in element

const offsetOf = (element: CstElement): number => {
  if (!isNode(element)) return element.startOffset
  return Math.min(...Object.values(element.children).flatMap((list) => list.slice(0, 1).map(offsetOf)))
}

const showNode = (element: CstElement, depth: number): string[] => {
  const indent = "  ".repeat(depth)
  if (!isNode(element)) return [`${indent}${element.tokenType.name} ${quote(element.image)}`]
  const children = Object.values(element.children)
    .flat()
    .map((child) => [offsetOf(child), child] as const)
    .sort(([a], [b]) => a - b)
  return [`${indent}${element.name}`, ...children.flatMap(([, child]) => showNode(child, depth + 1))]
}

const showClaims = (result: ParseResult): string =>
  claimsOf(result)
    .flatMap(({ kind, meeting, item, firstLine, lastLine }) => {
      const place = item === null ? `${meeting + 1}` : `${meeting + 1}.${item + 1}`
      return Array.from({ length: lastLine - firstLine + 1 }, (_, index) => {
        const line = firstLine + index
        const text = result.text.slice(result.lines.starts[line - 1], result.lines.starts[line])
        return `${String(line).padEnd(6)}${place.padEnd(7)}${kind.padEnd(kindWidth)} ${quote(text.trimEnd())}`
      })
    })
    .join("\n")

/**
 * Shows what one stage of the reader makes of a text.
 *
 * @param text - any text
 * @param stage - tokens: the kind of each line; cst: the tree; ast: the minutes with positions; claims: what claimed each line
 * @param options - dialect to read with
 * @returns lines for reading, of no fixed format
 * @example
 * inspect("Beslutning\n", "tokens") // 1:1      SectionHeading   "Beslutning\n"
 */
export const inspect = (text: string, stage: Stage, options: ParseOptions = {}): string => {
  if (stage === "claims") return showClaims(parse(text, options))
  if (stage === "ast") return JSON.stringify(parse(text, options).meetings, null, 2)
  const { language, tokens } = readLines(text, options)
  return stage === "tokens" ? showTokens(tokens, text) : showNode(language.parse(tokens), 0).join("\n")
}
