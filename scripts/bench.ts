import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { build } from "esbuild"
import { bundle } from "./bundle.ts"

const root = join(import.meta.dirname, "..")
const outfile = join(root, "build/bench.js")

await bundle()
// Bundled as the library is: tsx would wrap each function to keep its name, and the stages would look slower than they are.
await build({
  absWorkingDir: root,
  entryPoints: [join(root, "bench/run.ts")],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  external: ["commonmark", "markdown-it", "micromark"],
  logLevel: "warning",
})
const { status } = spawnSync(process.execPath, ["--expose-gc", outfile, ...process.argv.slice(2)], { cwd: root, stdio: "inherit" })
process.exitCode = status ?? 1
