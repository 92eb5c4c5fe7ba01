/** One thing that was measured. */
export interface Figure {
  name: string
  /** In the unit of its section. */
  value: number
  /** Against what the section measures itself by, taken in the same rounds: it hardly depends on the machine. */
  ratio?: number
}

/** What a kind of measurement found. */
export interface Section {
  id: string
  title: string
  unit: string
  /** What is better: a high value (speed) or a low one (time, memory). */
  better: "high" | "low"
  /** What `ratio` is a multiple of: "commonmark.js", "node -e 0". */
  ratioTo: string
  figures: Figure[]
}

/** How much is measured. */
export interface Extent {
  /** Size of the text of stages and peers, in bytes. */
  throughput: number
  /** Sizes of a single file that is read in this process. */
  sizes: readonly number[]
  /** How many files `convert` gets. */
  batches: readonly number[]
  /** Sizes of a single file that a process of its own reads, to see how much memory that takes. */
  memory: readonly number[]
  /** How often what is fast is measured; the median counts. */
  rounds: number
  /** How often a process is started. */
  starts: number
}

/** A file of minutes. */
export interface BenchFile {
  path: string
  text: string
}

/** What a measurement works on. */
export interface Setting {
  files: readonly BenchFile[]
  extent: Extent
  /** An empty folder. */
  scratch: string
}

/** A kind of measurement. To add one: a folder beside the others, and a line in `run.ts`. */
export interface Measurement {
  id: string
  measure: (setting: Setting) => Promise<Section>
}

/** Something to time; its number (tokens, nodes, …) shows that the work was done and keeps it from being optimised away. */
export type Run = () => number | Promise<number>

/** Middle value; the mean of the two middle ones where there is an even number. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? Number.NaN)) / 2
}

const milliseconds = async (run: Run): Promise<number> => {
  const start = performance.now()
  const made = run()
  // what needs no waiting is not made to wait: that would be timed too
  if (typeof made !== "number") await made
  return performance.now() - start
}

/** Rubbish of one run must not be swept during the next. */
const sweep = (): void => globalThis.gc?.()

/**
 * Times several things turn by turn, so that a slow moment of the machine hits all of them alike.
 *
 * @param runs - what to time
 * @param rounds - how often each
 * @returns for each run the median of its times, in milliseconds
 * @example
 * await interleaved([() => parse(text).meetings.length], 5) // [41.0]
 */
export const interleaved = async (runs: readonly Run[], rounds: number): Promise<number[]> => {
  const times: number[][] = runs.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, run] of runs.entries()) {
      sweep()
      times[index]?.push(await milliseconds(run))
    }
  }
  return times.map(median)
}

/**
 * The speed at which some bytes were read.
 *
 * @param bytes - how many
 * @param milliseconds - in what time
 * @returns megabytes (of a million bytes) a second
 * @example
 * megabytesPerSecond(4_000_000, 500) // 8
 */
export const megabytesPerSecond = (bytes: number, milliseconds: number): number => bytes / 1e3 / milliseconds
