import { dirname, relative, resolve, sep } from "node:path"
import { baselineText, emptyBaseline, type KnownFindings, knownFrom, knownTest, readBaseline } from "../../config/index.ts"
import { onOneLine } from "../../findings/printable.ts"
import { usageError } from "../context.ts"
import { cannotWrite } from "../deliver.ts"
import type { ReportedFinding } from "../findings/format.ts"
import { writeFileAtomically } from "../write-file.ts"
import type { Checked } from "./check.ts"
import { explained } from "./settings.ts"

/** The findings of a file parted by the baseline. */
export interface Compared {
  fresh: readonly ReportedFinding[]
  known: number
  /** Findings of the baseline that are not there any more. */
  gone: number
}

/** Known findings, to compare with or to write anew. */
export interface BaselineUse {
  compare(checked: Checked): Compared
  /** Writes the baseline, where that was asked for. */
  finish(): Promise<void>
}

/** Some systems store æ and å in parts: the baseline must know the file on all of them. */
const pathFrom = (folder: string, file: string): string => relative(folder, resolve(file)).split(sep).join("/").normalize("NFC")

const countOf = (known: KnownFindings): number => Object.values(known).reduce((sum, fingerprints) => sum + fingerprints.length, 0)

/** Without a baseline everything is new. */
const none: BaselineUse = { compare: ({ open }) => ({ fresh: open, known: 0, gone: 0 }), finish: async () => undefined }

const comparing = async (file: string): Promise<BaselineUse> => {
  const baseline = await explained(readBaseline(file))
  if (baseline === null) throw usageError(`no baseline ${onOneLine(file)} yet; --update-baseline makes it`)
  return {
    compare: ({ path, open }) => {
      const known = baseline.files[pathFrom(dirname(file), path)] ?? {}
      const isKnown = knownTest(known)
      const fresh = open.filter((finding) => !isKnown(finding))
      const found = open.length - fresh.length
      return { fresh, known: found, gone: countOf(known) - found }
    },
    finish: async () => undefined,
  }
}

const updating = async (file: string): Promise<BaselineUse> => {
  const before = (await explained(readBaseline(file))) ?? emptyBaseline
  const now = new Map<string, KnownFindings>()
  return {
    compare: ({ path, coverage, open }) => {
      // what could not be read today keeps what was known of it
      if (coverage !== null) now.set(pathFrom(dirname(file), path), knownFrom(open))
      return { fresh: [], known: open.length, gone: 0 }
    },
    finish: () =>
      writeFileAtomically(file, [baselineText(before, now)]).catch((error: unknown) => {
        throw cannotWrite(file, error)
      }),
  }
}

/**
 * Opens the baseline that was asked for.
 *
 * @param flags - `--baseline` and `--update-baseline`
 * @returns what compares with it, or writes it anew
 * @throws {UsageError} (rejects) where there is none, it is wrong, or cannot be written
 * @example
 * const baseline = await openBaseline({ baseline: "baseline.json" })
 */
export const openBaseline = async (flags: { baseline?: string; updateBaseline?: boolean }): Promise<BaselineUse> => {
  if (flags.baseline === undefined) return none
  return flags.updateBaseline === true ? updating(flags.baseline) : comparing(flags.baseline)
}
