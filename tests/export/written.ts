import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Minutes } from "../../src/ast/schema.ts"
import type { CollectionExporter, Exporter, ExportOptions } from "../../src/export/exporter.ts"

/** The meetings of one input, and the name its files get. */
interface ExportDocument {
  name: string
  meetings: readonly Minutes[]
}

/** Lets an exporter write its files into a folder. */
export const exportInto = async (
  folder: string,
  exporter: CollectionExporter,
  documents: readonly ExportDocument[],
  options: ExportOptions = {},
): Promise<void> => {
  const writer = await exporter.open({ file: (name) => join(folder, name) }, options)
  for (const { meetings } of documents) for (const minutes of meetings) await writer.add(minutes)
  await writer.close()
}

/** The text of each file that an exporter makes of documents. */
export const writtenBy = async (
  exporter: Exporter,
  documents: readonly ExportDocument[],
  options: ExportOptions = {},
): Promise<Record<string, string>> => {
  if (exporter.scope === "document") {
    const textOf = (meetings: readonly Minutes[]): string => {
      const printer = exporter.open(options)
      return [...meetings.map(printer.add), printer.end()].join("")
    }
    return Object.fromEntries(documents.map(({ name, meetings }) => [`${name}.${exporter.id}`, textOf(meetings)]))
  }
  const folder = mkdtempSync(join(tmpdir(), "referat-export-"))
  try {
    await exportInto(folder, exporter, documents, options)
    return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
