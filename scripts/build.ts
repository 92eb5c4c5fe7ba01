import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { bundle, bundleSummary } from "./bundle.ts"

const root = join(import.meta.dirname, "..")

console.log(bundleSummary(await bundle()))
const compiler = join(root, "node_modules/typescript/bin/tsc")
const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" })
process.exitCode = status ?? 1
