import type { JsonProblem } from "../json-problems.ts"
import type { InputError } from "../source/input-error.ts"
import { readFileWithin } from "../source/limit.ts"

/** What is wrong in a file that people write for `referat`. */
export interface ConfigError extends Error {
  name: "ConfigError"
  /** The file. */
  file: string
  problems: readonly JsonProblem[]
}

/**
 * Makes a {@link ConfigError}.
 *
 * @param file - the file
 * @param problems - everything that is wrong in it
 * @returns the error to throw
 * @example
 * throw configError("referat.config.json", [{ path: "rules", message: "expected an object, not a list" }])
 */
export const configError = (file: string, problems: readonly JsonProblem[]): ConfigError =>
  Object.assign(new Error(problems.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`)).join("\n")), {
    name: "ConfigError" as const,
    file,
    problems,
  })

/**
 * Whether a thrown value says what is wrong in a file that people write.
 *
 * @param error - what was thrown
 * @returns true for the errors of this folder
 * @example
 * if (isConfigError(error)) console.error(error.file, error.problems)
 */
export const isConfigError = (error: unknown): error is ConfigError => error instanceof Error && error.name === "ConfigError"

/**
 * Reads JSON as people write it: a byte order mark is no fault.
 *
 * @param file - the file, for the error
 * @param text - what it holds
 * @returns the value
 * @throws {ConfigError} where it is no JSON
 * @example
 * parseJson("referat.config.json", "{}") // {}
 */
export const parseJson = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""))
  } catch (error) {
    throw configError(file, [{ path: "", message: `no JSON: ${error instanceof Error ? error.message : String(error)}` }])
  }
}

const readText = async (file: string): Promise<string> => Buffer.from(await readFileWithin(file)).toString()

const remedies: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "this is a folder",
  EACCES: "no permission to read it",
}

/**
 * Reads a JSON file that must be there.
 *
 * @param file - the file
 * @returns its value
 * @throws {ConfigError} (rejects) where it cannot be read or is no JSON
 * @example
 * await readJson("referat.config.json") // { profile: "strict" }
 */
export const readJson = async (file: string): Promise<unknown> => {
  const text = await readText(file).catch((error: InputError) => {
    throw configError(file, [{ path: "", message: remedies[error.code] ?? error.message }])
  })
  return parseJson(file, text)
}

/**
 * Reads a JSON file that may be missing.
 *
 * @param file - the file
 * @returns its value; undefined where there is no such file
 * @throws {ConfigError} (rejects) where it cannot be read or is no JSON
 * @example
 * (await readJsonIfThere("nofile.json")) // undefined
 */
export const readJsonIfThere = async (file: string): Promise<unknown> => {
  const text = await readText(file).catch((error: InputError) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined
    throw configError(file, [{ path: "", message: remedies[error.code] ?? error.message }])
  })
  return text === undefined ? undefined : parseJson(file, text)
}
