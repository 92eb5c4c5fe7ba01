import { readFileSync } from "node:fs"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { build, type Plugin } from "esbuild"

const dirnames = /import\.meta\.dirname/g
const switches = /stryMutAct_9fa48\("(\d+)"\)/g
const counters = /stryCov_9fa48\(((?:"\d+"(?:, )?)+)\)/g

/** Stryker puts every mutant into the code; those that are not tried go again, since they make it many times as slow. */
const withMutants = (code: string, isTried: (id: string) => boolean): string =>
  code
    .replace(switches, (call, id: string) => (isTried(id) ? call : "false"))
    .replace(counters, (_, ids: string) => {
      const tried = ids.split(", ").filter((id) => isTried(id.slice(1, -1)))
      return tried.length === 0 ? "0" : `stryCov_9fa48(${tried.join(", ")})`
    })

/** A test finds its fixtures from its own folder, not from that of the bundle. */
const sources = (isTried: (id: string) => boolean): Plugin => ({
  name: "sources",
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: withMutants(readFileSync(path, "utf8"), isTried).replaceAll(dirnames, () => JSON.stringify(dirname(path))),
      loader: "ts",
    }))
  },
})

const entry = (setup: string, tests: readonly string[]): string => {
  const members = tests.map((path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(`./${path}`)})`)
  return `import ${JSON.stringify(`./${setup}`)}\nexport const tests = {\n${members.join(",\n")}\n}\n`
}

/** What a bundle of tests exports: each file by its path, run when asked for. */
export interface Bundle {
  tests: Readonly<Record<string, () => Promise<unknown>>>
}

/**
 * Puts tests and all that they import into one file, mutated code included: a mutant in what is built at load needs everything loaded anew, and one
 * file loads twenty times as fast as some hundred. `vitest` is the stand-in beside this file.
 *
 * @param root - folder that paths are counted from
 * @param setup - module that runs first
 * @param tests - test files
 * @param isTried - which mutants are kept, by their numbers
 * @param outfile - where the bundle goes; it exports a {@link Bundle}
 * @returns when it is written
 * @example
 * await bundleTests(process.cwd(), "tests/setup/warm.ts", ["tests/values/date.test.ts"], () => true, "out/judges.mjs")
 */
export const bundleTests = async (
  root: string,
  setup: string,
  tests: readonly string[],
  isTried: (id: string) => boolean,
  outfile: string,
): Promise<void> => {
  await build({
    stdin: { contents: entry(setup, tests), resolveDir: root },
    outfile,
    bundle: true,
    minifySyntax: true,
    platform: "node",
    format: "esm",
    packages: "external",
    alias: { vitest: fileURLToPath(new URL("./vitest.ts", import.meta.url)) },
    logLevel: "error",
    plugins: [sources(isTried)],
  })
}
