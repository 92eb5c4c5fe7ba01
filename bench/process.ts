import { spawnSync } from "node:child_process"

/** What a process of Node took. */
export interface Ended {
  milliseconds: number
  /** The most memory that it had at a time, in bytes. */
  peak: number
}

/**
 * Runs Node, in a process of its own.
 *
 * @param argv - its arguments
 * @returns time and memory
 * @throws where it ends with a number that is none of ours
 * @example
 * runNode(["-e", "0"]).milliseconds // 41.3
 */
export const runNode = (argv: readonly string[]): Ended => {
  const start = performance.now()
  const { status, stderr, error } = spawnSync(process.execPath, argv, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" })
  const milliseconds = performance.now() - start
  if (error !== undefined || (status !== 0 && status !== 1)) throw new Error(`node ${argv.join(" ")} ended with ${status}: ${stderr}`)
  const [, kilobytes = "NaN"] = /^peak (\d+)$/m.exec(stderr) ?? []
  return { milliseconds, peak: Number(kilobytes) * 1024 }
}
