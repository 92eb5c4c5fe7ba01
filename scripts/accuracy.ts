import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { bundle } from "./bundle.ts"

/** Converts minutes whose answers are known and scores the result; folders can be named as arguments. */
const root = join(import.meta.dirname, "..")
const shared = join(root, "../shared")
const score = join(shared, "tools/score.mjs")
const named = process.argv.slice(2)
const folders = named.length > 0 ? named : [join(shared, "samples"), join(shared, "corpus")].filter(existsSync)

if (folders.length === 0 || !existsSync(score)) {
  console.log("There are no minutes with answers here (../shared): nothing to score.")
} else {
  await bundle()
  for (const folder of folders) {
    const out = mkdtempSync(join(tmpdir(), "referat-accuracy-"))
    const node = (...argv: string[]): ReturnType<typeof spawnSync> => spawnSync(process.execPath, argv, { encoding: "utf8" })
    node(join(root, "bin/referat.js"), "convert", folder, "--out", out, "--format", "json")
    console.log(`${folder}\n${node(score, folder, out, "--by-dialect").stdout}`)
    rmSync(out, { recursive: true })
  }
}
