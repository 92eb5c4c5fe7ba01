/** Asks the registry for known faults of what is installed with the package; says plainly where it could not ask. */
import { spawnSync } from "node:child_process"
import { join } from "node:path"

interface Answer {
  message?: string
  metadata?: { vulnerabilities: Readonly<Record<string, number>> }
}

const answerOf = (stdout: string): Answer => {
  try {
    return JSON.parse(stdout) as Answer
  } catch {
    return { message: "npm gave no answer" }
  }
}

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { cwd: join(import.meta.dirname, ".."), encoding: "utf8" })
const { message = "npm gave no answer", metadata } = answerOf(stdout)
if (metadata === undefined) {
  console.error(`audit: NOT CHECKED, the registry could not be asked: ${message}`)
  process.exitCode = 2
} else {
  const { total = 0, ...counts } = metadata.vulnerabilities
  const found = Object.entries(counts).flatMap(([severity, count]) => (count === 0 ? [] : [`${count} ${severity}`]))
  console.log(
    total === 0 ? "audit: no known faults in what is installed with the package" : `audit: ${found.join(", ")}; run: npm audit --omit=dev`,
  )
  process.exitCode = total === 0 ? 0 : 1
}
