import { dirname, parse, resolve } from "node:path"
import { lilconfig } from "lilconfig"
import { parseJson, readJson, readJsonIfThere } from "./file.ts"
import { kept } from "./kept.ts"
import { type FileTest, fileTest } from "./patterns.ts"
import type { Config, Ignores } from "./schema.ts"

/** Names of the files that are looked for. */
const configFile = "referat.config.json"
const ignoreFile = ".referatignore"

/** A configuration file that was found. */
export interface FoundConfig {
  file: string
  /** What its patterns and paths are meant from. */
  folder: string
  config: Config
}

/** Looks for the files that say how to validate; what was found once is not read again. */
export interface ConfigFinder {
  /** The nearest configuration for files in a folder, or null. */
  configFor(folder: string): Promise<FoundConfig | null>
  /** Whether the nearest `.referatignore` leaves a file out. */
  isLeftOut(file: string): Promise<boolean>
}

const configFrom = async (file: string, data: unknown): Promise<Config> => (await import("./check.ts")).checkedConfig(file, data)

/**
 * Makes a finder that looks from the folder of a file upwards: `referat.config.json`, or the key `referat` of a `package.json`.
 *
 * @returns the finder
 * @example
 * (await configFinder().configFor("minutes"))?.config.profile
 */
export const configFinder = (): ConfigFinder => {
  const stopDir = parse(resolve(".")).root
  const configs = lilconfig("referat", {
    searchPlaces: [configFile, "package.json"],
    loaders: { ".json": parseJson },
    stopDir,
  })
  const ignores = lilconfig("referat", { searchPlaces: [ignoreFile], loaders: { noExt: (_, text) => text }, stopDir })
  const testIn = kept(async (folder: string): Promise<FileTest> => {
    const found = await ignores.search(folder)
    const patterns: string = found?.isEmpty === true ? "" : (found?.config ?? "")
    return fileTest(patterns.split(/\r?\n/), dirname(found?.filepath ?? folder))
  })
  // all folders under a configuration share it
  const loaded = kept(async (file: string): Promise<FoundConfig> => {
    const found = await configs.load(file)
    return { file, folder: dirname(file), config: await configFrom(file, found?.config ?? {}) }
  })
  return {
    configFor: kept(async (folder: string) => {
      const found = await configs.search(folder)
      return found === null ? null : loaded(found.filepath)
    }),
    isLeftOut: async (file) => (await testIn(dirname(resolve(file))))(file),
  }
}

/**
 * Reads a configuration file that was named.
 *
 * @param file - the file
 * @param folder - what its patterns and paths are meant from
 * @returns the configuration
 * @throws {ConfigError} (rejects) where it cannot be read or something in it is not allowed
 * @example
 * await readConfig("strict.json", ".")
 */
export const readConfig = async (file: string, folder: string): Promise<FoundConfig> => ({
  file,
  folder: resolve(folder),
  config: await configFrom(file, await readJson(file)),
})

/**
 * The file of accepted findings beside a file of minutes.
 *
 * @param file - the minutes
 * @returns the path beside it
 * @example
 * ignoresFileOf("2024/a.txt") // "2024/a.txt.referat.json"
 */
export const ignoresFileOf = (file: string): string => `${file}.referat.json`

/**
 * Reads what is accepted in one file of minutes.
 *
 * @param file - the minutes
 * @returns the accepted findings; none where there is no file beside it
 * @throws {ConfigError} (rejects) where the file beside it holds something that is not allowed
 * @example
 * await readIgnores("2024/a.txt")
 */
export const readIgnores = async (file: string): Promise<Ignores["ignoreFindings"]> => {
  const path = ignoresFileOf(file)
  const data = await readJsonIfThere(path)
  return data === undefined ? [] : (await import("./check.ts")).checkedIgnores(path, data).ignoreFindings
}
