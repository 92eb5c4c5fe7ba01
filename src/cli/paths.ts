import { stat } from "node:fs/promises"
import { join, resolve } from "node:path"

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
}

/** What is taken for minutes in a folder; a file that is named, or matched by a pattern, may be called anything. */
const textFiles = "**/*.{txt,text}"

const byCodePoint = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other))

const findFiles = async (pattern: string, cwd: string): Promise<string[]> => {
  const { glob } = await import("tinyglobby")
  const found = await glob(pattern, {
    cwd,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**"],
  })
  return found.sort(byCodePoint)
}

const isPattern = async (path: string): Promise<boolean> => {
  const { isDynamicPattern } = await import("tinyglobby")
  return isDynamicPattern(path)
}

const reason = (path: string, message: string): Inputs => ({ files: [], problems: [{ path, message }] })

const inFolder = async (folder: string): Promise<Inputs> => {
  const files = await findFiles(textFiles, folder)
  if (files.length === 0)
    return reason(folder, "no .txt or .text file in this folder; name the files, or use a pattern in quotes such as 'folder/**/*.md'")
  return { files: files.map((file) => join(folder, file)), problems: [] }
}

const byPattern = async (pattern: string): Promise<Inputs> => {
  const files = await findFiles(pattern, ".")
  return files.length === 0 ? reason(pattern, "no file matches this pattern; check it, and put it in quotes") : { files, problems: [] }
}

const ofPath = async (path: string): Promise<Inputs> => {
  const entry = path === "-" ? null : await stat(path).catch(() => null)
  if (entry?.isDirectory() === true) return inFolder(path)
  // What cannot be read is told apart where it is read; only a name that stands for nothing may be a pattern.
  if (entry === null && path !== "-" && (await isPattern(path))) return byPattern(path)
  return { files: [path], problems: [] }
}

/**
 * Finds the files that paths stand for: files, folders and patterns.
 *
 * @param paths - as given on the command line; "-" stays what it is
 * @returns the files, and the paths that gave none
 * @example
 * await expandPaths(["minutes/", "2024/*.txt"])
 */
export const expandPaths = async (paths: readonly string[]): Promise<Inputs> => {
  const inputs: Inputs[] = []
  for (const path of paths) inputs.push(await ofPath(path))
  const byPlace = new Map(inputs.flatMap(({ files }) => files).map((file) => [file === "-" ? file : resolve(file), file]))
  return { files: [...byPlace.values()], problems: inputs.flatMap(({ problems }) => problems) }
}
