import { createReadStream } from "node:fs"

/**
 * The lines of a text in UTF-8, of which no more than one is held. Only line feeds end one: JSON may hold the other signs that do elsewhere.
 *
 * @param path - the file
 * @returns the lines, without their ends
 * @throws (rejects) with the error of the file system
 * @example
 * for await (const line of linesIn("minutes.ndjson")) JSON.parse(line)
 */
export const linesIn = async function* (path: string): AsyncGenerator<string> {
  let held: string[] = []
  for await (const chunk of createReadStream(path, { encoding: "utf8" }) as AsyncIterable<string>) {
    const [first = "", ...others] = chunk.split("\n")
    held.push(first)
    const last = others.pop()
    if (last === undefined) continue
    yield held.join("")
    yield* others
    held = [last]
  }
  const rest = held.join("")
  if (rest !== "") yield rest
}
