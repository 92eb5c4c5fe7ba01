import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { bundleTypes } from "../../scripts/bundle-types.ts"

/** What `npm pack` says of a package. */
export interface Packed {
  /** The tarball. */
  path: string
  unpackedSize: number
  files: readonly { path: string; size: number }[]
}

/** How a program ended, and what it printed. */
export interface Ended {
  status: number | null
  stdout: string
  stderr: string
}

/**
 * Runs a program to its end.
 *
 * @param command - its name
 * @param args - its arguments
 * @param cwd - where it runs
 * @returns how it ended
 * @example
 * ran("npm", ["--version"], ".").stdout
 */
export const ran = (command: string, args: readonly string[], cwd: string): Ended => {
  const env = { ...process.env, npm_config_update_notifier: "false" }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", env })
  return { status, stdout, stderr }
}

/**
 * Packs the project as it would be published; what it bundles is built already.
 *
 * @param root - the project
 * @returns the package, in a new folder
 * @throws where it cannot be packed
 * @example
 * (await pack(".")).unpackedSize
 */
export const pack = async (root: string): Promise<Packed> => {
  await bundleTypes()
  const folder = mkdtempSync(join(tmpdir(), "referat-package-"))
  const { status, stdout, stderr } = ran("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], root)
  if (status !== 0) throw new Error(`npm pack: ${stderr}`)
  const [packed] = JSON.parse(stdout) as (Omit<Packed, "path"> & { filename: string })[]
  if (packed === undefined) throw new Error("npm pack made nothing")
  return { ...packed, path: join(folder, packed.filename) }
}

/** What npm says where there is no way to the registry. */
const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/

/**
 * Installs a package into an empty project.
 *
 * @param tarball - the package
 * @param folder - where to make the project
 * @returns null, or why the registry could not be reached
 * @throws where the package cannot be installed
 * @example
 * install("referat-0.1.0.tgz", "consumer") // null
 */
export const install = (tarball: string, folder: string): string | null => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }))
  const { status, stderr } = ran("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", tarball], folder)
  if (status === 0) return null
  if (unreachable.test(stderr)) return "NOT CHECKED: the package was not installed, npm could not reach the registry"
  throw new Error(`npm install: ${stderr}`)
}
