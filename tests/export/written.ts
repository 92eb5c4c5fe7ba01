import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { CollectionExporter, ExportDocument, Exporter, ExportOptions } from "../../src/export/exporter.ts"

/** Lets an exporter write its files into a folder. */
export const exportInto = async (
  folder: string,
  exporter: CollectionExporter,
  documents: readonly ExportDocument[],
  options: ExportOptions = {},
): Promise<void> => {
  const writer = await exporter.open({ file: (name) => join(folder, name) }, options)
  for (const document of documents) await writer.add(document)
  await writer.close()
}

/** The text of each file that an exporter makes of documents. */
export const writtenBy = async (
  exporter: Exporter,
  documents: readonly ExportDocument[],
  options: ExportOptions = {},
): Promise<Record<string, string>> => {
  if (exporter.scope === "document")
    return Object.fromEntries(documents.map((document) => exporter.write(document, options)).map(({ name, text }) => [name, text]))
  const folder = mkdtempSync(join(tmpdir(), "referat-export-"))
  try {
    await exportInto(folder, exporter, documents, options)
    return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
