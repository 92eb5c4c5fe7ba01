import { spawnSync } from "node:child_process"
import { cpSync, existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { typed, writeDocx } from "../source/write-docx.ts"
import { writeHtml } from "../source/write-html.ts"
import { layOut, writePdf } from "../source/write-pdf.ts"
import { type Folder, minutesText, newFolder, referat } from "./referat.ts"

const text = minutesText.replaceAll("ı", "i")
const files: Readonly<Record<string, Uint8Array>> = {
  "møde.pdf": writePdf(layOut(text)),
  "møde.docx": writeDocx({ body: typed(text) }),
  "møde.html": Buffer.from(writeHtml(text)),
}
const names = Object.keys(files)

let folder: Folder
beforeAll(() => {
  folder = newFolder()
  for (const [name, bytes] of Object.entries(files)) folder.write(name, bytes)
})
afterAll(() => folder.remove())

const run = (...args: string[]) => referat(args, { cwd: folder.path })

describe.each(names)("%s", (name) => {
  it("is parsed, from a path and from standard input", () => {
    const { status, stdout, stderr } = run("parse", name)
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    const { agendaItems, source } = JSON.parse(stdout) as { agendaItems: unknown[]; source: unknown }
    expect(agendaItems).toHaveLength(2)
    expect(source).toMatchObject({ name, bytes: files[name]?.length })
    const piped = referat(["parse", "-", "--stdin-filepath", name], { cwd: folder.path, input: files[name] ?? "" })
    expect(piped.stdout).toBe(stdout)
  })

  it("is detected, inspected and converted", () => {
    expect(run("detect", name)).toMatchObject({ status: 0, stdout: expect.stringMatching(/: firstagenda, minutes/) as string })
    expect(run("inspect", name).stdout).toContain("REFERAT Havneudvalget")
    expect(run("convert", name, "--out", `ud-${name}`, "--format", "json")).toMatchObject({ status: 0 })
    expect(existsSync(join(folder.path, `ud-${name}`, "møde.json"))).toBe(true)
  })

  it("is validated by the lines of its text, and never written", () => {
    const wrong = text.replace("Tirsdag d. 12. marts", "Onsdag d. 12. marts").replace("Godkendt.", "Godkendt pÃ¥ mÃ¸det.")
    const bytes = { pdf: writePdf(layOut(wrong)), docx: writeDocx({ body: typed(wrong) }), html: Buffer.from(writeHtml(wrong)) }
    const kind = name.split(".")[1] as keyof typeof bytes
    folder.write(`fejl.${kind}`, bytes[kind])
    expect(run("validate", `fejl.${kind}`).stdout).toMatch(/^fejl\.\w+:3:10 warning weekday-mismatch/m)
    const { stderr } = run("validate", "--fix", "--unsafe-fixes", `fejl.${kind}`)
    expect(stderr).toMatch(/fejl\.\w+: not fixed: only text files are written/)
    expect(readFileSync(join(folder.path, `fejl.${kind}`)).equals(bytes[kind])).toBe(true)
  })
})

it("without the packages the line that installs them is told, and texts are still read", () => {
  const root = join(import.meta.dirname, "../..")
  for (const part of ["bin", "dist", "package.json"]) cpSync(join(root, part), join(folder.path, "bare", part), { recursive: true })
  folder.write("møde.txt", text)
  const program = join(folder.path, "bare/bin/referat.js")
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "parse", "møde.txt", ...names], {
    cwd: folder.path,
    encoding: "utf8",
  })
  expect(status).toBe(1)
  expect(stdout.trimEnd().split("\n")).toHaveLength(1)
  expect(stderr.trimEnd().split("\n")).toEqual([
    "referat: møde.pdf: reading PDF needs a package that is not installed; run: npm install unpdf@1.7.0",
    "referat: møde.docx: reading Word files needs a package that is not installed; run: npm install fflate@0.8.3 htmlparser2@12.0.0",
    "referat: møde.html: reading HTML needs a package that is not installed; run: npm install htmlparser2@12.0.0",
  ])
})
