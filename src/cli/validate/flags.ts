import type { Language, LintSettings, Profile, Severity } from "../../index.ts"
import type { ColorChoice } from "../color.ts"
import { usageError } from "../context.ts"
import type { FindingsFormat } from "../findings/format.ts"
import { findingsFormats } from "../findings/index.ts"

/** The options of `validate` as they were given. */
export interface ValidateFlags {
  color: ColorChoice
  dialect?: string
  dialectFile?: string
  encoding?: string
  maxBytes?: number
  stdinFilepath?: string
  format?: string[]
  lang?: string
  profile?: string
  rule?: string[]
  /** A file, or false for none at all. */
  config?: string | false
  printConfig?: boolean
  baseline?: string
  updateBaseline?: boolean
  fix?: boolean
  unsafeFixes?: boolean
  diff?: boolean
  maxWarnings?: string
  exitZero?: boolean
  quiet?: boolean
  statistics?: boolean
  watch?: boolean
}

/** A report that is asked for: in a file, or on standard output. */
export interface ReportTarget {
  format: FindingsFormat
  file: string | undefined
}

const targetOf = (spec: string): ReportTarget => {
  const [id = "", ...rest] = spec.split("=")
  const format = findingsFormats.find((one) => one.id === id)
  if (format === undefined) {
    const known = findingsFormats.map((one) => `  ${one.id.padEnd(12)}${one.description}`).join("\n")
    throw usageError(`unknown format '${id}'; there are:\n${known}`)
  }
  if (rest.length === 0) return { format, file: undefined }
  const file = rest.join("=")
  if (file === "") throw usageError(`--format ${id}= needs the name of a file behind the =`)
  return { format, file }
}

/**
 * The reports that `--format` asks for.
 *
 * @param specs - its values: "sarif", "sarif=out.sarif"
 * @returns the reports; text where none is asked for
 * @throws {UsageError} for an unknown format, two reports on standard output, or two in one file
 * @example
 * reportTargets(["sarif=out.sarif", "text"]).map(({ file }) => file) // ["out.sarif", undefined]
 */
export const reportTargets = (specs: readonly string[] = ["text"]): ReportTarget[] => {
  const targets = specs.map(targetOf)
  const twice = targets.find(({ file }, at) => targets.findIndex((one) => one.file === file) < at)
  if (twice === undefined) return targets
  if (twice.file !== undefined) throw usageError(`two reports would be written to ${twice.file}; give each a file of its own`)
  throw usageError(`only one report fits on standard output; give the others a file: --format ${twice.format.id}=FILE`)
}

const severities: readonly string[] = ["off", "error", "warning", "hint"]

const ruleSetting = (spec: string): [string, "off" | Severity] => {
  const [slug = "", severity = ""] = spec.split("=")
  if (!severities.includes(severity)) throw usageError(`--rule takes RULE=${severities.join("|")}, not '${spec}'`)
  return [slug, severity as "off" | Severity]
}

/** What the command line says of the rules; it comes before any configuration. */
export interface LintFlags {
  lang?: Language
  profile?: Profile
  rules: NonNullable<LintSettings["rules"]>
}

const oneOf = <Name extends string>(flag: string, name: string, names: readonly Name[]): Name => {
  const found = names.find((one) => one === name)
  if (found === undefined) throw usageError(`unknown ${flag} '${name}'; there are: ${names.join(", ")}`)
  return found
}

/**
 * What the command line says of the rules.
 *
 * @param flags - the options
 * @returns language, profile and rules as far as they were given
 * @throws {UsageError} (rejects) for a name that does not exist
 * @example
 * await lintFlags({ rule: ["number-gap=off"], … }) // { rules: { "number-gap": "off" } }
 */
export const lintFlags = async ({ lang, profile, rule = [] }: ValidateFlags): Promise<LintFlags> => {
  const { findRule, languages, profiles } = await import("../../index.ts")
  const rules = rule.map(ruleSetting).map(([name, severity]) => {
    const { rule: found, similar } = findRule(name)
    if (found !== undefined) return [found.slug, severity] as const
    throw usageError(`unknown rule '${name}'${similar === undefined ? "" : `; did you mean '${similar.slug}'?`}`)
  })
  return {
    ...(lang === undefined ? {} : { lang: oneOf("language", lang, languages) }),
    ...(profile === undefined ? {} : { profile: oneOf("profile", profile, profiles) }),
    rules: Object.fromEntries(rules),
  }
}

/** What findings do to the exit code. */
export interface Tolerance {
  maxWarnings: number
  exitZero: boolean
}

/**
 * What findings do to the exit code.
 *
 * @param flags - the options
 * @returns the warnings that are allowed, and whether findings count at all
 * @throws {UsageError} where `--max-warnings` is no whole number
 * @example
 * toleranceOf({ maxWarnings: "10", … }).maxWarnings // 10
 */
export const toleranceOf = ({ maxWarnings = "0", exitZero = false }: ValidateFlags): Tolerance => {
  if (!/^\d{1,9}$/.test(maxWarnings)) throw usageError(`--max-warnings takes a whole number, not '${maxWarnings}'`)
  return { maxWarnings: Number(maxWarnings), exitZero }
}

/** Pairs that make no sense together, each with what to do. */
const clashes: readonly [keyof ValidateFlags, keyof ValidateFlags, string][] = [
  ["diff", "format", "--diff prints the changes instead of findings; leave --format out"],
  ["diff", "fix", "--diff shows what --fix would do; give one of them"],
  ["diff", "updateBaseline", "--diff checks nothing; run --update-baseline by itself"],
  ["watch", "format", "--watch prints text on standard output; leave --format out"],
  ["watch", "fix", "--watch changes no files; run --fix by itself"],
  ["watch", "diff", "--watch prints findings; run --diff by itself"],
  ["watch", "updateBaseline", "--watch writes no files; run --update-baseline by itself"],
]

/**
 * Refuses options that do not fit together.
 *
 * @param flags - the options
 * @param paths - the paths beside them
 * @returns nothing
 * @throws {UsageError} where two of them clash, or one lacks another
 * @example
 * checkFlags({ unsafeFixes: true, … }, []) // throws
 */
export const checkFlags = (flags: ValidateFlags, paths: readonly string[]): void => {
  const clash = clashes.find(([one, other]) => flags[one] !== undefined && flags[other] !== undefined)
  if (clash !== undefined) throw usageError(clash[2])
  if (flags.unsafeFixes === true && flags.fix !== true && flags.diff !== true) throw usageError("--unsafe-fixes goes with --fix or --diff")
  if (flags.updateBaseline === true && flags.baseline === undefined) throw usageError("--update-baseline needs --baseline FILE")
  if (!paths.includes("-")) return
  if (flags.fix === true) throw usageError("--fix writes files; of standard input, --diff shows the changes")
  if (flags.watch === true) throw usageError("--watch needs files or folders, not standard input")
}
