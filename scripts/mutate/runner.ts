import { resolve } from "node:path"
import { performance } from "node:perf_hooks"
import { pathToFileURL } from "node:url"
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext, type StrykerOptions } from "@stryker-mutator/api/core"
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin"
import {
  DryRunStatus,
  determineHitLimitReached,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner"
import { globSync } from "tinyglobby"
import { bundleTests } from "./bundle.ts"
import { judges } from "./judges.ts"
import { isChosen, type Sample } from "./sample.ts"
import { loadTrials, type Trial } from "./tests.ts"

/** Where mutated code looks which mutant is on, and counts what was reached. */
const context = (): InstrumenterContext => {
  const all = globalThis as { [INSTRUMENTER_CONSTANTS.NAMESPACE]?: InstrumenterContext }
  const known = all[INSTRUMENTER_CONSTANTS.NAMESPACE] ?? {}
  all[INSTRUMENTER_CONSTANTS.NAMESPACE] = known
  return known
}

const tryOne = async ({ id, file, run }: Trial): Promise<TestResult> => {
  const start = performance.now()
  const about = () => ({ id, name: id, fileName: resolve(file), timeSpentMs: performance.now() - start })
  try {
    await run()
    return { ...about(), status: TestStatus.Success }
  } catch (error) {
    return { ...about(), status: TestStatus.Failed, failureMessage: error instanceof Error ? error.message : String(error) }
  }
}

const bundleJudges = async (sample: Sample): Promise<string> => {
  const outfile = resolve("out/judges.mjs")
  const tests = judges.flatMap((pattern) => globSync(pattern).sort())
  await bundleTests(process.cwd(), "tests/setup/warm.ts", tests, (id) => isChosen(id, sample), outfile)
  return pathToFileURL(outfile).href
}

/**
 * Tries mutants inside one process: tests are loaded once, a mutant is switched on, and the tests that reach it run until one fails. Stryker's own
 * runner for Vitest starts a worker for each mutant: it was not through in ten minutes with a file whose mutants in functions take half a minute here.
 */
const createRunner = ({ sample }: StrykerOptions): TestRunner => {
  let bundle: Promise<string> | undefined
  let loaded: Promise<Trial[]> | undefined
  let loads = 0
  const loadAnew = async (): Promise<Trial[]> => {
    bundle ??= bundleJudges(sample as Sample)
    loads++
    return loadTrials(`${await bundle}?${loads}`, process.cwd())
  }
  return {
    capabilities: () => ({ reloadEnvironment: true }),
    dryRun: async () => {
      loaded = loadAnew()
      const tests: TestResult[] = []
      for (const trial of await loaded) {
        context().currentTestId = trial.id
        tests.push(await tryOne(trial))
        delete context().currentTestId
      }
      const { mutantCoverage } = context()
      return { status: DryRunStatus.Complete, tests, ...(mutantCoverage !== undefined && { mutantCoverage }) }
    },
    mutantRun: async ({ activeMutant, mutantActivation, reloadEnvironment, testFilter, hitLimit }) => {
      const mutated = context()
      if (reloadEnvironment) loaded = undefined
      if (mutantActivation === "static") mutated.activeMutant = activeMutant.id
      loaded ??= loadAnew()
      const reaching = testFilter && new Set(testFilter)
      const trials = (await loaded).filter(({ id }) => reaching?.has(id) ?? true)
      Object.assign(mutated, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 })
      const tests: TestResult[] = []
      for (const trial of trials) {
        const result = await tryOne(trial)
        tests.push(result)
        if (result.status === TestStatus.Failed) break
      }
      delete mutated.activeMutant
      return toMutantRunResult(determineHitLimitReached(mutated.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests })
    },
  }
}

createRunner.inject = tokens(commonTokens.options)

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "in-process", createRunner)]
