import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { copyOfProject } from "../tests/setup/copy.ts"
import { canRun, readmeExamples, runExample } from "../tests/setup/readme.ts"
import { bundle } from "./bundle.ts"

/** Puts what README's examples really print under them. */
const root = join(import.meta.dirname, "..")
const file = join(root, "README.md")

await bundle()
const readme = readFileSync(file, "utf8")
const folder = copyOfProject(root)
// Those without output are run too: they write what later ones read. What installs has no output to print.
const outputs = readmeExamples(readme)
  .filter((example) => canRun(example) && !example.code.startsWith("npm ci"))
  .map((example) => ({ ...example, ...runExample(example, folder) }))
rmSync(folder, { recursive: true })

const filled = outputs.reduceRight(
  (text, { output, outputStart, outputEnd, stdout }) =>
    output === undefined ? text : text.slice(0, outputStart) + stdout + text.slice(outputEnd),
  readme,
)
writeFileSync(file, filled)
for (const { code, status, stderr } of outputs) if (status !== 0) console.error(`${code.trim()}: ended with ${status}\n${stderr}`)
