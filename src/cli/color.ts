import type { ChalkInstance } from "chalk"
import type { Output } from "./streams.ts"

/** Value of `--color`. */
export type ColorChoice = "auto" | "always" | "never"

/** 0: none, 1: 16 colours, 2: 256, 3: all of them. */
export type ColorLevel = 0 | 1 | 2 | 3

type Environment = Readonly<Record<string, string | undefined>>

const terminalLevel = ({ TERM: term = "", COLORTERM: colors = "" }: Environment): ColorLevel => {
  if (term === "dumb") return 0
  if (colors === "truecolor" || colors === "24bit") return 3
  return term.endsWith("-256color") ? 2 : 1
}

const forcedLevels: Readonly<Record<string, ColorLevel>> = { "0": 0, false: 0, "2": 2, "3": 3 }

/**
 * How many colours a stream gets: `--color` decides, else FORCE_COLOR, else NO_COLOR, else whether it is a terminal.
 * Chalk is never asked: it does not know NO_COLOR and reads the arguments of the process by itself.
 *
 * @param choice - value of `--color`
 * @param output - the stream, each one for itself
 * @param env - the environment
 * @returns the level
 * @example
 * colorLevel("auto", { isTerminal: true }, { NO_COLOR: "1" }) // 0
 */
export const colorLevel = (choice: ColorChoice, output: Pick<Output, "isTerminal">, env: Environment): ColorLevel => {
  if (choice === "never") return 0
  if (choice === "always") return terminalLevel(env) || 1
  const { FORCE_COLOR: forced, NO_COLOR: refused = "" } = env
  if (forced !== undefined) return forcedLevels[forced] ?? 1
  if (refused !== "") return 0
  return output.isTerminal ? terminalLevel(env) : 0
}

/**
 * Loads chalk with the colours of a stream.
 *
 * @param choice - value of `--color`
 * @param output - the stream
 * @param env - the environment
 * @returns chalk for this stream
 * @example
 * const paint = await painterFor("auto", context.stdout, context.host.env)
 */
export const painterFor = async (choice: ColorChoice, output: Output, env: Environment): Promise<ChalkInstance> => {
  const { Chalk } = await import("chalk")
  return new Chalk({ level: colorLevel(choice, output, env) })
}
