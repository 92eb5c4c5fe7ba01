import { readdirSync, realpathSync, statSync } from "node:fs"
import { extname, join } from "node:path"
import { fileSystemMessage } from "../problems.ts"

/** Something that was named on the command line and gives nothing, and what to do about it. */
export interface Problem {
  path: string
  message: string
}

/** What the paths of a command line stand for. */
export interface Inputs {
  /** Files in the order in which they were named, those of one folder or pattern sorted; each once. */
  files: string[]
  problems: Problem[]
  /** How many files of other endings lie in the folders, by ending. */
  passedOver: Map<string, number>
}

/**
 * Sorts names in an order that no machine and no locale changes.
 *
 * @param names - any names
 * @returns them by code point
 * @example
 * sortedByCodePoint(["b", "a"]) // ["a", "b"]
 */
export const sortedByCodePoint = (names: readonly string[]): string[] =>
  names
    .map((name) => ({ name, bytes: Buffer.from(name) }))
    .sort((one, other) => Buffer.compare(one.bytes, other.bytes))
    .map(({ name }) => name)

/** A folder, and those it lies in: a link that leads back to one of them goes in a circle. */
interface Place {
  /** Below the folder where it began; "" for that one. */
  path: string
  /** Real paths of this folder and all it lies in. */
  within: readonly string[]
}

const endingOf = (name: string): string => extname(name).slice(1).toLowerCase()

/** Hidden folders and those of Node hold no minutes. */
const isLeftOut = (name: string): boolean => name.startsWith(".") || name === "node_modules"

/**
 * Finds the files in a folder and in all folders below it. Links are followed, but not in a circle.
 *
 * @param folder - the folder
 * @param extensions - endings of the files to take, in small letters
 * @returns the files by code point, what could not be looked into, and how many other files there are
 * @throws where the folder itself cannot be told from others
 * @example
 * walk("minutes", ["txt"]).files // ["minutes/2024/havn.txt"]
 */
export const walk = (folder: string, extensions: readonly string[]): Inputs => {
  const files: string[] = []
  const { problems, passedOver }: Omit<Inputs, "files"> = { problems: [], passedOver: new Map() }
  const open: Place[] = [{ path: "", within: [realpathSync(folder)] }]
  const take = (path: string): void => {
    const ending = endingOf(path)
    if (extensions.includes(ending)) files.push(path)
    else passedOver.set(ending, (passedOver.get(ending) ?? 0) + 1)
  }
  /** Nobody writes to a pipe that was left behind: reading it would never end. */
  const refuse = (path: string): void => {
    if (extensions.includes(endingOf(path)))
      problems.push({ path: join(folder, path), message: "this is a pipe, a socket or a device, not a file; name it to read it" })
  }
  const enter = (path: string, real: string, within: readonly string[]): void => {
    if (!within.includes(real)) open.push({ path, within: [...within, real] })
    else
      problems.push({ path: join(folder, path), message: `this link leads back to ${real}, in which it lies; what is there is read once` })
  }
  const follow = (path: string, within: readonly string[]): void => {
    try {
      const real = realpathSync(join(folder, path))
      const target = statSync(real)
      if (target.isDirectory()) enter(path, real, within)
      else if (target.isFile()) take(path)
      else refuse(path)
    } catch (error) {
      // what is called like a text says itself, when it is read, why it cannot be; anything else may have been a whole folder
      if (extensions.includes(endingOf(path))) files.push(path)
      else problems.push({ path: join(folder, path), message: `this link leads nowhere: ${fileSystemMessage(error)}` })
    }
  }
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { path: below, within } = place
    const here = join(folder, below)
    try {
      for (const entry of readdirSync(here, { withFileTypes: true })) {
        const path = below === "" ? entry.name : `${below}/${entry.name}`
        if (isLeftOut(entry.name)) continue
        if (entry.isSymbolicLink()) follow(path, within)
        else if (entry.isDirectory()) enter(path, join(within.at(-1) ?? "", entry.name), within)
        else if (entry.isFile()) take(path)
        else refuse(path)
      }
    } catch (error) {
      problems.push({ path: here, message: fileSystemMessage(error) })
    }
  }
  return { files: sortedByCodePoint(files).map((file) => join(folder, file)), problems, passedOver }
}
