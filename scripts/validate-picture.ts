import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { terminalSvg } from "./terminal-svg.ts"

const root = join(import.meta.dirname, "..")
const folder = join(root, "docs/picture")
const columns = 110

/** What the picture shows being typed. */
const commands: readonly (readonly string[])[] = [
  ["validate", "2024-03-12.txt", "--profile", "strict"],
  ["validate", "2024-03-12.txt", "--diff"],
]

const typed = (args: readonly string[]): string => `\u001b[32m$\u001b[39m \u001b[1mreferat ${args.join(" ")}\u001b[22m\n`

const printed = (args: readonly string[]): string => {
  const argv = [join(root, "bin/referat.js"), ...args, "--color=always", "--no-config"]
  const { LC_ALL: _all, LC_MESSAGES: _messages, NO_COLOR: _refused, ...env } = process.env
  const { stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: "utf8", env: { ...env, LANG: "da_DK.UTF-8" } })
  return stdout + stderr
}

/** The picture in README. */
export const picturePath = "docs/picture/validate.svg"

/**
 * Runs `referat validate` on the minutes of the picture and draws what it prints.
 *
 * @returns SVG
 * @example
 * writeFileSync(picturePath, validatePicture())
 */
export const validatePicture = (): string =>
  terminalSvg(
    commands.map((args) => typed(args) + printed(args)).join("\n"),
    columns,
    "referat validate in a terminal: findings with the line of the minutes, and what --diff would change",
  )
