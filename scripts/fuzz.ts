/**
 * Reads texts and files that nobody wrote until the time is over, and tells of each one that shows a fault:
 * `npm run fuzz -- --minutes 30`. `--seed` makes it the same inputs again.
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { batchSize, storedOf } from "../tests/fuzz/input.ts"
import type { Batch, Failure } from "../tests/fuzz/run.ts"
import { createSeen, joinSeen, reachOf, type Seen } from "../tests/fuzz/seen.ts"
import { bundleJob } from "./fuzz/bundle.ts"
import { runJobs } from "./fuzz/jobs.ts"

const regressions = join(import.meta.dirname, "../tests/fuzz/regressions")

const usage = "usage: npm run fuzz -- [--minutes N | --inputs N] [--seed N] [--jobs N] [--save]"

/** One fault shows in many inputs: alike but for figures and what is quoted. */
const kindOf = ({ check, message }: Failure): string => `${check}: ${(message.split("\n", 1)[0] ?? "").replaceAll(/\d+|".*"/g, "…")}`

const mostOfAKind = 3
const secondsBetweenLines = 10

interface Settings {
  minutes: number
  inputs: number
  seed: number
  jobs: number
  save: boolean
}

const readSettings = (): Settings => {
  const number = { type: "string" } as const
  const { values } = parseArgs({ options: { minutes: number, inputs: number, seed: number, jobs: number, save: { type: "boolean" } } })
  const read = (name: "minutes" | "inputs" | "seed" | "jobs", otherwise: number): number => {
    const value = values[name] === undefined ? otherwise : Number(values[name])
    if (!(value >= 0)) throw new TypeError(`--${name} ${values[name]} is no number`)
    return value
  }
  const inputs = read("inputs", Number.POSITIVE_INFINITY)
  return {
    minutes: read("minutes", inputs === Number.POSITIVE_INFINITY ? 1 : Number.POSITIVE_INFINITY),
    inputs,
    seed: read("seed", Date.now() % 2 ** 31),
    jobs: read("jobs", availableParallelism()),
    save: values.save ?? false,
  }
}

const shortMessage = (message: string): string => message.split("\n", 4).join("\n  ")

const tell = ({ check, message, input, seed, batch, index }: Failure, save: boolean): void => {
  const stored = storedOf(input)
  const name = `${check}-${seed}-${batch}-${index}.json`
  console.error(`\n${check}: ${shortMessage(message)}\n  ${JSON.stringify(stored)}`)
  if (save) {
    mkdirSync(regressions, { recursive: true })
    writeFileSync(
      join(regressions, name),
      `${JSON.stringify({ check, why: shortMessage(message).split("\n", 1)[0], ...stored }, null, 2)}\n`,
    )
    console.error(`  kept as tests/fuzz/regressions/${name}`)
  } else console.error(`  --seed ${seed} --inputs ${(batch + 1) * batchSize} --save keeps it as tests/fuzz/regressions/${name}`)
}

/** What a run has come to. */
interface Progress {
  inputs: number
  /** The input that took longest, in milliseconds. */
  slowest: number
  seen: Seen
  /** How many batches showed each kind of failure. */
  failures: Map<string, number>
}

const sumOf = (counts: Iterable<number>): number => [...counts].reduce((sum, count) => sum + count, 0)

const progressLine = ({ inputs, slowest, seen, failures }: Progress, seconds: number): string => {
  const pace = `${inputs} inputs, ${Math.round(inputs / seconds)} a second, slowest ${Math.round(slowest)} ms`
  const reached = reachOf(seen).map(({ area, reached: count, all }) => `${area} ${count}/${all}`)
  return `${pace}, ${sumOf(failures.values())} failures; reached: ${reached.join(", ")}`
}

const run = async ({ minutes, inputs, seed, jobs, save }: Settings): Promise<Progress["failures"]> => {
  const start = performance.now()
  const seconds = (): number => (performance.now() - start) / 1000
  const progress: Progress = { inputs: 0, slowest: 0, seen: createSeen(), failures: new Map() }
  let lastLine = 0
  const goesOn = (batch: Batch): boolean => {
    progress.inputs += batch.inputs
    progress.slowest = Math.max(progress.slowest, batch.slowest)
    progress.seen = joinSeen([progress.seen, batch.seen])
    for (const failure of batch.failures) {
      const kind = kindOf(failure)
      const count = (progress.failures.get(kind) ?? 0) + 1
      progress.failures.set(kind, count)
      if (count <= mostOfAKind) tell(failure, save)
    }
    if (seconds() - lastLine > secondsBetweenLines) {
      lastLine = seconds()
      console.error(progressLine(progress, lastLine))
    }
    return progress.inputs < inputs && seconds() < minutes * 60
  }
  console.error(`seed ${seed}, ${jobs} jobs`)
  await runJobs({ bundle: await bundleJob(), seed, jobs }, goesOn)
  console.log(progressLine(progress, seconds()))
  const missing = reachOf(progress.seen).flatMap(({ area, missing: names }) => names.map((name) => `${area}: ${name}`))
  if (missing.length > 0) console.log(`not reached: ${missing.join(", ")}`)
  return progress.failures
}

const main = async (): Promise<number> => {
  let settings: Settings
  try {
    settings = readSettings()
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
    return 2
  }
  const failures = await run(settings)
  for (const [kind, count] of failures) console.log(`${count} × ${kind}`)
  return failures.size === 0 ? 0 : 1
}

process.exitCode = await main()
