import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type Baseline, dropsSince } from "./accuracy/baseline.ts"
import { readFolder, setsOf } from "./accuracy/measure.ts"
import { accuracyTables, withAccuracy } from "./accuracy/report.ts"
import { accuracyOf, missesOf } from "./accuracy/score.ts"

/**
 * Scores what is read against the answers written by hand: F1 by dialect and by field. Fails where any figure is lower than the committed
 * one. `--write` commits the figures of now and puts them into README, `--misses` shows every fact that differs, a path scores that folder alone.
 */
const root = join(import.meta.dirname, "..")
const committedFile = join(root, "fixtures/accuracy.json")
const readmeFile = join(root, "README.md")
const flags = process.argv.slice(2).filter((argument) => argument.startsWith("--"))
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith("--"))

const sets = folders.length > 0 ? folders.map((folder) => ({ name: folder, folder })) : setsOf(root)
const read = sets.map(({ name, folder }) => ({ name, documents: readFolder(folder) }))
const measured: Baseline = Object.fromEntries(read.map(({ name, documents }) => [name, accuracyOf(documents)]))
console.log(accuracyTables(measured))
if (flags.includes("--misses")) {
  for (const { name, what, field, key, value } of read.flatMap(({ documents }) => missesOf(documents)))
    console.log(`${name}: ${what} ${field} ${key}: ${value}`)
}

const committed = JSON.parse(readFileSync(committedFile, "utf8")) as Baseline
if (flags.includes("--write") && folders.length === 0) {
  // sets that this machine has not keep their figures
  const figures = { ...committed, ...measured }
  writeFileSync(committedFile, `${JSON.stringify(figures, null, 2)}\n`)
  writeFileSync(readmeFile, withAccuracy(readFileSync(readmeFile, "utf8"), figures))
} else {
  const drops = dropsSince(committed, measured)
  for (const drop of drops) console.error(`lower than committed (fixtures/accuracy.json): ${drop}`)
  if (drops.length > 0) process.exitCode = 1
}
