import type { Minutes } from "../ast/schema.ts"
import type { TableName } from "./tables/index.ts"

/** What the person who exports may choose; an exporter reads what concerns it. */
export interface ExportOptions {
  positions?: boolean
  pretty?: boolean
  /** Only this table. */
  table?: TableName
  /** Tables as Excel opens them. */
  excel?: boolean
}

/** Where files of many documents go while they grow. Whoever made it gives them their names once all are whole. */
export interface Output {
  /**
   * A place for a file, on the disk where it is to be in the end.
   *
   * @param name - what the file is to be called: "minutes.ndjson"
   * @returns path of a file that does not exist yet
   */
  file(name: string): string
}

/** Prints the meetings of one document, as they come. */
export interface DocumentPrinter {
  /**
   * Takes the next meeting.
   *
   * @param minutes - the meeting
   * @returns what can be written already; "" where it must wait
   */
  add(minutes: Minutes): string
  /** After the last meeting: what is left to write. */
  end(): string
}

/** Takes the meetings of all documents one by one, in input order; holds no more of them than it must. */
export interface CollectionWriter {
  /** Takes the next meeting. */
  add(minutes: Minutes): Promise<void>
  /** After the last meeting: what is still held is written, and the files are closed. */
  close(): Promise<void>
  /** Instead of `close`, where the files are not wanted any more: nothing is finished, and nothing held. */
  abandon(): Promise<void>
}

interface Format {
  /** What `--format` calls it. */
  id: string
  /** What it writes, in a few words, for `--help`. */
  description: string
}

/** A format with a file for each document, whose ending is the id. */
export interface DocumentExporter extends Format {
  scope: "document"
  /** Begins the file of a document. */
  open(options: ExportOptions): DocumentPrinter
}

/** A format with files that hold all documents. */
export interface CollectionExporter extends Format {
  scope: "collection"
  /** Tells what has to be installed first; null where nothing has. */
  missing?(): Promise<string | null>
  /** Begins the files; meetings are given one by one to what comes back. */
  open(output: Output, options: ExportOptions): Promise<CollectionWriter>
}

/** A format to write minutes in. To add one: a file beside this one and a line in `index.ts`. */
export type Exporter = DocumentExporter | CollectionExporter
