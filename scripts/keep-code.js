/**
 * Keeps the code that V8 makes of the bundle: reads some minutes in every way the command line offers, so that what is used is compiled,
 * and writes it beside the bundle. A process of its own, since V8 refuses code that was made under other flags.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Writable } from "node:stream"
import { codePath, evaluate, keepCode, partNames, partPath } from "../bin/load.js"

const fixtures = join(import.meta.dirname, "../fixtures")
const texts = readdirSync(fixtures, { recursive: true }).filter((name) => name.endsWith(".txt"))

const parts = new Map()

const load = (name) => {
  const known = parts.get(name)
  if (known !== undefined) return known.exports
  const source = readFileSync(partPath(name), "utf8")
  const part = { source, ...evaluate(name, source, undefined, load) }
  parts.set(name, part)
  return part.exports
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })
const host = { stdin: process.stdin, stdout: nowhere(), stderr: nowhere(), env: {} }

const { run } = load("main")
const paths = texts.map((name) => join(fixtures, name))
for (const argv of [["--help"], ["parse", ...paths], ["validate", ...paths]]) await run(argv, host)
// what these runs do not need is kept as it comes
for (const name of partNames()) load(name)

for (const [name, { script, source }] of parts) keepCode(codePath(name, source), script)
