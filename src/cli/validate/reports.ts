import { painterFor } from "../color.ts"
import type { Context } from "../context.ts"
import { cannotWrite } from "../deliver.ts"
import type { CheckedFile, ReportSetting } from "../findings/format.ts"
import { widthElsewhere } from "../streams.ts"
import { writeFileAtomically } from "../write-file.ts"
import type { ReportTarget } from "./flags.ts"

/** The reports of a run. */
export interface Reports {
  /** Hands a checked file to all of them. */
  add(file: CheckedFile): Promise<void>
  /** Whether anybody reads them still: `referat … | head` goes away. */
  isWanted(): boolean
  /** Writes what is left. */
  finish(): Promise<void>
}

/** One report, whatever it is written to. */
interface Sink {
  write(text: string): Promise<void>
  close(): Promise<void>
}

const fileSink = (path: string): Sink => {
  const pieces: string[] = []
  return {
    write: async (text) => void pieces.push(text),
    close: () =>
      writeFileAtomically(path, pieces).catch((error: unknown) => {
        throw cannotWrite(path, error)
      }),
  }
}

/**
 * Opens the reports that were asked for.
 *
 * @param targets - formats, and where they go
 * @param setting - what formats want to know; colours only reach standard output
 * @param context - streams
 * @returns the reports
 * @throws {UsageError} (rejects, as `finish` does) where a file cannot be written
 * @example
 * const reports = await openReports(reportTargets(["sarif=out.sarif", "text"]), setting, context)
 */
export const openReports = async (targets: readonly ReportTarget[], setting: ReportSetting, { stdout }: Context): Promise<Reports> => {
  const plain: ReportSetting = { ...setting, width: widthElsewhere, paint: await painterFor("never", stdout, {}) }
  const open = await Promise.all(
    targets.map(async ({ format, file }) => ({
      writer: await format.open(file === undefined ? setting : plain),
      sink: file === undefined ? { write: (text: string) => stdout.write(text), close: async () => undefined } : fileSink(file),
    })),
  )
  return {
    isWanted: () => stdout.isOpen() || targets.some(({ file }) => file !== undefined),
    add: async (checked) => {
      for (const { writer, sink } of open) await sink.write(writer.file(checked))
    },
    finish: async () => {
      for (const { writer, sink } of open) {
        await sink.write(writer.end())
        await sink.close()
      }
    },
  }
}
