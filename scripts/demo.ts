import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** Shows the main job on the fixtures: builds, converts them all to JSON and CSV, prints what was found. */
const root = join(import.meta.dirname, "..")
const out = "out/demo"

const run = (...argv: string[]): number => spawnSync(process.execPath, argv, { cwd: root, stdio: "inherit" }).status ?? 1

const firstLines = (file: string, count: number): string =>
  readFileSync(join(root, out, file), "utf8")
    .split("\n")
    .slice(0, count)
    .join("\n")

const built = run("node_modules/tsx/dist/cli.mjs", "scripts/build.ts")
if (built !== 0) process.exit(built)

// Some fixtures are damaged on purpose: 1 says that they were noticed.
const converted = run("bin/referat.js", "convert", "fixtures", "--out", out, "--format", "json,csv,ndjson")
if (converted > 1) process.exit(converted)

console.log(`\n${out}/ now holds ${readdirSync(join(root, out), { recursive: true }).length} files. The beginning of meetings.csv:\n`)
console.log(firstLines("meetings.csv", 4))
