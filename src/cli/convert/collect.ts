import { existsSync } from "node:fs"
import { join } from "node:path"
import { type Entry, manifestName } from "../../batch/index.ts"
import { createTextFile } from "../../export/text-file.ts"
import type { CollectionExporter, CollectionWriter, ExportDocument, ExportOptions, Output } from "../../index.ts"
import { usageError } from "../context.ts"
import { cannotWrite } from "../deliver.ts"
import { openStaging, type Staging } from "../staging.ts"

/** What all documents go into together, in their order. */
export interface Collection {
  /** Tells the manifest of an input, and the formats of its document where it gave one. */
  add(entry: Entry, document: ExportDocument | null): Promise<void>
  /** Gives the files their names, the manifest last; returns the format of each of the others. */
  commit(): Promise<string[]>
  /** Leaves the files of an earlier run as they were. */
  discard(): Promise<void>
}

/** An output that takes no name at which there is a file of somebody else's. */
const sparing = (output: Output, folder: string): Output => ({
  file: (name) => {
    if (existsSync(join(folder, name)))
      throw usageError(`${join(folder, name)} is there already, and not from referat; name another folder, or --force overwrites it`)
    return output.file(name)
  },
})

/** What is not to be overwritten: what no earlier run wrote, or nothing at all. */
export type Spared = "files of others" | "nothing"

interface Part {
  id: string
  staging: Staging
  writer: CollectionWriter
}

/**
 * Opens the files that hold all documents.
 *
 * @param folder - the output folder
 * @param exporters - a format for each of them
 * @param options - for the exporters
 * @param spared - what is not to be overwritten
 * @returns the collection
 * @throws {UsageError} (rejects) where a file cannot be written or is to stay; so do its functions
 * @example
 * const collection = await openCollection("data", together, options, "files of others")
 */
export const openCollection = async (
  folder: string,
  exporters: readonly CollectionExporter[],
  options: ExportOptions,
  spared: Spared,
): Promise<Collection> => {
  const parts: Part[] = []
  const stagings: Staging[] = []
  const staged = (): Staging => {
    const staging = openStaging(folder)
    stagings.push(staging)
    return staging
  }
  const writing = async <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((error: unknown) => {
      throw cannotWrite(folder, error)
    })
  const discard = async (): Promise<void> => {
    for (const staging of stagings) await staging.discard()
  }
  const openAll = async () => {
    for (const exporter of exporters) {
      const staging = staged()
      const output = spared === "files of others" ? sparing(staging.output, folder) : staging.output
      parts.push({ id: exporter.id, staging, writer: await exporter.open(output, options) })
    }
    const staging = staged()
    return { staging, file: await createTextFile(staging.output.file(manifestName)) }
  }
  const manifest = await openAll().catch(async (error: unknown) => {
    await discard()
    throw cannotWrite(folder, error)
  })
  return {
    add: async (entry, document) => {
      await writing(manifest.file.write(`${JSON.stringify(entry)}\n`))
      if (document !== null) for (const { writer } of parts) await writing(writer.add(document))
    },
    commit: async () => {
      for (const { writer } of parts) await writing(writer.close())
      await writing(manifest.file.close())
      const written: string[] = []
      for (const { id, staging } of parts) written.push(...Array<string>(await staging.commit()).fill(id))
      await manifest.staging.commit()
      return written
    },
    discard,
  }
}
