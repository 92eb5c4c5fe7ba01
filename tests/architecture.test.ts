import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { type Import, type ImportKind, importsOf, sourcesUnder } from "./setup/imports.ts"

const root = join(import.meta.dirname, "..")

interface Area {
  name: string
  files: RegExp
  /** Areas and packages it may import, "type:" where for their types alone; its own files always. */
  sees: string[]
}

/** Where each file belongs, first match wins, and what it may see: the one way of imports that DESIGN.md promises. */
const areas: Area[] = [
  { name: "sweeping", files: /^src\/sweeping\.ts$/, sees: ["node:"] },
  { name: "passing", files: /^src\/passing\.ts$/, sees: [] },
  { name: "letters", files: /^grammar\/letters\.ts$/, sees: [] },
  { name: "grammar", files: /^grammar\//, sees: ["letters", "chevrotain"] },
  { name: "source", files: /^src\/source\//, sees: ["node:", "iconv-lite", "unpdf", "fflate", "htmlparser2"] },
  { name: "syntax-errors", files: /^src\/diagnostics\/[^/]*(?:syntax|chevrotain)[^/]*\.ts$/, sees: ["diagnostics", "source", "grammar"] },
  { name: "diagnostics", files: /^src\/diagnostics\//, sees: ["source"] },
  { name: "build", files: /^src\/ast\/build(?:\.ts$|\/)/, sees: ["ast", "diagnostics", "source", "grammar", "type:chevrotain"] },
  { name: "ast", files: /^src\/ast\//, sees: ["letters", "diagnostics", "source", "zod"] },
  { name: "result", files: /^src\/(?:result|options|claims)\.ts$/, sees: ["ast", "diagnostics", "source", "type:grammar"] },
  { name: "lint", files: /^src\/lint\//, sees: ["passing", "result", "ast", "diagnostics", "source"] },
  {
    name: "export",
    files: /^src\/export\//,
    sees: ["result", "ast", "diagnostics", "source", "node:", "csv-stringify", "node-sqlite3-wasm", "hyparquet-writer"],
  },
  {
    name: "pipeline",
    files: /^src\/(?:(?:pipeline|read|detect|inspect|learn)\.ts$|learn\/)/,
    sees: [
      "passing",
      "lint",
      "export",
      "result",
      "build",
      "ast",
      "syntax-errors",
      "diagnostics",
      "source",
      "grammar",
      "type:chevrotain",
      "node:",
    ],
  },
  { name: "problems", files: /^src\/problems\.ts$/, sees: ["source", "type:result"] },
  { name: "batch", files: /^src\/batch\//, sees: ["passing", "sweeping", "index", "export", "report", "problems", "node:", "tinypool"] },
  { name: "trace", files: /^src\/trace\//, sees: ["ast"] },
  { name: "pattern", files: /^src\/pattern\//, sees: [] },
  { name: "json-problems", files: /^src\/json-problems\.ts$/, sees: ["zod"] },
  { name: "dialect-file", files: /^src\/dialect-file\.ts$/, sees: ["json-problems", "pattern", "ast", "source", "grammar", "zod"] },
  { name: "findings", files: /^src\/findings\//, sees: ["diagnostics", "source", "node:"] },
  {
    name: "config",
    files: /^src\/config\//,
    sees: ["json-problems", "lint", "diagnostics", "source", "zod", "lilconfig", "ignore", "node:"],
  },
  { name: "report-client", files: /^src\/report\/(?:client|generated)\//, sees: [] },
  {
    name: "report",
    files: /^src\/report\//,
    sees: ["report-client", "findings", "export", "result", "type:lint", "type:ast", "type:diagnostics", "type:source", "node:"],
  },
  {
    name: "index",
    files: /^src\/index\.ts$/,
    sees: [
      "passing",
      "dialect-file",
      "trace",
      "pipeline",
      "lint",
      "export",
      "result",
      "ast",
      "diagnostics",
      "source",
      "grammar",
      "node:",
      "schema",
    ],
  },
  {
    name: "cli",
    files: /^src\/cli\//,
    sees: [
      "passing",
      "sweeping",
      "index",
      "problems",
      "batch",
      "export",
      "report",
      "findings",
      "config",
      "node:",
      "commander",
      "chalk",
      "cli-progress",
      "tinyglobby",
      "diff",
      "chokidar",
      "xmlbuilder2",
      "type:sarif",
    ],
  },
  { name: "bin", files: /^bin\//, sees: ["node:"] },
  { name: "schema", files: /^schema\//, sees: [] },
]

const files = ["bin", "grammar", "src"].flatMap((folder) => sourcesUnder(root, folder))
const imports = files.flatMap((file) => importsOf(root, file))

const areaOf = (path: string): Area | undefined => areas.find((area) => area.files.test(path))

/** What an import counts as: the name of an area, "node:" for Node's own modules, or the package itself. */
const seen = ({ to }: Import): string => areaOf(to)?.name ?? (to.startsWith("node:") ? "node:" : to)

const allowed = (one: Import): boolean => {
  const area = areaOf(one.from)
  return area !== undefined && [seen(one), `${one.kind}:${seen(one)}`].some((name) => name === area.name || area.sees.includes(name))
}

const shown = ({ from, to, kind }: Import): string => `${from} → ${to} (${kind})`

/** All files and packages that a file leads to by imports of some kinds. */
const reachedFrom = (file: string, kinds: readonly ImportKind[]): ReadonlySet<string> => {
  // A set can be walked while it grows: what is added behind is still visited.
  const reached = new Set([file])
  for (const at of reached) {
    for (const { from, to, kind } of imports) if (from === at && kinds.includes(kind)) reached.add(to)
  }
  return reached
}

/** All that is loaded when a file is, leaving out what waits behind `import()` and types. */
const loadedWith = (file: string): ReadonlySet<string> => reachedFrom(file, ["static"])

/** A way through the imports that comes back to where it began, or undefined. */
const cycleFrom = (file: string, way: readonly string[], done: Set<string>): string[] | undefined => {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
  if (done.has(file)) return undefined
  const next = imports.filter((one) => one.from === file).map((one) => one.to)
  for (const to of next) {
    const cycle = cycleFrom(to, [...way, file], done)
    if (cycle !== undefined) return cycle
  }
  done.add(file)
  return undefined
}

describe("imports run one way", () => {
  it("finds the sources", () => {
    expect(files.length).toBeGreaterThan(20)
    expect(imports.length).toBeGreaterThan(20)
  })

  it("every file belongs to an area of the design", () => {
    expect(files.filter((file) => areaOf(file) === undefined)).toEqual([])
  })

  it("every import is one that its area may make", () => {
    expect(imports.filter((one) => !allowed(one)).map(shown)).toEqual([])
  })

  it("every imported file exists", () => {
    const own = imports.filter(({ to }) => /^(?:src|grammar|bin|schema)\//.test(to))
    expect(own.filter(({ to }) => !existsSync(join(root, to))).map(shown)).toEqual([])
  })

  it("only one adapter turns Chevrotain's errors into diagnostics", () => {
    expect(files.filter((file) => areaOf(file)?.name === "syntax-errors").length).toBeLessThanOrEqual(1)
  })

  it("nothing can reach the network, start a program, or run what it read", () => {
    const reach = imports.filter(({ to }) => /^node:(?:child_process|cluster|dgram|dns|http2?|https|inspector|net|repl|tls)\b/.test(to))
    // its Session has V8 sweep up, within the process; it is `open` and `url` that listen
    expect(reach.map(shown)).toEqual(["src/sweeping.ts → node:inspector (dynamic)"])
    expect(readFileSync(join(root, "src/sweeping.ts"), "utf8")).toContain('const { Session } = await import("node:inspector/promises")')
    expect(imports.filter(({ from, to }) => to === "node:vm" && from !== "bin/load.js").map(shown)).toEqual([])
    const runs = /\beval\(|\bnew Function\(|\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/
    expect(files.filter((file) => !file.includes("/generated/") && runs.test(readFileSync(join(root, file), "utf8")))).toEqual([])
  })

  it("no imports go round in a circle", () => {
    const done = new Set<string>()
    expect(files.map((file) => cycleFrom(file, [], done)).filter((cycle) => cycle !== undefined)).toEqual([])
  })
})

describe("nothing is loaded before it is needed", () => {
  it("`--help` and `--version` load neither grammar nor parser, schema library or CSV writer", () => {
    const loaded = new Set(["src/cli/main.ts", "src/cli/program.ts"].flatMap((file) => [...loadedWith(file)]))
    const packages = [
      "chevrotain",
      "zod",
      "csv-stringify",
      "hyparquet-writer",
      "node-sqlite3-wasm",
      "iconv-lite",
      "xmlbuilder2",
      "diff",
      "chokidar",
      "lilconfig",
      "ignore",
    ]
    const heavy = [...packages, "src/pipeline.ts", "grammar/language.ts"]
    expect(heavy.filter((name) => loaded.has(name))).toEqual([])
  })

  it("parsing loads neither schema library nor CSV writer nor code pages", () => {
    const loaded = loadedWith("src/pipeline.ts")
    expect(["zod", "csv-stringify", "iconv-lite"].filter((name) => loaded.has(name))).toEqual([])
  })

  it("the library loads no schema library before a dialect file is read", () => {
    expect(loadedWith("src/index.ts").has("zod")).toBe(false)
  })

  it("zod is imported by the schemas alone", () => {
    const importers = imports.filter(({ to, kind }) => to === "zod" && kind !== "type").map(({ from }) => from)
    expect(importers).toEqual(["src/ast/schema.ts", "src/config/schema.ts", "src/dialect-file.ts", "src/json-problems.ts"])
  })
})

const everyKind: readonly ImportKind[] = ["static", "dynamic", "type"]
const importedBy = (file: string): ReadonlySet<string> => new Set(imports.filter(({ from }) => from === file).map(({ to }) => to))
const ledToBy = (file: string): ReadonlySet<string> => reachedFrom(file, everyKind)

describe("lists are complete: a file that is not in its list would never run", () => {
  const lists = [
    { folder: "grammar/dialects", list: "grammar/dialects/index.ts", listed: importedBy },
    { folder: "src/lint/rules", list: "src/lint/rules/index.ts", listed: importedBy },
    { folder: "src/cli/findings", list: "src/cli/findings/index.ts", listed: ledToBy },
    { folder: "src/export", list: "src/export/index.ts", listed: ledToBy },
    { folder: "src/export/tables", list: "src/export/tables/index.ts", listed: ledToBy },
  ]
  it.each(lists)("$list", ({ folder, list, listed }) => {
    const members = files.filter((file) => file.startsWith(`${folder}/`) && file !== list)
    expect(members.length).toBeGreaterThan(0)
    expect(members.filter((file) => !listed(list).has(file))).toEqual([])
  })
})
