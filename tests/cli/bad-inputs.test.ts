import { execFileSync } from "node:child_process"
import { mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { strToU8, zipSync } from "fflate"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { typed, writeDocx } from "../source/write-docx.ts"
import { writeHtml } from "../source/write-html.ts"
import { layOut, writePdf } from "../source/write-pdf.ts"
import { type Folder, minutesText, newFolder, type Outcome, referat } from "./referat.ts"

const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, "../../fixtures/not-minutes", name))
const bytes = (...numbers: number[]): Buffer => Buffer.from(numbers)
const pdf = writePdf(layOut(minutesText.replaceAll("ı", "i")))
const docx = writeDocx({ body: typed(minutesText) })
const lockedPdf = Buffer.from(
  pdf
    .toString("latin1")
    .replace(
      "trailer\n<<",
      `trailer\n<< /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >> /ID [<00> <00>]`,
    ),
  "latin1",
)
const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 2654435761) >>> 24)

const empty = /empty/
const blank = /nothing but blank space/
const binary = /binary file, not text/
const noMinutes = /no minutes found/
const damaged = /damaged/
const zip = /ZIP file with no Word document/

/** What disks of old files hold besides minutes, and what is said of it. */
const contents: readonly (readonly [name: string, contents: Uint8Array | string, why: RegExp])[] = [
  ["tom.txt", "", empty],
  ["blank.txt", " \r\n\t\n\u00a0", blank],
  ["kun-mærke.txt", "\ufeff", blank],
  ["nuller.txt", Buffer.alloc(5000), binary],
  ["støj.txt", noise, binary],
  ["billede.txt", Buffer.concat([bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), noise]), binary],
  ["foto.txt", Buffer.concat([bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16), Buffer.from("JFIF"), noise]), binary],
  ["program.txt", Buffer.concat([Buffer.from("\x7fELF\x02\x01\x01"), Buffer.alloc(64)]), binary],
  ["pakket.txt", gzipSync(minutesText), binary],
  ["gammelt-word.doc", Buffer.concat([bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), noise]), /old Office file/],
  ["word-som.rtf", "{\\rtf1\\ansi REFERAT}", /RTF file/],
  ["arkiv.docx", zipSync({ "referat.txt": strToU8(minutesText) }), zip],
  ["regneark.docx", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }), zip],
  ["afkortet.docx", docx.subarray(0, docx.length / 2), damaged],
  ["ødelagt.docx", Uint8Array.from(docx, (byte, at) => (at > 60 && at < docx.length - 400 ? byte ^ 0x55 : byte)), damaged],
  ["uden-tekst.docx", writeDocx({ body: "" }), blank],
  ["scannet.pdf", writePdf(["picture", "picture", "picture"]), /3 pages.*scanned/],
  ["uden-sider.pdf", writePdf([]), /no pages/],
  ["afkortet.pdf", pdf.subarray(0, 60), damaged],
  ["ikke-en.pdf", "%PDF-1.7\nREFERAT", damaged],
  ["låst.pdf", lockedPdf, /password/],
  ["uden-tekst.html", writeHtml(" ").replace(/<noscript>.*<\/noscript>/, ""), blank],
  ["fejlside.html", writeHtml("404\n\nSiden findes ikke"), noMinutes],
  ["opskrift.txt", fixture("recipe.txt"), noMinutes],
  ["program-i-c.txt", fixture("program-in-c.txt"), noMinutes],
  ["pressemeddelelse.txt", fixture("press-release.txt"), noMinutes],
  ["kun-titel.txt", "REFERAT Havneudvalget d. 12-03-2024\n\nMødested Pakhuset\n", noMinutes],
  ["data.txt", JSON.stringify({ id: 7, rows: [1, 2, 3] }), noMinutes],
  ["tabel.txt", "navn;parti\nIda;A\nBo;V\n", noMinutes],
  ["brev.txt", "Fra: a\nTil: b\n\nKære alle\n\nReferatet følger.\n", noMinutes],
]

/** What is no file, or none that can be read. */
const others: readonly (readonly [name: string, make: (path: string) => void, why: RegExp])[] = [
  ["væk.txt", (path) => symlinkSync("findes-ikke.txt", path), /no such file/],
  ["kreds.txt", (path) => symlinkSync("kreds.txt", path), /circle/],
  ["mappe", (path) => symlinkSync(".", path), /link leads back/],
  [
    "kæmpe.txt",
    (path) => {
      writeFileSync(path, "REFERAT\n")
      // with holes: it takes no room on the disk
      truncateSync(path, 5 * 2 ** 30)
    },
    /too large/,
  ],
]

const good = 20

describe("30 kinds of bad input in a folder with 20 good files", () => {
  let folder: Folder
  let outcome: Outcome
  beforeAll(() => {
    folder = newFolder()
    const ind = join(folder.path, "ind")
    mkdirSync(ind)
    for (const [name, data] of contents) writeFileSync(join(ind, name), data)
    for (const [name, make] of others) make(join(ind, name))
    for (let number = 1; number <= good; number++) {
      const text = minutesText.replaceAll("ı", "i").replace("nordmolen", `mole ${number}`)
      const kind = ["txt", "txt", "docx", "pdf", "html"][number % 5] ?? "txt"
      const made = { txt: text, docx: writeDocx({ body: typed(text) }), pdf: writePdf(layOut(text)), html: writeHtml(text) }[kind]
      writeFileSync(join(ind, `god-${number}.${kind}`), made ?? text)
    }
    outcome = referat(["convert", "ind", "--ext", "txt,doc,docx,rtf,pdf,html", "--out", "ud", "--format", "json"], { cwd: folder.path })
  })
  afterAll(() => folder.remove())

  it("are more than thirty", () => {
    expect(contents.length + others.length).toBeGreaterThan(30)
  })

  it("all good ones are converted, and the exit code tells of the others", () => {
    expect(outcome.status).toBe(1)
    const made = readdirSync(join(folder.path, "ud")).filter((name) => /^god-\d+\.json$/.test(name))
    expect(made).toHaveLength(good)
    for (const name of made) expect(JSON.parse(readFileSync(join(folder.path, "ud", name), "utf8")).agendaItems).toHaveLength(2)
    expect(readdirSync(join(folder.path, "ud")).filter((name) => name.endsWith(".json") && !name.startsWith("god-"))).toEqual([])
  })

  it.each([...contents, ...others].map(([name, , why]) => ({ name, why })))(
    "$name is named with its reason, in one line",
    ({ name, why }) => {
      const lines = outcome.stderr.split("\n").filter((line) => line.startsWith(`referat: ind/${name}: `))
      expect(lines, outcome.stderr).toHaveLength(1)
      expect(lines[0]).toMatch(why)
      expect(lines[0]).not.toMatch(/fault of referat/)
    },
  )
})

describe("what is no file at all", () => {
  it.skipIf(process.platform === "win32")("a pipe or a socket in the folder stops nobody", async () => {
    const folder = newFolder()
    folder.write("god.txt", minutesText)
    execFileSync("mkfifo", [join(folder.path, "rør.txt")])
    const server = createServer().listen(join(folder.path, "stik.txt"))
    const { status, stderr } = referat(["convert", ".", "--out", "ud", "--format", "json"], { cwd: folder.path })
    await new Promise((resolve) => server.close(resolve))
    expect(readdirSync(join(folder.path, "ud"))).toContain("god.json")
    expect({ status, named: ["rør.txt", "stik.txt"].filter((name) => stderr.includes(name)) }).toEqual({
      status: 1,
      named: ["rør.txt", "stik.txt"],
    })
    folder.remove()
  })
})
