/** Makes a failing input small: delta debugging over the lines of a text, then over its characters or bytes. */
import type { Input } from "./input.ts"

/** Whether an input still fails. */
export type Fails = (input: Input) => Promise<boolean>

/** Takes stretches out as long as what is left still fails, first halves, at last single pieces. */
const withoutIdle = async <Piece>(
  pieces: readonly Piece[],
  fails: (pieces: readonly Piece[]) => Promise<boolean>,
): Promise<readonly Piece[]> => {
  let left = pieces
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < left.length; ) {
      const fewer = left.toSpliced(at, size)
      if (fewer.length < left.length && (await fails(fewer))) left = fewer
      else at += size
    }
  }
  return left
}

const minimisedText = async (text: string, fails: Fails): Promise<string> => {
  const joinedFails = (pieces: readonly string[]): Promise<boolean> => fails({ text: pieces.join("") })
  const lines = await withoutIdle(text.split(/(?<=\n)/), joinedFails)
  // by UTF-16 unit, since half a letter may be what is wrong
  return (await withoutIdle(lines.join("").split(""), joinedFails)).join("")
}

/**
 * Makes a failing input small.
 *
 * @param input - an input that fails
 * @param fails - whether another one still does
 * @returns an input that fails, of which nothing more can be taken away piece by piece
 * @example
 * await minimise({ text: "Beslutning\n\nGodkendt.\n" }, async (input) => "text" in input && input.text.includes("k")) // { text: "k" }
 */
export const minimise = async (input: Input, fails: Fails): Promise<Input> => {
  if ("text" in input) return { text: await minimisedText(input.text, fails) }
  const bytes = await withoutIdle([...input.bytes], (left) => fails({ bytes: Uint8Array.from(left) }))
  return { bytes: Uint8Array.from(bytes) }
}
