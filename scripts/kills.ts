import { spawn, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/**
 * Ends `referat convert` with SIGKILL at random moments, lets it go on, and compares what it made with an undisturbed run, byte for byte:
 * `npm run kills -- 50`. A second number makes the moments others.
 */
const root = join(import.meta.dirname, "..")
const program = join(root, "bin/referat.js")
const documents = 300
const formats = "json,ndjson,csv,sqlite,parquet"

/** Numbers from 0 to 1 that look random and are the same on each run (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const treeOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .map((path) => {
      const whole = join(folder, path)
      return statSync(whole).isFile() ? `${createHash("sha256").update(readFileSync(whole)).digest("hex")}  ${path}` : `folder  ${path}`
    })
    .join("\n")

/** The jobs change from run to run: they must not matter. */
const argumentsOf = (input: string, output: string, jobs: number): string[] => [
  program,
  "convert",
  input,
  ...["--out", output, "--format", formats, "--jobs", String(jobs), "--quiet"],
]

/** Runs it to its end, or to the moment at which it is killed. */
const runFor = (argv: readonly string[], milliseconds: number): Promise<"done" | "killed"> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, argv, { stdio: "inherit" })
    const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds)
    child.on("close", (code, signal) => {
      clearTimeout(timer)
      if (code !== 0 && signal !== "SIGKILL") reject(new Error(`convert ended with ${code ?? signal}`))
      else resolve(code === 0 ? "done" : "killed")
    })
  })

const main = async (kills: number, seed: number): Promise<void> => {
  const random = randomFrom(seed)
  const folder = mkdtempSync(join(tmpdir(), "referat-kills-"))
  try {
    const input = join(folder, "in")
    const whole = join(folder, "whole")
    spawnSync(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "scripts/documents.ts"), String(documents), input])
    const start = performance.now()
    await runFor(argumentsOf(input, whole, 1), 2 ** 31 - 1)
    const undisturbed = performance.now() - start
    const expected = treeOf(whole)
    const output = join(folder, "out")
    let killed = 0
    let compared = 0
    for (let run = 0; killed < kills; run++) {
      const ended = await runFor(argumentsOf(input, output, 1 + (run % 2)), random() * undisturbed)
      if (ended === "killed") killed++
      if (ended === "killed" && killed < kills) continue
      await runFor(argumentsOf(input, output, 1), 2 ** 31 - 1)
      if (treeOf(output) !== expected) throw new Error(`after ${killed} kills ${output} differs from ${whole}`)
      compared++
      rmSync(output, { recursive: true })
    }
    console.log(`${killed} kills, ${compared} runs gone on with to their end: each output is that of an undisturbed run, byte for byte`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [kills = "50", seed = "1"] = process.argv.slice(2)
await main(Number(kills), Number(seed))
