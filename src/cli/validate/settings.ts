import { dirname, relative, resolve } from "node:path"
import {
  type ConfigFinder,
  configFinder,
  type FileTest,
  type FoundConfig,
  fileTest,
  ignoresFileOf,
  isConfigError,
  kept,
  readConfig,
  readIgnores,
} from "../../config/index.ts"
import type { IgnoredFinding } from "../../findings/index.ts"
import { onOneLine } from "../../findings/printable.ts"
import type { Language, LintSettings } from "../../index.ts"
import { usageError } from "../context.ts"
import { dialectsOf, encodingOf } from "../formats.ts"
import type { ReadOptions } from "../read-input.ts"
import type { LintFlags, ValidateFlags } from "./flags.ts"

/** An accepted finding, and where that is written. */
export interface PlacedIgnore extends IgnoredFinding {
  /** "referat.config.json: ignoreFindings[2]" */
  place: string
}

/** How the files of one folder are read and judged. */
export interface FolderSettings {
  /** The configuration they come from; null where there is none. */
  config: FoundConfig | null
  lint: LintSettings & { lang: Language }
  /** Dialect, own dialects and encoding. */
  reading: ReadOptions
  /** Whether the configuration leaves a file out. */
  isLeftOut: FileTest
  /** Whether nobody looks for what a rule finds; what is accepted of it is then of no use, and not to blame. */
  isOff: (rule: string) => boolean
  /** What the configuration accepts in a file. */
  ignoresFor: (file: string) => PlacedIgnore[]
}

/** How each file is read and judged. */
export interface SettingsReader {
  /** How a file is read and judged; the same for all files of a folder. */
  forFile(file: string): Promise<FolderSettings>
  /** What the configuration and the file beside it accept in a file. */
  ignoresOf(file: string): Promise<PlacedIgnore[]>
  /** Whether configuration or `.referatignore` leave a file out. */
  isLeftOut(file: string): Promise<boolean>
}

/** A path as people see it: from the working directory. */
const shownPath = (path: string): string => onOneLine(relative(".", path) || ".")

/**
 * Turns what is wrong in a file that people write into an error for the user.
 *
 * @param work - what reads such a file
 * @returns what it gives
 * @throws {UsageError} (rejects) with every problem and its path
 * @example
 * await explained(readConfig("referat.config.json", "."))
 */
export const explained = <Value>(work: Promise<Value>): Promise<Value> =>
  work.catch((error: unknown) => {
    if (!isConfigError(error)) throw error
    const problems = error.problems.map(({ path, message }) => `\n  ${onOneLine(path === "" ? message : `${path}: ${message}`)}`)
    throw usageError(`wrong file ${shownPath(error.file)}:${problems.join("")}`)
  })

const nothing = () => false

const readOptions = async (flags: ValidateFlags, found: FoundConfig | null): Promise<ReadOptions> => {
  const { config = {}, folder = "." } = found ?? {}
  const dialect = flags.dialect ?? config.dialect
  const dialectFile = flags.dialectFile ?? (config.dialectFile === undefined ? undefined : resolve(folder, config.dialectFile))
  const named = dialect === undefined ? {} : { dialect }
  const dialects = await dialectsOf({ ...named, ...(dialectFile === undefined ? {} : { dialectFile }) })
  const size = flags.maxBytes === undefined ? {} : { maxBytes: flags.maxBytes }
  return { ...named, dialects, ...size, ...(await encodingOf(flags.encoding ?? config.encoding)) }
}

const offTest = async (lint: LintSettings): Promise<(rule: string) => boolean> => {
  const { activeRules, rules } = await import("../../index.ts")
  const on = new Set(activeRules(lint).map(({ slug }) => slug))
  const off = new Set<string>(rules.flatMap(({ slug }) => (on.has(slug) ? [] : [slug])))
  return (rule) => off.has(rule)
}

const settingsFrom = async (
  found: FoundConfig | null,
  flags: ValidateFlags,
  lint: LintFlags,
  locale: Language,
): Promise<FolderSettings> => {
  const { config = {}, folder = ".", file = "" } = found ?? {}
  const { profile = config.profile } = lint
  const ignores = (config.ignoreFindings ?? []).map(({ files, rule, text, reason }, at) => ({
    matches: files === undefined ? () => true : fileTest(files, folder),
    ignore: { rule, text, reason, place: `${shownPath(file)}: ignoreFindings[${at}]` },
  }))
  const settings = {
    lang: lint.lang ?? config.lang ?? locale,
    ...(profile === undefined ? {} : { profile }),
    rules: { ...(config.rules as LintSettings["rules"]), ...lint.rules },
  }
  return {
    config: found,
    lint: settings,
    isOff: await offTest(settings),
    reading: await readOptions(flags, found),
    isLeftOut: config.ignoreFiles === undefined ? nothing : fileTest(config.ignoreFiles, folder),
    ignoresFor: (path) => ignores.flatMap(({ matches, ignore }) => (matches(path) ? [ignore] : [])),
  }
}

const finderOf = async ({ config }: ValidateFlags): Promise<ConfigFinder> => {
  if (config === false) return { configFor: async () => null, isLeftOut: async () => false }
  const nearest = configFinder()
  if (config === undefined) return nearest
  const named = await explained(readConfig(config, "."))
  return { ...nearest, configFor: async () => named }
}

/**
 * Makes a reader of settings: options of the command line before the nearest configuration before the defaults.
 *
 * @param flags - the options
 * @param lint - what they say of the rules
 * @param locale - the language where nobody says one
 * @returns the reader; what it read once it keeps
 * @throws {UsageError} (rejects, as all that it gives) where a configuration is wrong: every problem with its path
 * @example
 * const settings = await (await settingsReader(flags, lint, "da")).forFile("minutes/a.txt")
 */
export const settingsReader = async (flags: ValidateFlags, lint: LintFlags, locale: Language): Promise<SettingsReader> => {
  const finder = await finderOf(flags)
  // many folders have one configuration: what was accepted in it must be the same objects in all of them
  const fromConfig = kept((found: FoundConfig | null) => settingsFrom(found, flags, lint, locale))
  const forFolder = kept(async (folder: string) => fromConfig(await explained(finder.configFor(folder))))
  const forFile = (file: string): Promise<FolderSettings> => forFolder(dirname(resolve(file)))
  return {
    forFile,
    ignoresOf: async (file) => {
      const beside = (flags.config === false ? [] : await explained(readIgnores(file))).map((ignore, at) => ({
        ...ignore,
        place: `${shownPath(ignoresFileOf(file))}: ignoreFindings[${at}]`,
      }))
      const { ignoresFor, isOff } = await forFile(file)
      return [...ignoresFor(file), ...beside].filter(({ rule }) => !isOff(rule))
    },
    isLeftOut: async (file) => (await forFile(file)).isLeftOut(file) || finder.isLeftOut(file),
  }
}
