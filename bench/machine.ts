import { availableParallelism, cpus, loadavg, totalmem } from "node:os"

/** Where and when something was measured. */
export interface Machine {
  date: string
  node: string
  cpu: string
  cores: number
  /** In gigabytes of a thousand million bytes. */
  memory: number
  system: string
  /** Processes that wanted a core when the run began: more than a few, and the figures are of a busy machine. */
  load: number
}

/**
 * This machine, now.
 *
 * @returns nothing that tells whose it is
 * @example
 * thisMachine().cores // 2
 */
export const thisMachine = (): Machine => ({
  date: new Date().toISOString().slice(0, 10),
  node: process.versions.node,
  cpu: cpus()[0]?.model ?? "unknown",
  cores: availableParallelism(),
  memory: Math.round(totalmem() / 1e9),
  system: `${process.platform} ${process.arch}`,
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
})
