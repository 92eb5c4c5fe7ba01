/** A dialect made ready to read: its lexer, its `resolve`, the parser. Built on first use and kept, since building takes milliseconds. */
import type { CstNode, IToken, Lexer } from "chevrotain"
import { type Dialect, type Vocabulary, vocabularyOf } from "./dialect.ts"
import { createParser } from "./parser.ts"
import { resolve } from "./resolve/index.ts"
import { createLexer, kinds } from "./tokens.ts"

/** The tree of one meeting of a text. */
export interface MeetingTree {
  /** The line that begins it; the first meeting has its own among the others. */
  title: IToken | undefined
  tree: CstNode
  /** Where the next one begins; undefined for the last one. */
  end: number | undefined
}

/** The three steps from a text to its tree. */
export interface Language {
  vocabulary: Vocabulary
  /** Cuts a text into line tokens; joined, they give it back. */
  tokenize: (text: string) => IToken[]
  /** Settles the kinds that depend on neighbours, in place. */
  resolve: (tokens: IToken[]) => void
  /** Builds the tree of resolved tokens. */
  parse: (tokens: readonly IToken[]) => CstNode
  /** Builds the trees of the meetings one by one: a file of many is read without holding the whole tree of it. */
  parseMeetings: (tokens: Iterable<IToken>) => Iterable<MeetingTree>
}

/** Blank lines and furniture part the others, which resolve has noted: the tree needs them no more. */
const isInTree = ({ tokenType }: IToken): boolean => tokenType !== kinds.Blank && tokenType !== kinds.Furniture

/** The lines of each meeting that are in the tree; all but the first begin with a title. */
const linesOfMeetings = function* (tokens: Iterable<IToken>): Generator<{ lines: IToken[]; end: number | undefined }> {
  let lines: IToken[] = []
  for (const token of tokens) {
    if (token.tokenType === kinds.MeetingTitle) {
      yield { lines, end: token.startOffset }
      lines = []
    }
    if (isInTree(token)) lines.push(token)
  }
  yield { lines, end: undefined }
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
  const parserFor = (tokens: IToken[]): ReturnType<typeof createParser> => {
    parser ??= createParser()
    parser.input = tokens
    return parser
  }
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
      parse: (tokens) => parserFor(tokens.filter(isInTree)).document(),
      *parseMeetings(tokens) {
        for (const { lines, end } of linesOfMeetings(tokens)) {
          const [first] = lines
          const title = first?.tokenType === kinds.MeetingTitle ? first : undefined
          yield { title, tree: parserFor(title === undefined ? lines : lines.slice(1)).meeting(), end }
        }
      },
    }
    built.push({ lineage, language })
    return language
  }
}
