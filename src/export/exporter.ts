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

/** A format to write minutes in. To add one: a file beside this one and a line in `index.ts`. */
export interface Exporter {
  /** What `--format` calls it. */
  id: string
  /** What it writes, in a few words, for `--help`. */
  description: string
  /** Whether it is called for each document, or once with all of them. */
  scope: "document" | "collection"
  write(documents: readonly ExportDocument[], options: ExportOptions): Promise<Artifact[]>
}
