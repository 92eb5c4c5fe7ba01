import { onOneLine } from "../../findings/printable.ts"
import type { Language } from "../../index.ts"
import { painterFor } from "../color.ts"
import { type Context, isUsageError } from "../context.ts"
import type { ReportSetting } from "../findings/format.ts"
import { languageOf } from "../locale.ts"
import { expandPaths } from "../paths.ts"
import { pathsOrStdin } from "../read-input.ts"
import { type Counts, emptyCounts, statisticsOfFindings, summaryOfFindings, withDocument } from "../report/findings-summary.ts"
import { words } from "../report/words.ts"
import { version } from "../version.ts"
import { openBaseline } from "./baseline.ts"
import { type Checked, checkFile, repositoryPath } from "./check.ts"
import { checkFlags, type LintFlags, lintFlags, reportTargets, type Tolerance, toleranceOf, type ValidateFlags } from "./flags.ts"
import { fixReach, mendInput, onlyTextIsMended, writeMended } from "./mend.ts"
import { openReports, type Reports } from "./reports.ts"
import { type SettingsReader, settingsReader } from "./settings.ts"
import { unusedIgnores } from "./unused.ts"

/** What all ways to run `validate` work with. */
interface Run {
  flags: ValidateFlags
  lint: LintFlags
  settings: SettingsReader
  /** Language of what is said besides the findings. */
  lang: Language
  context: Context
}

const beginRun = async (flags: ValidateFlags, context: Context): Promise<Run> => {
  const lint = await lintFlags(flags)
  const settings = await settingsReader(flags, lint, languageOf(context.host.env))
  const { lang } = (await settings.forFile("-")).lint
  return { flags, lint, settings, lang, context }
}

/** What standard input is called. */
const nameOf = (file: string, { stdinFilepath = "-" }: ValidateFlags): string => (file === "-" ? stdinFilepath : file)

const complain = ({ stderr }: Context, path: string, message: string): Promise<void> =>
  stderr.write(`referat: ${onOneLine(path)}: ${message}\n`)

const reportSetting = async ({ flags, lang, context: { stdout, host } }: Run): Promise<ReportSetting> => {
  const { rules } = await import("../../index.ts")
  const paint = await painterFor(flags.color, stdout, host.env)
  return { version, time: new Date(), lang, rules, width: stdout.width, paint }
}

/** Writes what can be mended into a file; says what was done, or why it was not. */
const mendFile = async (file: string, { flags, settings, lang, context }: Run): Promise<boolean> => {
  const mended = await mendInput(file, file, fixReach(flags), settings, context)
  if (mended === null || mended.after === mended.before) return true
  try {
    await writeMended(file, mended)
    await complain(context, file, words[lang].fixed(mended.fixed))
    return true
  } catch (error) {
    if (!isUsageError(error)) throw error
    await complain(context, file, error.message)
    return false
  }
}

const withoutMinor = ({ quiet = false }: ValidateFlags, findings: Checked["findings"]): Checked["findings"] =>
  quiet ? findings.filter(({ severity }) => severity === "error") : findings

/** What came of checking some files. */
interface Outcome {
  counts: Counts
  /** Files that could not be read, or mended. */
  problems: number
}

const checkAll = async (files: readonly string[], run: Run, reports: Reports): Promise<Outcome> => {
  const { flags, settings, lang, context } = run
  const baseline = await openBaseline(flags)
  const unused = unusedIgnores()
  let counts = emptyCounts
  let problems = 0
  let gone = 0
  for (const file of files) {
    if (!reports.isWanted()) break
    const name = nameOf(file, flags)
    if (await settings.isLeftOut(name)) {
      counts = { ...counts, leftOut: counts.leftOut + 1 }
      continue
    }
    if (flags.fix === true && !(await mendFile(file, run))) problems++
    const checked = await checkFile(file, name, settings, context)
    const compared = baseline.compare(checked)
    const findings = withoutMinor(flags, compared.fresh)
    await reports.add({ ...checked, findings })
    if (checked.problem !== null) {
      problems++
      await complain(context, checked.shown, checked.problem)
    }
    unused.add(checked)
    gone += compared.gone
    const { coverage, ignored } = checked
    if (coverage !== null) counts = withDocument(counts, { coverage, findings, ignored, known: compared.known })
  }
  await reports.finish()
  await baseline.finish()
  const say = words[lang]
  for (const { place, rule } of unused.list()) await complain(context, place, say.unusedIgnore(rule))
  if (gone > 0) await complain(context, flags.baseline ?? "", say.staleBaseline(gone))
  return { counts, problems }
}

const exitCodeOf = ({ counts, problems }: Outcome, { maxWarnings, exitZero }: Tolerance): number => {
  const { error, warning } = counts.findings
  const fails = error > 0 || warning > maxWarnings
  return problems > 0 || (fails && !exitZero) ? 1 : 0
}

const summarize = async ({ counts }: Outcome, { flags, lang, context: { stderr, host } }: Run): Promise<void> => {
  const paint = await painterFor(flags.color, stderr, host.env)
  if (flags.statistics === true) await stderr.write(statisticsOfFindings(counts, paint))
  if (flags.quiet !== true) await stderr.write(summaryOfFindings(counts, lang, paint))
}

const showDiffs = async (files: readonly string[], { flags, settings, context }: Run): Promise<number> => {
  const { stdout, host } = context
  const { shownDiff, unifiedDiff } = await import("./diff.ts")
  const paint = await painterFor(flags.color, stdout, host.env)
  let exitCode = 0
  for (const file of files) {
    const name = nameOf(file, flags)
    if (await settings.isLeftOut(name)) continue
    const mended = await mendInput(file, name, fixReach(flags), settings, context)
    if (mended === null) {
      exitCode = 1
      await complain(context, name, "cannot be read; see: referat validate")
    } else if (mended.after !== mended.before) {
      exitCode = 1
      if (mended.isExtracted) {
        await complain(context, name, onlyTextIsMended)
        continue
      }
      const path = repositoryPath(name)
      const diff = unifiedDiff(path, mended.before, mended.after)
      await stdout.write(stdout.isTerminal || paint.level > 0 ? shownDiff(path, diff, paint) : diff)
    }
  }
  return exitCode
}

const printConfig = async (files: readonly string[], { settings, context: { stdout } }: Run): Promise<number> => {
  const { printedConfig } = await import("./print-config.ts")
  for (const file of files) await stdout.write(await printedConfig(file, settings))
  return 0
}

const watchFiles = async (paths: readonly string[], flags: ValidateFlags, context: Context): Promise<number> => {
  const { watchPaths } = await import("./watch.ts")
  const checkOnce = async (files: readonly string[]): Promise<void> => {
    // a configuration may have changed since the last round
    const run = await beginRun(flags, context)
    const reports = await openReports(reportTargets(), await reportSetting(run), context)
    await summarize(await checkAll(files, run, reports), run)
  }
  // what is wrong in a configuration can be put right while we watch
  const check = (files: readonly string[]): Promise<void> =>
    checkOnce(files).catch((error: unknown) => {
      if (!isUsageError(error)) throw error
      return context.stderr.write(`referat: ${error.message}\n`)
    })
  const { lang } = await beginRun(flags, context)
  const find = async () => (await expandPaths(paths)).files
  await watchPaths(paths, { find, check, ready: (files) => context.stderr.write(`${words[lang].watching(files)}\n`) })
  return 0
}

/**
 * Runs `referat validate`.
 *
 * @param paths - files, folders and patterns
 * @param flags - the options
 * @param context - streams
 * @returns the exit code
 * @throws {UsageError} (rejects) where options or configuration are wrong, or a file cannot be written
 * @example
 * await runValidate(["minutes/"], { color: "auto" }, context)
 */
export const runValidate = async (paths: readonly string[], flags: ValidateFlags, context: Context): Promise<number> => {
  if (flags.printConfig === true) return printConfig(paths.length === 0 ? ["-"] : paths, await beginRun(flags, context))
  const named = pathsOrStdin(paths, context)
  checkFlags(flags, named)
  const tolerance = toleranceOf(flags)
  if (flags.watch === true) return watchFiles(named, flags, context)
  const targets = reportTargets(flags.format)
  const run = await beginRun(flags, context)
  const { files, problems } = await expandPaths(named)
  for (const { path, message } of problems) await complain(context, path, message)
  if (flags.diff === true) return Math.max(Number(problems.length > 0), await showDiffs(files, run))
  const reports = await openReports(targets, await reportSetting(run), context)
  const { counts, problems: unread } = await checkAll(files, run, reports)
  const outcome: Outcome = { counts, problems: unread + problems.length }
  await summarize(outcome, run)
  return exitCodeOf(outcome, tolerance)
}
