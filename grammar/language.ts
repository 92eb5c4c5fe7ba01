/** A dialect made ready to read: its lexer, its `resolve`, the parser. Built on first use and kept, since building takes milliseconds. */
import type { CstNode, IToken, Lexer } from "chevrotain"
import { type Dialect, type Vocabulary, vocabularyOf } from "./dialect.ts"
import { createParser } from "./parser.ts"
import { resolve } from "./resolve/index.ts"
import { createLexer, kinds } from "./tokens.ts"

/** The three steps from a text to its tree. */
export interface Language {
  vocabulary: Vocabulary
  /** Cuts a text into line tokens; joined, they give it back. */
  tokenize: (text: string) => IToken[]
  /** Settles the kinds that depend on neighbours, in place. */
  resolve: (tokens: IToken[]) => void
  /** Builds the tree of resolved tokens. */
  parse: (tokens: IToken[]) => CstNode
}

/** A dialect may be given twice with another one of the same name below it. */
const isSame = (one: readonly Dialect[], other: readonly Dialect[]): boolean =>
  one.length === other.length && one.every((dialect, index) => dialect === other[index])

/**
 * Prepares dialects for reading.
 *
 * @returns a function from a dialect's lineage (the dialect first, then what it extends) to its language, which it builds once
 * @example
 * const languageFor = createLanguages()
 * const language = languageFor([dialect])
 */
export const createLanguages = (): ((lineage: readonly Dialect[]) => Language) => {
  const built: { lineage: readonly Dialect[]; language: Language }[] = []
  let parser: ReturnType<typeof createParser> | undefined
  return (lineage) => {
    const known = built.find((one) => isSame(one.lineage, lineage))
    if (known !== undefined) return known.language
    const vocabulary = vocabularyOf(lineage)
    let lexer: Lexer | undefined
    const language: Language = {
      vocabulary,
      tokenize: (text) => {
        lexer ??= createLexer(vocabulary)
        return lexer.tokenize(text).tokens
      },
      resolve: (tokens) => resolve(tokens, vocabulary),
      parse: (tokens) => {
        parser ??= createParser()
        // blank lines and furniture part the others, which resolve has noted: the tree needs them no more
        parser.input = tokens.filter((token) => token.tokenType !== kinds.Blank && token.tokenType !== kinds.Furniture)
        return parser.document()
      },
    }
    built.push({ lineage, language })
    return language
  }
}
