import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { copyOfProject } from "../tests/setup/copy.ts"
import { readmeExamples, runExample } from "../tests/setup/readme.ts"
import { bundle } from "./bundle.ts"

/** Puts what README's examples really print under them. */
const root = join(import.meta.dirname, "..")
const file = join(root, "README.md")

await bundle()
const readme = readFileSync(file, "utf8")
const folder = copyOfProject(root)
const outputs = readmeExamples(readme)
  .filter(({ output }) => output !== undefined)
  .map((example) => ({ ...example, ...runExample(example, folder) }))
rmSync(folder, { recursive: true })

const filled = outputs.reduceRight(
  (text, { outputStart, outputEnd, stdout }) => text.slice(0, outputStart) + stdout + text.slice(outputEnd),
  readme,
)
writeFileSync(file, filled)
for (const { code, status, stderr } of outputs) if (status !== 0) console.error(`${code.trim()}: ended with ${status}\n${stderr}`)
