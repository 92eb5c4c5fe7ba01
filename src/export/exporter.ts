import type { Minutes } from "../ast/schema.ts"
import type { TableName } from "./tables/index.ts"

/** The meetings of one input, and the name its files get. */
export interface ExportDocument {
  /** File name without extension, possibly with folders before it: "2025/integrationsraadet". */
  name: string
  meetings: readonly Minutes[]
}

/** What the person who exports may choose; an exporter reads what concerns it. */
export interface ExportOptions {
  positions?: boolean
  pretty?: boolean
  /** Only this table. */
  table?: TableName
  /** Tables as Excel opens them. */
  excel?: boolean
}

/** A file to write. */
export interface Artifact {
  /** Name below the output folder, parted by "/". */
  name: string
  text: string
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

/** Takes documents one by one, in input order; holds no more of them than it must. */
export interface CollectionWriter {
  /** Takes the next document. */
  add(document: ExportDocument): Promise<void>
  /** After the last document: what is still held is written, and the files are closed. */
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

/** A format with a file for each document. */
export interface DocumentExporter extends Format {
  scope: "document"
  /** Makes the file of a document. */
  write(document: ExportDocument, options: ExportOptions): Artifact
}

/** A format with files that hold all documents. */
export interface CollectionExporter extends Format {
  scope: "collection"
  /** Tells what has to be installed first; null where nothing has. */
  missing?(): Promise<string | null>
  /** Begins the files; documents are given one by one to what comes back. */
  open(output: Output, options: ExportOptions): Promise<CollectionWriter>
}

/** A format to write minutes in. To add one: a file beside this one and a line in `index.ts`. */
export type Exporter = DocumentExporter | CollectionExporter
