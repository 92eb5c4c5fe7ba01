import { relative, resolve, sep } from "node:path"
import ignore from "ignore"

/** Whether a file is meant. */
export type FileTest = (file: string) => boolean

/** Some systems store æ and å in parts. */
const whole = (path: string): string => path.normalize("NFC")

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
  // as git has it where letters tell files apart: the same everywhere
  const matcher = ignore({ ignorecase: false }).add(patterns.map(whole))
  return (file) => {
    const path = whole(relative(folder, resolve(file)).split(sep).join("/"))
    return ignore.isPathValid(path) && matcher.ignores(path)
  }
}
