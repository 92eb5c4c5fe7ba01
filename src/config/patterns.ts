import { relative, resolve, sep } from "node:path"
import ignore from "ignore"

/** Whether a file is meant. */
export type FileTest = (file: string) => boolean

/**
 * Makes a test of patterns as they stand in a `.gitignore`.
 *
 * @param patterns - the patterns, `!` takes back
 * @param folder - what they are meant from; files elsewhere are never meant
 * @returns the test of a path
 * @example
 * fileTest(["2019/**"], "minutes")("minutes/2019/a.txt") // true
 */
export const fileTest = (patterns: readonly string[], folder: string): FileTest => {
  const matcher = ignore().add([...patterns])
  return (file) => {
    const path = relative(folder, resolve(file)).split(sep).join("/")
    return ignore.isPathValid(path) && matcher.ignores(path)
  }
}
