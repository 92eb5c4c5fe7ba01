#!/usr/bin/env node
import { existsSync } from "node:fs"

const bundle = new URL("../dist/cli.js", import.meta.url)

if (existsSync(bundle)) {
  const { run } = await import(bundle.href)
  process.exitCode = await run(process.argv.slice(2), process)
} else {
  process.stderr.write("referat: not built yet; run `npm ci && npm run build` in its folder first\n")
  process.exitCode = 2
}
