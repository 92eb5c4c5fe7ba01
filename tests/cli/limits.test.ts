import { join } from "node:path"
import { strToU8, zipSync } from "fflate"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { linesOf } from "../../src/cli/lines.ts"
import { bytesOf } from "../../src/cli/max-bytes.ts"
import { isInputError, parseBytes, readBytes, readFileWithin, readStream } from "../../src/index.ts"
import { typed, writeDocx } from "../source/write-docx.ts"
import { writeHtml } from "../source/write-html.ts"
import { layOut, writePdf } from "../source/write-pdf.ts"
import { type Folder, minutesText, newFolder, referat } from "./referat.ts"

let folder: Folder
let large: string
let small: string
beforeAll(() => {
  folder = newFolder()
  small = folder.write("small.txt", minutesText)
  large = folder.write("large.txt", minutesText + "\n".repeat(20_000))
})
afterAll(() => folder.remove())

const limit = ["--max-bytes", "10kB"]
const refused = "is too large, more than 10 KB; leave it out, or allow more with --max-bytes"

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "read",
    (error: unknown) => (isInputError(error) ? error.code : String(error)),
  )

describe("--max-bytes", () => {
  it.each([
    ["64MB", 64e6],
    ["1.5 GB", 1.5e9],
    ["512KiB", 512 * 1024],
    ["2mib", 2 * 1024 * 1024],
    ["1000", 1000],
    ["10k", 10_000],
    ["7 B", 7],
  ])("takes %s", (text, bytes) => expect(bytesOf(text)).toBe(bytes))

  it.each(["", "0", "MB", "-1", "1e3", "64 XB", "1.5.2MB", "9999999999GB", "Infinity", "0x10"])("refuses '%s'", (text) => {
    expect(() => bytesOf(text)).toThrow("It is a size such as 64MB or 1GB, at most 4GiB.")
  })

  it("says what a size is: exit 2", () => {
    const { status, stdout, stderr } = referat(["parse", small, "--max-bytes", "many"])
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" })
    expect(stderr).toContain("'many' is invalid. It is a size such as 64MB or 1GB, at most 4GiB.\nTry: referat parse --help\n")
  })

  it.each([["parse"], ["validate"], ["detect"], ["learn"], ["trace", "25-005158"]])(
    "keeps %s from a large file, and not from the others",
    (...command) => {
      const { status, stdout, stderr } = referat([...command, large, small, ...limit])
      expect(status).toBe(1)
      expect(stderr).toContain(`referat: ${large}: the file ${refused}\n`)
      if (command[0] !== "trace" && command[0] !== "validate") expect(stdout).not.toBe("")
      expect(stderr).not.toContain(`${small}: the file`)
    },
  )

  it("keeps inspect and --diff from one", () => {
    expect(referat(["inspect", large, ...limit])).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining(refused) })
    expect(referat(["validate", "--diff", large, ...limit])).toMatchObject({ status: 1, stdout: "" })
  })

  it("keeps convert from one, whatever its name is in the manifest", () => {
    const out = join(folder.path, "out")
    const { status, stderr } = referat(["convert", large, small, "--out", out, "--jobs", "2", "--no-report", ...limit])
    expect(status).toBe(1)
    expect(stderr).toContain(`referat: ${large}: the file ${refused}`)
    expect(referat(["convert", large, small, "--out", out, "--no-report", "--quiet"])).toEqual({ status: 0, stdout: "", stderr: "" })
  })

  it.each([
    ["parse", "-"],
    ["validate", "-"],
    ["detect", "-"],
    ["inspect", "-"],
  ])("stops %s %s at the limit", (...command) => {
    const { status, stderr } = referat([...command, ...limit], { input: minutesText + "\n".repeat(200_000) })
    expect(status).toBe(1)
    expect(stderr).toContain(`the input ${refused}`)
  })

  it("holds no line of --ndjson-in that is longer, and reads the others", () => {
    const record = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`
    const input = record("a", minutesText) + record("b", minutesText + " ".repeat(100_000)) + record("c", minutesText)
    const { status, stdout } = referat(["parse", "--ndjson-in", ...limit], { input })
    const [first, second, third] = stdout.trimEnd().split("\n")
    expect(status).toBe(1)
    expect(first).toContain('"name":"a"')
    expect(JSON.parse(second ?? "")).toEqual({
      id: null,
      error: "line 2: it is too long, more than 10000 bytes; leave it out, or allow more with --max-bytes",
    })
    expect(third).toContain('"name":"c"')
  })

  it("is asked of each line of NDJSON that trace looks through", () => {
    const path = folder.write("many.ndjson", `{"caseNumbers":"25-005158","filler":"${"x".repeat(20_000)}"}\n`)
    expect(referat(["trace", "25-005158", path, ...limit]).stderr).toContain(
      "many.ndjson: line 1: it is too long; allow more with --max-bytes",
    )
  })

  it("lets go of a line as soon as it is too long", async () => {
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      for (const piece of ["ab", "cdef", "g\nhi\n", "jkl", "m"]) yield Buffer.from(piece)
    }
    const lines: (string | null)[] = []
    for await (const line of linesOf(pieces(), 3)) lines.push(line)
    expect(lines).toEqual([null, "hi", null])
  })
})

describe("the limit of the library", () => {
  it("is 256 MB where nobody says another: a file is asked for its size before it is read", async () => {
    const path = join(folder.path, "sparse.txt")
    const { open } = await import("node:fs/promises")
    const file = await open(path, "w")
    await file.truncate(256_000_001)
    await file.close()
    const before = process.memoryUsage().arrayBuffers
    await expect(readFileWithin(path)).rejects.toMatchObject({ code: "TOO_LARGE" })
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1e6)
  })

  it("counts what does not say its size: a device without end is left at the limit", async () => {
    expect(await codeOf(readFileWithin("/dev/zero", 1e6))).toBe("TOO_LARGE")
    expect(await codeOf(readStream(endless(), 1e6))).toBe("TOO_LARGE")
  })

  it("is that of what a file unpacks to as well", async () => {
    const body = typed(`${minutesText}\n${"Der er meget at sige om dette. ".repeat(5000)}`)
    const bomb = writeDocx({ body })
    expect(bomb.length).toBeLessThan(10_000)
    expect(await codeOf(readBytes(bomb, { maxBytes: 10_000 }))).toBe("TOO_LARGE")
    expect(await codeOf(readBytes(bomb, { maxBytes: 1_000_000 }))).toBe("read")
    expect(await codeOf(parseBytes(bomb, { maxBytes: 10_000 }))).toBe("TOO_LARGE")
    const pages = writePdf(layOut(minutesText.replaceAll("ı", "i")))
    expect(await codeOf(readBytes(pages, { maxBytes: pages.length }))).toBe("read")
    expect(await codeOf(readBytes(Buffer.from(writeHtml(minutesText)), { maxBytes: 100 }))).toBe("TOO_LARGE")
  })

  it("cannot be got round by a Word file that lies about its sizes", async () => {
    const bytes = Buffer.from(zipSync({ "word/document.xml": strToU8(" ".repeat(1_000_000)) }))
    const directory = bytes.indexOf("PK\x01\x02", 0, "latin1")
    bytes.writeUInt32LE(10, directory + 24)
    const before = process.memoryUsage().arrayBuffers
    expect(["BINARY", "DAMAGED"]).toContain(await codeOf(readBytes(bytes, { maxBytes: 10_000 })))
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1e6)
  })
})

const endless = async function* (): AsyncGenerator<Uint8Array> {
  for (;;) yield new Uint8Array(1000)
}
