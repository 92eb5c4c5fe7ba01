/** Loads the parts of the command line, with the code that V8 made of them when they were built. */
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs")
const { enableCompileCache, wrap } = require("node:module")
const { homedir } = require("node:os")
const { dirname, join } = require("node:path")
const { Script } = require("node:vm")

const folder = join(__dirname, "../dist/cli")

/**
 * Where a part of the bundle lies.
 *
 * @param {string} name - "main", "program", "reader"
 * @returns {string} its path
 * @example
 * partPath("main") // "…/dist/cli/main.cjs"
 */
const partPath = (name) => join(folder, `${name}.cjs`)

/**
 * The parts that were built.
 *
 * @returns {string[]} their names
 * @example
 * partNames() // ["main", "program", …]
 */
const partNames = () => readdirSync(folder).flatMap((name) => (name.endsWith(".cjs") ? [name.slice(0, -".cjs".length)] : []))

/**
 * Where the code of a part lies for this Node. The text begins with its fingerprint, so that code never meets a text it was not made of.
 *
 * @param {string} name - name of the part
 * @param {string} source - its text
 * @param {string} [within] - a folder; that of the bundle where left out, which holds a file only where it was built with this version of Node
 * @returns {string} a path
 * @example
 * codePath("main", source) // "…/dist/cli/main-1f6b20c3-v20.19.0-x64.code"
 */
const codePath = (name, source, within = folder) => join(within, `${name}-${source.slice(2, 10)}-${process.version}-${process.arch}.code`)

/**
 * Keeps the code that V8 has made of a part by now: of all that was used.
 *
 * @param {string} path - where to
 * @param {Script} script - the part
 * @throws where nothing can be written there
 * @example
 * keepCode(codePath("main", source), script)
 */
const keepCode = (path, script) => {
  const draft = `${path}.${process.pid}.tmp`
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(draft, script.createCachedData())
  renameSync(draft, path)
}

/**
 * Runs a part of the bundle, as `require` would.
 *
 * @param {string} name - name of the part
 * @param {string} source - its text
 * @param {Buffer | undefined} cachedData - code that was made of this text; V8 refuses it where its own flags are others
 * @param {(name: string) => object} load - how to get another part
 * @returns {{ script: Script, exports: object }} the script, for making code of it, and what the part exports
 * @example
 * evaluate("main", source, undefined, load).exports.run([], process)
 */
const evaluate = (name, source, cachedData, load) => {
  const filename = partPath(name)
  const script = new Script(wrap(source), { filename, cachedData })
  const module = { exports: {} }
  const requireFrom = (id) => (id.startsWith("./") ? load(id.slice("./".length, -".cjs".length)) : require(id))
  script.runInThisContext()(module.exports, requireFrom, module, filename, folder)
  return { script, exports: module.exports }
}

const loaded = new Map()
/** Parts that ran without code, and where theirs is to be kept. */
const withoutCode = []

/**
 * Where code is kept that was not built. Node by itself would take the folder for temporary files, where anybody who got there first could
 * leave code of his own.
 *
 * @returns {string} a folder of the user alone
 * @example
 * codeFolder() // "/home/ida/.cache/referat"
 */
const codeFolder = () => {
  const { NODE_COMPILE_CACHE: asked, XDG_CACHE_HOME: caches, LOCALAPPDATA: local } = process.env
  return asked || join(caches || local || join(homedir(), ".cache"), "referat")
}

/**
 * Loads a part of the bundle, once. With its code at hand `parse` takes three quarters of the time. The published package has none: there
 * it is kept from the first run, by Node itself if it can (22.8 and later), else by {@link keepMissingCode}.
 *
 * @param {string} name - name of the part
 * @returns {object} what the part exports
 * @throws where the bundle was not built
 * @example
 * load("main").run(process.argv.slice(2), process)
 */
const load = (name) => {
  const known = loaded.get(name)
  if (known !== undefined) return known
  const source = readFileSync(partPath(name), "utf8")
  const built = codePath(name, source)
  if (!existsSync(built) && enableCompileCache !== undefined) {
    enableCompileCache(codeFolder())
    return require(partPath(name))
  }
  const path = existsSync(built) ? built : codePath(name, source, codeFolder())
  const { script, exports } = evaluate(name, source, existsSync(path) ? readFileSync(path) : undefined, load)
  // V8 says nothing of code that it was not given
  if (path !== built && script.cachedDataRejected !== false) withoutCode.push({ path, script })
  loaded.set(name, exports)
  return exports
}

/**
 * Keeps the code of the parts that ran without. A user who has no folder to keep it in goes on without.
 *
 * @example
 * keepMissingCode()
 */
const keepMissingCode = () => {
  try {
    for (const { path, script } of withoutCode) keepCode(path, script)
  } catch {}
}

module.exports = { partPath, partNames, codePath, codeFolder, evaluate, load, keepCode, keepMissingCode }
