import { raise, type StopSign } from "../../batch/index.ts"

/** The exit codes of programs that a signal ended, as shells count them. */
const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const

const names = ["SIGINT", "SIGTERM"] as const

/** Signals that ask for an end. */
export interface Signals {
  /** The exit code of the signal that came; null while none did. */
  exitCode(): number | null
  /** Lets signals end the program again as they do elsewhere. */
  ignore(): void
}

/**
 * Lets Ctrl-C raise a sign instead of ending the program. Pressed twice, it ends the program at once.
 *
 * @param stop - the sign
 * @param heard - called when the signal comes
 * @returns what came, and how to stop listening
 * @example
 * const signals = heedSignals(stop, () => stderr.write("…\n"))
 */
export const heedSignals = (stop: StopSign, heard: () => void): Signals => {
  let exitCode: number | null = null
  const ignore = (): void => {
    for (const name of names) process.off(name, handler)
  }
  const handler = (name: NodeJS.Signals): void => {
    exitCode = name === "SIGTERM" ? exitCodes.SIGTERM : exitCodes.SIGINT
    ignore()
    raise(stop)
    heard()
  }
  for (const name of names) process.on(name, handler)
  return { exitCode: () => exitCode, ignore }
}
