import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { PrintedMinutes } from "../src/ast/schema.ts"

/** Shows the main job on the fixtures: builds, converts them all to JSON and CSV, prints what was found. */
const root = join(import.meta.dirname, "..")
const out = "out/demo"

const run = (...argv: string[]): number => spawnSync(process.execPath, argv, { cwd: root, stdio: "inherit" }).status ?? 1

const line = ({ meeting, agendaItems }: PrintedMinutes): string => {
  const outcomes = agendaItems.flatMap(({ decision }) => (decision === null ? [] : [decision.outcome]))
  const counted = [...new Set(outcomes)].map((outcome) => `${outcomes.filter((one) => one === outcome).length} ${outcome}`)
  return `${meeting.date ?? "no date   "}  ${meeting.body.name}: ${agendaItems.length} items, ${counted.length === 0 ? "no decision" : counted.join(", ")}`
}

const built = run("node_modules/tsx/dist/cli.mjs", "scripts/build.ts")
if (built !== 0) process.exit(built)

console.log("\nreferat convert fixtures --out out/demo --format json,csv,ndjson\n")
// Some fixtures are damaged on purpose: 1 says that they were noticed.
// What an earlier build made is of the same version, and would be kept.
const converted = run("bin/referat.js", "convert", "fixtures", "--out", out, "--format", "json,csv,ndjson", "--no-resume")
if (converted > 1) process.exit(converted)

const documents = readFileSync(join(root, out, "minutes.ndjson"), "utf8")
  .trim()
  .split("\n")
console.log(`\nSome of what is in ${out}/minutes.ndjson:\n`)
for (const minutes of documents.slice(0, 12)) console.log(line(JSON.parse(minutes) as PrintedMinutes))
