/** A text read twice over: its lines by kind, and the minutes made of them. */
import type { Kind } from "../../grammar/tokens.ts"
import { parse } from "../pipeline.ts"
import { readLines } from "../read.ts"
import type { ParseOptions, ParseResult } from "../result.ts"
import { pointAt } from "../source/span.ts"

/** A line and what it was taken for. */
export interface KindLine {
  kind: Kind
  /** Without its end and the blanks around it. */
  text: string
  /** 1-based. */
  number: number
}

/** A text as `learn` looks at it. */
export interface LearntDocument {
  name: string
  dialect: string
  result: ParseResult
  /** The lines, blank ones and page furniture too; a line with a heading glued to its text is two. */
  lines: readonly KindLine[]
  /** Whether the dialect has a heading in its tables. */
  knows: (heading: string) => boolean
}

/**
 * Reads a text for `learn`.
 *
 * @param name - what positions call it
 * @param text - the text
 * @param options - dialect, and dialects of one's own
 * @returns the lines and the minutes
 * @throws RangeError for an unknown dialect
 * @example
 * readDocument("a.txt", text, {}).lines[0]?.kind // "Blank"
 */
export const readDocument = (name: string, text: string, options: Pick<ParseOptions, "dialect" | "dialects">): LearntDocument => {
  const { language, tokens } = readLines(text, options)
  const result = parse(text, options)
  return {
    name,
    dialect: language.vocabulary.id,
    result,
    lines: tokens.map(({ tokenType, image, startOffset }) => ({
      kind: tokenType.name as Kind,
      text: image.trim(),
      number: pointAt(result.lines, startOffset).line,
    })),
    knows: (heading) => language.vocabulary.kindOf(heading) !== undefined,
  }
}
