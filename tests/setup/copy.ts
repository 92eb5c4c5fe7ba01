import { cpSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const left = new Set(["node_modules", ".git", "coverage", "out", "build"])

/**
 * Copies the project to a new folder where examples may write; dependencies are linked.
 *
 * @param root - the project
 * @returns the new folder; who asked for it removes it
 * @example
 * const folder = copyOfProject(".")
 */
export const copyOfProject = (root: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "referat-readme-"))
  for (const name of readdirSync(root)) {
    if (!left.has(name)) cpSync(join(root, name), join(folder, name), { recursive: true })
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction")
  return folder
}
