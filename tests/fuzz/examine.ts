/** Reads one input and makes the checks. */
import { encodings, isInputError, readBytes } from "../../src/index.ts"
import { decodeAs } from "../../src/source/decode.ts"
import { checks, type ListedCheck } from "./checks/index.ts"
import type { Input } from "./input.ts"
import { type Reading, readingOf } from "./reading.ts"

/** A check that did not hold. */
export interface Fault {
  /** Name of the check; "reads" where reading itself threw. */
  check: string
  /** What is wrong. */
  message: string
}

/** What one input gave. */
export interface Examined {
  faults: readonly Fault[]
  /** Missing where a file holds no text, or reading threw. */
  reading?: Reading
}

/** Which checks are made of an input. */
export type Chosen = (check: ListedCheck) => boolean

const shown = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

/** The text of a file; undefined where it is said in words that there is none. */
const textOf = async (input: Input): Promise<string | undefined> => {
  if ("text" in input) return input.text
  for (const encoding of encodings) await decodeAs(input.bytes, encoding)
  try {
    return (await readBytes(input.bytes)).text
  } catch (error) {
    if (isInputError(error)) return undefined
    throw error
  }
}

const faultsOf = async ({ name, check }: ListedCheck, reading: Reading): Promise<Fault[]> => {
  try {
    return (await check(reading)).map((message) => ({ check: name, message }))
  } catch (error) {
    return [{ check: name, message: shown(error) }]
  }
}

/**
 * Reads an input and makes checks.
 *
 * @param input - a text, or the bytes of a file
 * @param chosen - which checks are made; all where left out
 * @returns the faults, and what was read
 * @example
 * (await examine({ text: "Beslutning\n\nGodkendt.\n" })).faults // []
 */
export const examine = async (input: Input, chosen: Chosen = () => true): Promise<Examined> => {
  try {
    const text = await textOf(input)
    if (text === undefined) return { faults: [] }
    const reading = readingOf(text)
    const faults: Fault[] = []
    for (const check of checks) if (chosen(check)) faults.push(...(await faultsOf(check, reading)))
    return { faults, reading }
  } catch (error) {
    return { faults: [{ check: "reads", message: shown(error) }] }
  }
}
