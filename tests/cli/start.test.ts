import { spawnSync } from "node:child_process"
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import module from "node:module"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Folder, minutesText, newFolder, referat } from "./referat.ts"

const root = join(import.meta.dirname, "../..")
const parts = readdirSync(join(root, "dist/cli")).flatMap((name) => (name.endsWith(".cjs") ? [name.slice(0, -".cjs".length)] : []))

interface Ran {
  status: number | null
  stdout: string
  stderr: string
}

const node = (args: readonly string[], caches = folder.path): Ran => {
  const env = { ...process.env, XDG_CACHE_HOME: caches }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", env })
  return { status, stdout, stderr }
}

let folder: Folder
beforeAll(() => {
  folder = newFolder()
})

/** The command line as a package holds it: without code. */
const installed = (): string => {
  for (const part of ["bin", "dist/cli"]) cpSync(join(root, part), join(folder.path, part), { recursive: true })
  const cli = join(folder.path, "dist/cli")
  for (const name of readdirSync(cli)) if (name.endsWith(".code")) rmSync(join(cli, name))
  return join(folder.path, "bin/referat.js")
}

/** What is kept in a folder of caches. */
const keptIn = (caches: string): string[] => {
  const kept = join(caches, "referat")
  return existsSync(kept) ? readdirSync(kept, { recursive: true, encoding: "utf8" }) : []
}
afterAll(() => folder.remove())

describe("starting", () => {
  it("changes no flag of V8: in a running Node 24 that ended three of a hundred starts in a segmentation fault", () => {
    const started = ["bin/load.js", "bin/referat.js", ...parts.map((name) => `dist/cli/${name}.cjs`)].map((path) =>
      readFileSync(join(root, path), "utf8"),
    )
    expect(started.filter((source) => source.includes("setFlagsFromString"))).toEqual([])
  })
})

describe("the parts of the command line", () => {
  it("ask one another for the library: a second copy would be read at each start, and know nothing of the first one's lines", () => {
    const holders = parts.filter((name) => readFileSync(join(root, `dist/cli/${name}.cjs`), "utf8").includes("performSelfAnalysis"))
    expect(holders).toEqual(["reader"])
  })
})

describe("the code that is kept beside the bundle", () => {
  it("is there for every part, made of this text, and V8 takes it", () => {
    expect(parts).toEqual([
      "complete",
      "config",
      "convert",
      "main",
      "parquet",
      "program",
      "reader",
      "report",
      "validate",
      "watch",
      "worker",
      "xml",
    ])
    const script = `
      const { readFileSync } = require("node:fs")
      const { codePath, evaluate, load, partPath } = require(${JSON.stringify(join(root, "bin/load.js"))})
      const rejected = ${JSON.stringify(parts)}.map((name) => {
        const source = readFileSync(partPath(name), "utf8")
        return evaluate(name, source, readFileSync(codePath(name, source)), load).script.cachedDataRejected
      })
      console.log(JSON.stringify(rejected))`
    const { stdout, stderr } = node(["-e", script])
    expect({ stdout, stderr }).toEqual({ stdout: `${JSON.stringify(parts.map(() => false))}\n`, stderr: "" })
  })

  it("changes nothing but the time: without it the command line does the same", () => {
    const path = folder.write("minutes.txt", minutesText)
    const { status, stdout, stderr } = node([installed(), "parse", path])
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    expect(stdout).toBe(referat(["parse", path]).stdout)
  })

  it("is kept from the first run where the package has none, and the next gives the same with it", () => {
    const path = folder.write("minutes.txt", minutesText)
    const program = installed()
    const caches = join(folder.path, "caches")
    const first = node([program, "parse", path], caches)
    const kept = keptIn(caches)
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.filter((name) => name.endsWith(".tmp"))).toEqual([])
    expect(node([program, "parse", path], caches)).toEqual(first)
    expect(keptIn(caches)).toEqual(kept)
  })

  it("is done without where there is no place to keep it", () => {
    const path = folder.write("minutes.txt", minutesText)
    const { status, stderr } = node([installed(), "parse", path], folder.write("no-folder", ""))
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
  })

  // later ones keep it themselves
  it.skipIf("enableCompileCache" in module)("is made anew where V8 refuses what was kept", () => {
    const path = folder.write("minutes.txt", minutesText)
    const program = installed()
    const caches = join(folder.path, "broken")
    const first = node([program, "parse", path], caches)
    const files = keptIn(caches).map((name) => join(caches, "referat", name))
    expect(files.map((file) => file.includes(process.version))).toEqual(files.map(() => true))
    for (const file of files) writeFileSync(file, "no code")
    expect(node([program, "parse", path], caches)).toEqual(first)
    expect(files.filter((file) => readFileSync(file, "latin1") === "no code")).toEqual([])
  })

  it("is kept in a folder of the user alone where the package has none", () => {
    const folderWith = (env: Record<string, string>): string =>
      spawnSync(process.execPath, ["-p", `require(${JSON.stringify(join(root, "bin/load.js"))}).codeFolder()`], {
        env,
        encoding: "utf8",
      }).stdout.trim()
    expect(folderWith({ HOME: "/home/ida" })).toBe("/home/ida/.cache/referat")
    expect(folderWith({ HOME: "/home/ida", XDG_CACHE_HOME: "/caches" })).toBe("/caches/referat")
    expect(folderWith({ HOME: "/home/ida", NODE_COMPILE_CACHE: "/asked" })).toBe("/asked")
  })

  it("is of no use to another text: code that does not fit is left alone", () => {
    const path = folder.write("minutes.txt", minutesText)
    for (const part of ["bin", "dist/cli"]) cpSync(join(root, part), join(folder.path, part), { recursive: true })
    const main = join(folder.path, "dist/cli/main.cjs")
    const changed = readFileSync(main, "utf8")
      .replace(/^\/\*\w{8}\*\//, "/*00000000*/")
      .replace("0.1.0", "9.9.9")
    folder.write("dist/cli/main.cjs", changed)
    expect(node([join(folder.path, "bin/referat.js"), "--version"]).stdout).toBe("9.9.9\n")
    expect(node([join(folder.path, "bin/referat.js"), "parse", path]).status).toBe(0)
  })
})
