import { statSync } from "node:fs"
import { resolve } from "node:path"
import { type Inputs, sortedByCodePoint, walk } from "./walk.ts"

export type { Inputs, Problem } from "./walk.ts"

/** Where to look, beside the paths. */
export interface PathOptions {
  /** Endings of the files to take from a folder; a file that is named, or matched by a pattern, may be called anything. */
  extensions?: readonly string[]
  /** More files and folders, of which none is a pattern. */
  listed?: readonly string[]
}

const textExtensions = ["txt", "text"]

const findFiles = async (pattern: string): Promise<string[]> => {
  const { glob } = await import("tinyglobby")
  const found = await glob(pattern, {
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**"],
  })
  return sortedByCodePoint(found)
}

const isPattern = async (path: string): Promise<boolean> => {
  const { isDynamicPattern } = await import("tinyglobby")
  return isDynamicPattern(path)
}

const just = (files: string[]): Inputs => ({ files, problems: [], passedOver: new Map() })

const reason = (path: string, message: string): Inputs => ({ ...just([]), problems: [{ path, message }] })

const inFolder = (folder: string, extensions: readonly string[]): Inputs => {
  const found = walk(folder, extensions)
  if (found.files.length > 0 || found.problems.length > 0) return found
  const endings = extensions.map((one) => `.${one}`).join(" or ")
  const message = `no ${endings} file in this folder; name the files, or use a pattern in quotes such as 'folder/**/*.md'`
  return { ...found, problems: [{ path: folder, message }] }
}

const byPattern = async (pattern: string): Promise<Inputs> => {
  const files = await findFiles(pattern)
  return files.length === 0 ? reason(pattern, "no file matches this pattern; check it, and put it in quotes") : just(files)
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** What cannot be read is told apart where it is read. */
const ofListed = (path: string, extensions: readonly string[]): Inputs => {
  try {
    return isFolder(path) ? inFolder(path, extensions) : just([path])
  } catch {
    return just([path])
  }
}

const stands = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

const ofPath = async (path: string, extensions: readonly string[]): Promise<Inputs> => {
  if (path === "-") return just([path])
  // only a name that stands for nothing may be a pattern
  return !stands(path) && (await isPattern(path)) ? byPattern(path) : ofListed(path, extensions)
}

/**
 * Finds the files that paths stand for: files, folders and patterns.
 *
 * @param paths - as given on the command line; "-" stays what it is
 * @param options - endings, and paths from a list
 * @returns the files, and the paths that gave none
 * @example
 * await expandPaths(["minutes/", "2024/*.txt"])
 */
export const expandPaths = async (
  paths: readonly string[],
  { extensions = textExtensions, listed = [] }: PathOptions = {},
): Promise<Inputs> => {
  const inputs: Inputs[] = []
  for (const path of paths) inputs.push(await ofPath(path, extensions))
  for (const path of listed) inputs.push(ofListed(path, extensions))
  const byPlace = new Map<string, string>()
  const passedOver = new Map<string, number>()
  for (const one of inputs) {
    for (const file of one.files) byPlace.set(file === "-" ? file : resolve(file), file)
    for (const [ending, count] of one.passedOver) passedOver.set(ending, (passedOver.get(ending) ?? 0) + count)
  }
  return { files: [...byPlace.values()], problems: inputs.flatMap(({ problems }) => problems), passedOver }
}
