import type { Dialect } from "../grammar/dialect.ts"
import type { Minutes } from "./ast/schema.ts"
import type { Diagnostic } from "./diagnostics/diagnostic.ts"
import type { Encoding } from "./source/encoding/names.ts"
import type { LineIndex, Span } from "./source/span.ts"

/** How much of the text the nodes of the result account for. */
export interface Coverage {
  /** Characters of lines that a node or the frame of the document claims, blank space left out of both figures. */
  claimedCharacters: number
  totalCharacters: number
  /** Lines that nothing claimed, in order. */
  unclaimed: { text: string; span: Span }[]
}

/** What is known of a text as a whole, once all its meetings are read. */
export interface WholeText {
  /** What the reader itself noticed: no minutes, a dialect in doubt, text that nothing claimed. */
  diagnostics: Diagnostic[]
  coverage: Coverage
  /** The text that was read, and where its lines begin: spans point into it. */
  text: string
  lines: LineIndex
  /** 0 to 1: how sure the encoding in `source` is; 1 for a text, and where the encoding was asked for. */
  confidence: number
}

/** A meeting of a text, as it is read. */
export interface ReadMeeting {
  minutes: Minutes
  /** Lines that nothing claimed, in order: those of this meeting, though some may stand in front of it. */
  unclaimed: Coverage["unclaimed"]
}

/** A text whose meetings are read one by one, when they are asked for. */
export interface OpenText {
  text: string
  lines: LineIndex
  meetings: Generator<ReadMeeting, WholeText>
}

/** What is known of a text once all its meetings are read and judged. */
export interface JudgedText extends WholeText {
  /** What the reader noticed and what the rules found, in the order of the text. */
  findings: Diagnostic[]
}

/** What {@link parse} gives back. */
export interface ParseResult extends WholeText {
  /** The first (mostly the only) meeting of the text. */
  minutes: Minutes
  /** Every meeting of the text, `minutes` first: some files hold several, one after the other. */
  meetings: Minutes[]
}

/** How to read a text; every field may be left out. */
export interface ParseOptions {
  /** Id of the dialect to read with; detected where left out. */
  dialect?: string
  /** Dialects of one's own, beside the built-in ones; one with the id of a built-in dialect replaces it. */
  dialects?: readonly Dialect[]
  /** Name to put into `source.name`; "-" where left out. */
  name?: string
  /** Encoding of a file; told from its bytes where left out. For `parseFile` and `parseBytes`. */
  encoding?: Encoding
  /** How large a file may be, and what it unpacks to; 256 MB where left out. For `parseFile` and `parseBytes`. */
  maxBytes?: number
  /** What `source` says where the text was decoded from bytes; computed from the text (as UTF-8) where left out. */
  source?: { encoding: string; bytes: number; sha256: string }
  /** How sure the encoding in `source` is, 0 to 1. */
  confidence?: number
  /** Pages of a PDF, from 1, that hold a picture and no text. */
  picturePages?: readonly number[]
}
