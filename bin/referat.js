#!/usr/bin/env node
const { existsSync } = require("node:fs")
const { keepMissingCode, load, partPath } = require("./load.js")

if (existsSync(partPath("main"))) {
  load("main")
    .run(process.argv.slice(2), process)
    .then((code) => {
      process.exitCode = code
      keepMissingCode()
    })
} else {
  process.stderr.write("referat: not built yet; run `npm ci && npm run build` in its folder first\n")
  process.exitCode = 2
}
