import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { build, type Metafile } from "esbuild"
import { licenceTexts } from "./licences.ts"

const root = join(import.meta.dirname, "..")
const dist = join(root, "dist")

/** Commander and picomatch are CommonJS and ask for Node's own modules with `require`. */
const requireForEsm = 'import{createRequire as nodeRequire}from"node:module";const require=nodeRequire(import.meta.url);'

/** Replaces a file in one step: several test runs may build at the same time. */
const writeAtomically = (path: string, contents: Uint8Array | string): void => {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}.tmp`
  writeFileSync(draft, contents)
  renameSync(draft, path)
}

const isSame = (path: string, contents: Uint8Array): boolean => {
  try {
    return readFileSync(path).equals(contents)
  } catch {
    return false
  }
}

/** Chunks carry a hash in their names; those of earlier builds are only in the way. */
const removeStaleChunks = (kept: ReadonlySet<string>): void => {
  const folder = join(dist, "chunks")
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (!kept.has(path) && name.endsWith(".js")) rmSync(path, { force: true })
  }
}

/**
 * Bundles the command line and the library into `dist/`, with the licences of what went into them. Parts that are imported
 * with `import()` stay files of their own, so that `--help` never loads the parser. Files that did not change are not
 * written again.
 *
 * @returns what went into which file, as esbuild tells it
 * @throws where a source does not compile; `dist/cli.js` and `dist/index.js` are then removed
 * @example
 * await bundle() // dist/cli.js, dist/index.js, dist/chunks/*.js, dist/THIRD-PARTY-LICENCES.txt
 */
export const bundle = async (): Promise<Metafile> => {
  const entryPoints = { cli: join(root, "src/cli/main.ts"), index: join(root, "src/index.ts") }
  try {
    const result = await build({
      absWorkingDir: root,
      entryPoints,
      outdir: dist,
      chunkNames: "chunks/[name]-[hash]",
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20.19",
      minifySyntax: true,
      minifyWhitespace: true,
      legalComments: "none",
      // Its tables of Chinese and Japanese code pages would be the largest part of the bundle.
      external: ["iconv-lite"],
      banner: { js: requireForEsm },
      metafile: true,
      write: false,
      logLevel: "silent",
    })
    const chunksFirst = [...result.outputFiles].sort((a, b) => dirname(b.path).length - dirname(a.path).length)
    for (const file of chunksFirst) if (!isSame(file.path, file.contents)) writeAtomically(file.path, file.contents)
    removeStaleChunks(new Set(result.outputFiles.map((file) => file.path)))
    writeAtomically(join(dist, "THIRD-PARTY-LICENCES.txt"), licenceTexts(root, Object.keys(result.metafile.inputs)))
    return result.metafile
  } catch (error) {
    for (const name of Object.keys(entryPoints)) rmSync(join(dist, `${name}.js`), { force: true })
    throw error
  }
}

/**
 * One line for each file of a bundle, the largest first.
 *
 * @param metafile - what {@link bundle} gave
 * @returns lines such as "dist/cli.js  41 kB"
 * @example
 * console.log(bundleSummary(await bundle()))
 */
export const bundleSummary = (metafile: Metafile): string =>
  Object.entries(metafile.outputs)
    .sort(([, a], [, b]) => b.bytes - a.bytes)
    .map(([path, { bytes }]) => `${relative(root, join(root, path))}  ${Math.ceil(bytes / 1000)} kB`)
    .join("\n")
