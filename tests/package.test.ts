import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { publint } from "publint"
import { formatMessage } from "publint/utils"
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest"
import { install, type Packed, pack, ran } from "./setup/pack.ts"

const root = join(import.meta.dirname, "..")

interface LockedPackage {
  version?: string
  integrity?: string
  license?: string
  dev?: boolean
  optionalDependencies?: Record<string, string>
  hasInstallScript?: boolean
}

interface Manifest {
  license: string
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

const readJson = <Content>(path: string): Content => JSON.parse(readFileSync(join(root, path), "utf8")) as Content

const manifest = readJson<Manifest>("package.json")
const { packages } = readJson<{ packages: Record<string, LockedPackage> }>("package-lock.json")
/** What comes along with the package, or is asked for beside it. */
const shipped = Object.entries(packages).filter(([path, { dev = false }]) => path !== "" && !dev)

describe("what is installed with the package", () => {
  it("runs no script when it is installed", () => {
    expect(shipped.length).toBeGreaterThan(4)
    expect(shipped.filter(([, { hasInstallScript = false }]) => hasInstallScript).map(([path]) => path)).toEqual([])
  })

  it("is pinned: one version each, and its bytes known", () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([])
    expect(shipped.filter(([, { integrity }]) => integrity === undefined)).toEqual([])
  })

  it("is locked for every system: npm ci refuses a lockfile in which one is left out", () => {
    const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => [`${path}/node_modules/${name}`, `node_modules/${name}`]),
    )
    expect(wanted.length).toBeGreaterThan(20)
    expect(wanted.filter((places) => !places.some((place) => place in packages))).toEqual([])
  })

  it("may be passed on by anybody", () => {
    const free = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0", "Python-2.0"])
    expect(shipped.filter(([, { license = "none" }]) => !free.has(license)).map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
  })

  it("is named for no place but the public registry", () => {
    expect(readFileSync(join(root, "package-lock.json"), "utf8")).not.toContain('"resolved"')
  })
})

describe("npm run audit", () => {
  it("says plainly where it could not ask: exit 2, never 0", () => {
    const { npm_config_registry: known } = process.env
    process.env.npm_config_registry = "http://127.0.0.1:9"
    process.env.npm_config_fetch_retries = "0"
    const { status, stdout, stderr } = ran(process.execPath, ["node_modules/tsx/dist/cli.mjs", "scripts/audit.ts"], root)
    delete process.env.npm_config_fetch_retries
    if (known === undefined) delete process.env.npm_config_registry
    else process.env.npm_config_registry = known
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toMatch(/^audit: NOT CHECKED, the registry could not be asked: .*ECONNREFUSED/)
  })
})

const minutes = "REFERAT Byrådet d. 03-06-2024\n\nPunkt 1: Budget\n\nBeslutning\n\nGodkendt.\n"

const consumer = `
import { type AgendaItem, type Diagnostic, parse, parseFile, toCsv, validate } from "referat"

const text = ${JSON.stringify(minutes)}
const { minutes, coverage } = parse(text)
const item: AgendaItem | undefined = minutes.agendaItems[0]
const findings: Diagnostic[] = validate(text)
// @ts-expect-error: the types are those of the output, not any
const wrong: number = minutes.meeting.date
const again = await parseFile("minutes.txt")
console.log([minutes.id, item?.decision?.outcome, coverage.unclaimed.length, findings.length, Object.keys(await toCsv(minutes)).length, again.minutes.id === minutes.id, wrong].join(" "))
`

const said = "2024-06-03-byraadet approved 0 0 11 true 2024-06-03"

const configurations = {
  node16: { module: "node16", moduleResolution: "node16" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
}

describe("the package", { timeout: 120_000 }, () => {
  let packed: Packed
  let missing: string | null
  let folder: string

  const place = (path: string): string => join(folder, path)
  const needsInstall = ({ skip }: TestContext): void => skip(missing !== null, missing ?? "")
  const node = (args: readonly string[], version = "") =>
    version === ""
      ? ran(process.execPath, args, folder)
      : ran("npx", ["--yes", "--prefer-offline", "--package", `node@${version}`, "--", "node", ...args], folder)

  beforeAll(async () => {
    packed = await pack(root)
    folder = join(dirname(packed.path), "consumer")
    missing = install(packed.path, folder)
    writeFileSync(place("minutes.txt"), minutes)
    writeFileSync(place("consumer.ts"), consumer)
    writeFileSync(place("globals.d.ts"), "declare const console: { log(line: string): void }\n")
  }, 120_000)

  afterAll(() => rmSync(dirname(packed.path), { recursive: true, force: true }))

  it("holds what is needed and nothing else, in at most 3 MB", () => {
    const kinds = [
      /^(?:README|CHANGELOG)\.md$|^LICENSE$|^package\.json$/,
      /^bin\/(?:referat\.js|load\.js|worker\.js|package\.json)$/,
      /^dist\/(?:index\.js|index\.d\.ts|THIRD-PARTY-LICENCES\.txt|cli\/\w+\.cjs|chunks\/[\w.-]+\.js)$/,
      /^schema\/\w+\.schema\.json$/,
      /^man\/referat\.1$/,
    ]
    const other = packed.files.filter(({ path }) => !kinds.some((kind) => kind.test(path)))
    expect(other.map(({ path }) => path)).toEqual([])
    for (const kind of kinds) expect(packed.files.some(({ path }) => kind.test(path))).toBe(true)
    expect(packed.unpackedSize).toBeLessThan(3_000_000)
  })

  it("has no fault that publint knows", async () => {
    const tarball = readFileSync(packed.path)
    const { messages, pkg = {} } = await publint({
      pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length) },
      strict: true,
    })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  it("has types that every resolution of TypeScript finds", () => {
    const { status, stdout } = ran(
      process.execPath,
      [join(root, "node_modules/@arethetypeswrong/cli/dist/index.js"), packed.path, "--profile", "esm-only", "--format", "ascii"],
      root,
    )
    expect({ status, stdout: status === 0 ? "" : stdout }).toEqual({ status: 0, stdout: "" })
  })

  it.for(Object.entries(configurations))(
    "is a library for TypeScript that resolves as %s, and for its JavaScript",
    ([name, options], context) => {
      needsInstall(context)
      const compilerOptions = { ...options, target: "es2022", lib: ["es2023"], types: [], strict: true, skipLibCheck: true, outDir: name }
      writeFileSync(place("tsconfig.json"), JSON.stringify({ compilerOptions, files: ["globals.d.ts", "consumer.ts"] }))
      expect(node([join(root, "node_modules/typescript/bin/tsc")])).toEqual({ status: 0, stdout: "", stderr: "" })
      expect(node([`${name}/consumer.js`])).toEqual({ status: 0, stdout: `${said}\n`, stderr: "" })
    },
  )

  it.for([
    [["--version"], "0.1.0\n"],
    [["parse", "minutes.txt", "--table", "meetings"], "2024-06-03-byraadet,"],
    [["validate", "minutes.txt", "--format", "junit", "--quiet"], '<testsuite name="minutes.txt"'],
    [["convert", "minutes.txt", "minutes.txt", "--out", "out", "--jobs", "2", "--format", "json,csv,parquet", "--quiet"], ""],
  ] as const)("is a program: referat %j", ([args, printed], context) => {
    needsInstall(context)
    const { status, stdout, stderr } = ran(place("node_modules/.bin/referat"), args, folder)
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    expect(stdout).toContain(printed)
  })

  it.for(["22", "24"])("runs on Node %s, as program and as library", (version, context) => {
    needsInstall(context)
    const asked = node(["--version"], version)
    context.skip(asked.status !== 0, `NOT CHECKED: npx could not fetch Node ${version}: ${asked.stderr}`)
    expect(asked.stdout).toMatch(new RegExp(`^v${version}\\.`))
    writeFileSync(place("library.mjs"), 'import { parse } from "referat"\nconsole.log(parse("").minutes.agendaItems.length)\n')
    expect(node(["library.mjs"], version)).toMatchObject({ status: 0, stdout: "0\n" })
    const cli = node(["node_modules/referat/bin/referat.js", "parse", "minutes.txt", "--table", "meetings"], version)
    expect(cli).toMatchObject({ status: 0, stdout: expect.stringContaining("2024-06-03-byraadet,") })
  })
})
