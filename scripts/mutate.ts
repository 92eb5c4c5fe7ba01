import { parseArgs } from "node:util"
import type { PartialStrykerOptions } from "@stryker-mutator/api/core"
import { Stryker } from "@stryker-mutator/core"
import type { Sample } from "./mutate/sample.ts"
import { scoreOf, showScore } from "./mutate/score.ts"

/**
 * Changes the reader in small ways, and counts the changes that some test notices:
 *
 * - `npm run mutate` tries every mutant, which takes hours; `npm run mutate -- --mutate src/ast/values/clock.ts` those of a file, `clock.ts:20-40` of lines
 * - `npm run mutate -- --sample 0.02 --seed 1` tries a random share of them, the same on each run, and says between which bounds the score of all lies
 *
 * The mutants that no test noticed are listed, and shown in `out/mutation/report.html`. A whole file is tried from where the last run left off
 * (`--mutate` again after writing a test tries what survived, and what the test or the file changed).
 */
const { values } = parseArgs({
  options: {
    mutate: { type: "string", multiple: true },
    sample: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
  },
})

/** What is mutated: all that reads minutes. */
const reader = [
  "grammar/**/*.ts",
  "src/ast/**/*.ts",
  "!grammar/generated/**",
  // The contract itself: tests/generated.test.ts compares it word by word, so that each mutant of it is found, and each would only raise the score.
  "!src/ast/schema.ts",
]

const sample: Sample = { share: Number(values.sample), seed: Number(values.seed) }
if (!(sample.share > 0 && sample.share <= 1) || !Number.isInteger(sample.seed)) {
  console.error("--sample is a share above 0 and up to 1 (--sample 0.02), --seed a whole number")
  process.exit(2)
}

const withTypeScript = ["--import", "tsx"]

const options: PartialStrykerOptions & { sample: Sample } = {
  mutate: values.mutate ?? reader,
  sample,
  plugins: ["runner", "words", "sample"].map((name) => `./scripts/mutate/${name}.ts`),
  testRunner: "in-process",
  testRunnerNodeArgs: withTypeScript,
  ignorers: ["words"],
  // A process of its own, so only where there is something to choose.
  checkers: sample.share < 1 ? ["sample"] : [],
  checkerNodeArgs: withTypeScript,
  coverageAnalysis: "perTest",
  // Patterns are built when a module is loaded, and much of the reader is patterns: their mutants count, though each needs all tests.
  ignoreStatic: false,
  incremental: sample.share === 1,
  incrementalFile: "out/mutation/incremental.json",
  concurrency: 1,
  // Each mutant in a pattern leaves a copy of all modules behind.
  maxTestRunnerReuse: 100,
  // An endless loop in mutated code ends by its count of hits, whatever else by this; it must not end what is only slow on a busy machine.
  timeoutFactor: 10,
  timeoutMS: 180_000,
  dryRunTimeoutMinutes: 60,
  ignorePatterns: ["/dist", "/docs", "/coverage", "/bench", "/build", "/out"],
  tempDirName: "out/stryker",
  reporters: ["clear-text", "progress-append-only", "html", "json"],
  clearTextReporter: { reportTests: false, reportScoreTable: true, allowEmojis: false },
  htmlReporter: { fileName: "out/mutation/report.html" },
  jsonReporter: { fileName: "out/mutation/report.json" },
  warnings: false,
}

console.log(showScore(scoreOf(await new Stryker(options).runMutationTest())))
