/** The readings as files: a change of the reader shows as a change of them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { gold, unseen } from "../document/texts.ts"
import { linesOf } from "./lines.ts"
import { valueReaderNames, valuesOf } from "./values.ts"

/** What makes each file, by its path below `kept/`. */
export const readings: ReadonlyMap<string, () => string> = new Map([
  ...valueReaderNames.map((name) => [`values/${name}.tsv`, () => valuesOf(name)] as const),
  ...[...gold, ...unseen].map((document) => [`lines/${document.name}.tsv`, () => linesOf(document)] as const),
])

const folder = join(import.meta.dirname, "kept")

/** Paths of the files on the disk. */
export const keptPaths = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )

/**
 * A file on the disk.
 *
 * @param path - below `kept/`
 * @returns its text
 * @throws where there is none
 * @example
 * keptReading("values/votes.tsv")
 */
export const keptReading = (path: string): string => readFileSync(join(folder, path), "utf8")

/**
 * Writes all of them anew.
 *
 * @returns nothing
 * @example
 * keepReadings()
 */
export const keepReadings = (): void => {
  rmSync(folder, { recursive: true, force: true })
  for (const [path, make] of readings) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), make())
  }
}
