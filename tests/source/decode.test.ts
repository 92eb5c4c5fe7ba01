import iconv from "iconv-lite"
import { describe, expect, it } from "vitest"
import { parse, parseBytes } from "../../src/index.ts"
import { decode } from "../../src/source/decode.ts"
import { fileKind, fileProblem } from "../../src/source/file-kind.ts"
import { isInputError } from "../../src/source/input-error.ts"
import { readBytes, readSourceFile } from "../../src/source/read.ts"

const text = "Mødet hævet – »Åben« sag, 2 €"

describe("decode", () => {
  it.each([
    ["utf-8", Buffer.from(text)],
    ["utf-8", Buffer.from(`\ufeff${text}`)],
    ["utf-16le", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["utf-16be", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["windows-1252", iconv.encode(text, "windows-1252")],
  ])("%s", async (encoding, bytes) => {
    expect(await decode(bytes)).toMatchObject({ text, encoding })
  })

  it("keeps line ends and form feeds as they are", async () => {
    expect((await decode(Buffer.from("a\r\nb\rc\n\fd"))).text).toBe("a\r\nb\rc\n\fd")
  })

  it("keeps UTF-8 that was cut in a letter, or has a stray byte, as UTF-8", async () => {
    expect(await decode(Buffer.from(text).subarray(0, 2 + Buffer.byteLength("Mødet ")))).toMatchObject({
      text: "Mødet h\ufffd",
      encoding: "utf-8",
    })
    const damaged = Buffer.concat([Buffer.from(text), Buffer.from([0xe6]), Buffer.from(" æ")])
    expect(await decode(damaged)).toMatchObject({ text: `${text}\ufffd æ`, encoding: "utf-8" })
  })

  it("reads a part of a larger buffer only", async () => {
    const bytes = Buffer.concat([Buffer.from("xx"), iconv.encode("Ø", "windows-1252"), Buffer.from("yy")])
    expect((await decode(bytes.subarray(2, 3))).text).toBe("Ø")
  })
})

describe("fileProblem", () => {
  it("finds nothing wrong with texts", () => {
    for (const bytes of [
      Buffer.from(text),
      Buffer.from("a\f\tb\r\n"),
      Buffer.from(`\ufeff${text}`, "utf16le"),
      iconv.encode(text, "cp850"),
    ])
      expect(fileProblem(bytes)).toBeNull()
  })

  it.each([
    ["an old Word file", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", /old Office file/],
    ["an RTF file", "{\\rtf1\\ansi", /RTF/],
    ["a program", "\x7fELF\x02\x01\x01\0\0\0\0\0", /binary/],
  ])("tells %s", (_, start, message) => {
    expect(fileProblem(Buffer.from(start, "latin1"))).toMatchObject({ code: "BINARY", message: expect.stringMatching(message) as string })
  })
})

describe("fileKind", () => {
  it.each([
    ["%PDF-1.4\n", "pdf"],
    ["PK\x03\x04\x14", "docx"],
    ["REFERAT", "text"],
    ["", "text"],
  ])("%j is %s", (start, kind) => {
    expect(fileKind(Buffer.from(start, "latin1"))).toBe(kind)
  })
})

describe("readBytes and readSourceFile", () => {
  const codeOf = async (reading: Promise<unknown>): Promise<string> => {
    const error: unknown = await reading.catch((thrown: unknown) => thrown)
    return isInputError(error) ? error.code : "none"
  }

  it("record what the text was decoded from", async () => {
    const { source } = await readBytes(Buffer.from("abc"))
    expect(source).toEqual({ encoding: "utf-8", bytes: 3, sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" })
  })

  it("and how sure its encoding is, which goes with what is read", async () => {
    const dos = Buffer.from([0x4d, 0x9b, 0x64, 0x65, 0x74, 0x20, 0x68, 0x91, 0x76, 0x65, 0x74]) // Mødet hævet
    const { text, confidence } = await readBytes(dos)
    expect({ text, sure: confidence > 0.5 && confidence < 1 }).toEqual({ text: "Mødet hævet", sure: true })
    expect((await parseBytes(dos)).confidence).toBe(confidence)
    expect((await parseBytes(dos, { encoding: "cp850" })).confidence).toBe(1)
    expect(parse(text).confidence).toBe(1)
  })

  it("say why there is nothing to read", async () => {
    expect(await codeOf(readBytes(new Uint8Array()))).toBe("EMPTY")
    expect(await codeOf(readBytes(Buffer.from(" \r\n\t\n")))).toBe("EMPTY")
    expect(await codeOf(readSourceFile(process.execPath))).toBe("BINARY")
    expect(await codeOf(readSourceFile("no such file"))).toBe("ENOENT")
    expect(await codeOf(readSourceFile("."))).toBe("EISDIR")
  })
})
