import type { Run } from "../measure.ts"

/** What the stages of the reader and the programs beside it work on. */
export interface Corpus {
  text: string
  /** The text in UTF-8. */
  bytes: Uint8Array
  /** The documents that it is made of, one after the other, over and over, until they are as long. */
  documents: readonly string[]
}

/** One thing whose speed is measured on a text. To add one: a file in `stages/` or `peers/`, and a line in the `index.ts` there. */
export interface Throughput {
  name: string
  /**
   * Everything that happens once (building a lexer, a parser) happens here.
   *
   * @param corpus - what to work on
   * @returns one run
   */
  prepare: (corpus: Corpus) => Promise<Run>
}
