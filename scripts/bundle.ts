import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild"
import { licenceTexts } from "./licences.ts"

const root = join(import.meta.dirname, "..")
const dist = join(root, "dist")
const chunkFolder = join(dist, "chunks")
const cliFolder = join(dist, "cli")

/** What `dist` holds; the types are made by `bundle-types.ts`. */
const shipped: ReadonlySet<string> = new Set(["index.js", "index.d.ts", "chunks", "cli", "THIRD-PARTY-LICENCES.txt"])

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

/** Chunks and code carry a hash in their names; those of earlier builds are only in the way, and would be packed. */
const removeStale = (folder: string, isKept: (name: string) => boolean): void => {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder))
    if (!name.endsWith(".tmp") && !isKept(name)) rmSync(join(folder, name), { recursive: true, force: true })
}

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  metafile: true,
  write: false,
  logLevel: "silent",
} as const satisfies BuildOptions

/** Tables of Chinese and Japanese code pages would be the largest part of the bundle; tinypool starts workers from a file of its own. */
const installed = ["iconv-lite", "tinypool"]
const optional = ["node-sqlite3-wasm", "unpdf", "fflate", "htmlparser2"]

const characterTable: readonly (readonly [string, string])[] = [
  ["        initCharCodeToOptimizedIndexMap();", ""],
  [": charCodeToOptimizedIdxMap[charCode];", ": 255 + Math.trunc(charCode / 255);"],
]

/** Chevrotain fills a table of 65,536 numbers before the first lexer is made, under one percent of the time of reading one file: we divide instead. */
const noCharacterTable: Plugin = {
  name: "no character table",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]chevrotain[\\/]lib[\\/]src[\\/]scan[\\/]lexer\.js$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8")
      if (!characterTable.every(([table]) => source.includes(table)))
        throw new Error("this Chevrotain has no such table: see scripts/bundle.ts")
      return { contents: characterTable.reduce((text, [table, division]) => text.replace(table, division), source) }
    })
  },
}

const library = {
  ...common,
  // its types name zod, so it is installed anyway
  external: [...installed, ...optional, "zod"],
  entryPoints: { index: join(root, "src/index.ts") },
  outdir: dist,
  chunkNames: "chunks/[name]-[hash]",
  plugins: [noCharacterTable],
  splitting: true,
  format: "esm",
} as const satisfies BuildOptions

/**
 * The parts of the command line that wait for one another: `--version` needs the first alone, `--help` the first two. What only some runs
 * need waits for these.
 */
const parts: Readonly<Record<string, string>> = {
  main: join(root, "src/cli/main.ts"),
  program: join(root, "src/cli/program.ts"),
  reader: join(root, "src/index.ts"),
  parquet: join(root, "src/export/parquet/writer.ts"),
  convert: join(root, "src/cli/convert/run.ts"),
  worker: join(root, "src/batch/worker.ts"),
  validate: join(root, "src/cli/validate/run.ts"),
  config: join(root, "src/config/check.ts"),
  xml: join(root, "src/cli/findings/xml.ts"),
  watch: join(root, "src/cli/validate/watch.ts"),
  complete: join(root, "src/cli/completion/index.ts"),
  report: join(root, "src/report/index.ts"),
}

/** One part asks for another and does not hold it, however it is imported: the library would be in two of them, and be read twice. */
const partsApart: Plugin = {
  name: "parts apart",
  setup({ onResolve }) {
    const names = new Map(Object.entries(parts).map(([name, path]) => [path, name]))
    onResolve({ filter: /^\.\.?\// }, ({ kind, path, resolveDir }) => {
      const name = kind === "entry-point" ? undefined : names.get(join(resolveDir, path))
      return name === undefined ? undefined : { path: `./${name}.cjs`, external: true }
    })
  },
}

/** Commander loads `node:child_process`, and with it the network, for subcommands that are programs of their own. We have none. */
const noSubprograms: Plugin = {
  name: "no subprograms",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes("node_modules/commander/") ? { path, namespace: "no-subprograms" } : undefined,
    )
    onLoad({ filter: /.*/, namespace: "no-subprograms" }, () => ({ contents: "export {}" }))
  },
}

const commandLine = {
  ...common,
  // nobody reads it, and there is less of it to load
  minifyIdentifiers: true,
  // XML is wanted rarely, and writing it takes more code than all commands together
  external: [...installed, ...optional, "xmlbuilder2"],
  entryPoints: parts,
  outdir: cliFolder,
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  // code that is kept cannot hold an `import()`
  supported: { "dynamic-import": false },
  // fdir makes itself a `require`, for which the path of the part will do
  define: { "import.meta.url": "__filename", "import.meta.dirname": "__dirname" },
  plugins: [partsApart, noSubprograms, noCharacterTable],
} as const satisfies BuildOptions

interface OutputFile {
  path: string
  contents: Uint8Array
}

const fingerprintOf = ({ contents }: OutputFile): string => createHash("sha256").update(contents).digest("hex").slice(0, 8)

/** A comment of a fixed length before a part, from which `bin/load.js` knows its code. */
const withFingerprint = (file: OutputFile): OutputFile => ({
  path: file.path,
  contents: Buffer.concat([Buffer.from(`/*${fingerprintOf(file)}*/`), file.contents]),
})

/** reader-7aedaeb3-v20.19.0-x64.code → 7aedaeb3 */
const fingerprintIn = (name: string): string => name.split("-")[1] ?? ""

/** Makes the code of the parts, where there is none of these parts for this Node. */
const keepCode = (fingerprints: ReadonlySet<string>): void => {
  const kept = new Set(
    readdirSync(cliFolder).flatMap((name) => (name.endsWith(`-${process.version}-${process.arch}.code`) ? [fingerprintIn(name)] : [])),
  )
  if ([...fingerprints].every((fingerprint) => kept.has(fingerprint))) return
  const { status, stderr } = spawnSync(process.execPath, [join(root, "scripts/keep-code.js")], { encoding: "utf8" })
  if (status !== 0) throw new Error(`the code of the command line could not be kept: ${stderr}`)
}

/**
 * Bundles the library (`dist/index.js`) and the command line (`dist/cli/`), with the licences of what went into them, and keeps the code
 * that V8 makes of the command line. Parts that are imported with `import()` stay files of their own, so that `--help` never loads the
 * parser. Files that did not change are not written again.
 *
 * @returns what went into which file, as esbuild tells it
 * @throws where a source does not compile; the entry files are then removed
 * @example
 * await bundle() // dist/index.js, dist/chunks/*.js, dist/cli/*.cjs, dist/cli/*.code, dist/THIRD-PARTY-LICENCES.txt
 */
export const bundle = async (): Promise<Metafile> => {
  try {
    const [lib, cli] = await Promise.all([build(library), build(commandLine)])
    const chunksFirst = [...lib.outputFiles, ...cli.outputFiles.map(withFingerprint)].sort(
      (a, b) => dirname(b.path).length - dirname(a.path).length,
    )
    for (const file of chunksFirst) if (!isSame(file.path, file.contents)) writeAtomically(file.path, file.contents)
    const written = new Set(chunksFirst.map(({ path }) => path))
    const fingerprints = new Set(cli.outputFiles.map(fingerprintOf))
    removeStale(dist, (name) => shipped.has(name))
    removeStale(chunkFolder, (name) => written.has(join(chunkFolder, name)))
    removeStale(cliFolder, (name) => written.has(join(cliFolder, name)) || fingerprints.has(fingerprintIn(name)))
    keepCode(fingerprints)
    const metafile = {
      inputs: { ...lib.metafile.inputs, ...cli.metafile.inputs },
      outputs: { ...lib.metafile.outputs, ...cli.metafile.outputs },
    }
    writeAtomically(join(dist, "THIRD-PARTY-LICENCES.txt"), licenceTexts(root, Object.keys(metafile.inputs)))
    return metafile
  } catch (error) {
    for (const name of ["index.js", "cli/main.cjs"]) rmSync(join(dist, name), { force: true })
    throw error
  }
}

/**
 * One line for each file of a bundle, the largest first.
 *
 * @param metafile - what {@link bundle} gave
 * @returns lines such as "dist/index.js  41 kB"
 * @example
 * console.log(bundleSummary(await bundle()))
 */
export const bundleSummary = (metafile: Metafile): string =>
  Object.entries(metafile.outputs)
    .sort(([, a], [, b]) => b.bytes - a.bytes)
    .map(([path, { bytes }]) => `${relative(root, join(root, path))}  ${Math.ceil(bytes / 1000)} kB`)
    .join("\n")
