/** One thing whose speed is measured on a text. */
export interface Throughput {
  name: string
  /**
   * Everything that happens once (building a lexer, a parser) happens here.
   *
   * @param text - what to work on
   * @param documents - the documents that it is made of, one after the other, over and over
   * @returns one run; its number (tokens, nodes, …) shows that the work was done and keeps it from being optimised away
   */
  prepare: (text: string, documents: readonly string[]) => Promise<() => number>
}

/** One way to start a process. */
export interface StartUp {
  name: string
  /** Arguments to `node`. */
  argv: (file: string) => string[]
}

/** Middle value; the mean of the two middle ones where there is an even number. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? Number.NaN)) / 2
}

const milliseconds = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Rubbish of one run must not be swept during the next. */
const sweep = (): void => globalThis.gc?.()

/**
 * Times several things turn by turn, so that a slow moment of the machine hits all of them alike.
 *
 * @param runs - what to time
 * @param rounds - how often each
 * @returns for each run its times in milliseconds
 * @example
 * interleaved([() => parse(text)], 5) // [[41.2, 40.8, 40.9, 41.0, 42.7]]
 */
export const interleaved = (runs: readonly (() => unknown)[], rounds: number): number[][] => {
  const times: number[][] = runs.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [index, run] of runs.entries()) {
      sweep()
      times[index]?.push(milliseconds(run))
    }
  }
  return times
}
