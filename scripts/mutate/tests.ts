import { relative, resolve } from "node:path"
import { collectTests, type File, getFn, type Suite, type Test, type VitestRunnerConfig } from "@vitest/runner"
import type { Bundle } from "./bundle.ts"

/** A test that can be run again and again. */
export interface Trial {
  id: string
  file: string
  run: () => unknown
}

const configFor = (root: string): VitestRunnerConfig => ({
  root,
  setupFiles: [],
  name: undefined,
  passWithNoTests: false,
  testNamePattern: undefined,
  allowOnly: false,
  sequence: { seed: 1, hooks: "stack", setupFiles: "list" },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: Number.POSITIVE_INFINITY,
  hookTimeout: Number.POSITIVE_INFINITY,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
})

const testsIn = ({ tasks }: Suite): Test[] =>
  tasks.filter(({ mode }) => mode === "run" || mode === "queued").flatMap((task) => (task.type === "suite" ? testsIn(task) : [task]))

const nameOf = ({ name, suite, file }: Test | Suite): string =>
  suite === undefined || suite === file ? name : `${nameOf(suite)} > ${name}`

/** A mutant may keep a file from loading, which leaves it without tests: that is a failure too. */
const trialsIn = (file: File, path: string): Trial[] => {
  const [error] = file.result?.errors ?? []
  if (error !== undefined) return [failing(path, error.message)]
  // two rows of `it.each` can bear one name
  return testsIn(file).map((test, at) => ({ id: `${path}#${at} ${nameOf(test)}`, file: path, run: getFn(test) }))
}

const failing = (file: string, message: string): Trial => ({
  id: `${file}#loads`,
  file,
  run: () => {
    throw new Error(message)
  },
})

/**
 * Loads a bundle of tests anew, with all its modules, and takes its tests from Vitest's own collector.
 *
 * @param url - the bundle; what follows a question mark makes it another module
 * @param root - folder that its paths are counted from
 * @returns the tests in the order of the bundle; one that fails where nothing could be loaded
 * @example
 * for (const { run } of await loadTrials("file:///tmp/judges.mjs?1", process.cwd())) await run()
 */
export const loadTrials = async (url: string, root: string): Promise<Trial[]> => {
  try {
    const { tests } = (await import(url)) as Bundle
    const pathOf = (path: string): string => relative(root, path).replaceAll("\\", "/")
    const importFile = async (path: string): Promise<void> => {
      await tests[pathOf(path)]?.()
    }
    const files = await collectTests(
      Object.keys(tests).map((path) => resolve(root, path)),
      { config: configFor(root), importFile },
    )
    return files.flatMap((file) => trialsIn(file, pathOf(file.filepath)))
  } catch (error) {
    return [failing(url, String(error))]
  }
}
