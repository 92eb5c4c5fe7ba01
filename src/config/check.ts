/** Checks what people write. Loads zod and the rules, so it is loaded itself only where there is something to check. */
import type * as z from "zod"
import { jsonProblems, pathText } from "../json-problems.ts"
import { configError } from "./file.ts"
import { type Baseline, baselineSchema, type Config, configSchema, type Ignores, ignoresSchema } from "./schema.ts"

const checkerOf =
  <Schema extends z.ZodType>(schema: Schema) =>
  (file: string, data: unknown): z.infer<Schema> => {
    const result = schema.safeParse(data)
    if (result.success) return result.data
    const problems = jsonProblems(result.error, schema, data)
    throw configError(
      file,
      problems.map(([path, message]) => ({ path: pathText(path), message })),
    )
  }

/** Each takes the name of a file, for its errors, and what the file holds. */
type Checker<Checked> = (file: string, data: unknown) => Checked

/**
 * Checks a configuration.
 *
 * @param file - the file, for the error
 * @param data - what it holds
 * @returns the same, typed
 * @throws {ConfigError} where something is not allowed: every problem with its path
 * @example
 * checkedConfig("referat.config.json", { profile: "strict" }).profile // "strict"
 */
export const checkedConfig: Checker<Config> = checkerOf(configSchema)

/**
 * Checks the accepted findings of one file.
 *
 * @param file - the file beside the minutes, for the error
 * @param data - what it holds
 * @returns the same, typed
 * @throws {ConfigError} where something is not allowed: every problem with its path
 * @example
 * checkedIgnores("a.txt.referat.json", { ignoreFindings: [] }).ignoreFindings // []
 */
export const checkedIgnores: Checker<Ignores> = checkerOf(ignoresSchema)

/**
 * Checks a baseline.
 *
 * @param file - the file, for the error
 * @param data - what it holds
 * @returns the same, typed
 * @throws {ConfigError} where something is not allowed: every problem with its path
 * @example
 * checkedBaseline("baseline.json", { version: 1, files: {} }).files // {}
 */
export const checkedBaseline: Checker<Baseline> = checkerOf(baselineSchema)
