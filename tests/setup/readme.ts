import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { delimiter, dirname, join } from "node:path"

/** A piece of README that can be run, and what it is said to print. */
export interface Example {
  language: "sh" | "js"
  code: string
  /** The block right under it, where there is one. */
  output: string | undefined
  /** Where the text of `output` stands in README. */
  outputStart: number
  outputEnd: number
}

const runnable = /^```(sh|js)\n([\s\S]*?)^```\n(?:\n```(?:text|json|csv)\n([\s\S]*?)^```\n)?/gm

/**
 * The examples of a README: every `sh` and `js` block, with the `text`, `json` or `csv` block right under it as its output.
 *
 * @param readme - Markdown
 * @returns the examples in their order
 * @example
 * readmeExamples("```sh\necho a\n```\n\n```text\na\n```\n")[0]?.output // "a\n"
 */
export const readmeExamples = (readme: string): Example[] =>
  [...readme.matchAll(runnable)].map((match) => {
    const [whole, language, code = "", output] = match
    const outputEnd = match.index + whole.length - "```\n".length
    return { language: language === "js" ? "js" : "sh", code, output, outputStart: outputEnd - (output?.length ?? 0), outputEnd }
  })

/** Comes after the folders of the machine: where it has the tool itself, that is used. */
const standIns = join(import.meta.dirname, "tools")

const environment = (): NodeJS.ProcessEnv => {
  const { FORCE_COLOR: _force, ...inherited } = process.env
  const path = [dirname(process.execPath), process.env.PATH ?? "", standIns].join(delimiter)
  return { ...inherited, PATH: path, NO_COLOR: "1", LC_ALL: "C.UTF-8" }
}

/** Tools that an example may call and a machine need not have, and how to see that it has them. */
const tools = [
  { called: /^sqlite3 /m, probe: "sqlite3 --version" },
  { called: /^jq /m, probe: "jq --version" },
  { called: /^import pandas$/m, probe: "python3 -c 'import pandas'" },
  { called: /^duckdb /m, probe: "command -v duckdb" },
]

/**
 * Whether all that an example calls is there.
 *
 * @param example - what to run
 * @returns false where it cannot be run on this machine
 * @example
 * canRun({ language: "sh", code: "jq -r .id a.json", … })
 */
export const canRun = ({ code }: Example): boolean =>
  tools
    .filter(({ called }) => called.test(code))
    .every(({ probe }) => spawnSync("bash", ["-c", probe], { env: environment(), stdio: "ignore" }).status === 0)

/** What came of running an example. */
export interface Outcome {
  status: number | null
  stdout: string
  stderr: string
}

/**
 * Runs an example in a copy of the project: dependencies are there already, so `npm ci` is left out.
 *
 * @param example - what to run
 * @param folder - the copy
 * @returns how it ended and what it printed
 * @example
 * runExample({ language: "sh", code: "echo a", … }, folder).stdout // "a\n"
 */
export const runExample = ({ language, code }: Example, folder: string): Outcome => {
  const options = { cwd: folder, encoding: "utf8", env: environment() } as const
  if (language === "sh") return spawnSync("bash", ["-c", code.replaceAll(/^npm ci && /gm, "")], options)
  writeFileSync(join(folder, "example.mjs"), code)
  return spawnSync(process.execPath, ["example.mjs"], options)
}
