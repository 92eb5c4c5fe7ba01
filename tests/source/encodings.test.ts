import iconv from "iconv-lite"
import { describe, expect, it } from "vitest"
import { decode, decodeAs } from "../../src/source/decode.ts"
import { encodeLike } from "../../src/source/encode.ts"
import type { Encoding } from "../../src/source/encoding/names.ts"
import { fileProblem } from "../../src/source/file-kind.ts"
import { allFixtures } from "../document/texts.ts"

const sevenBits: Readonly<Record<string, string>> = { æ: "{", ø: "|", å: "}", Æ: "[", Ø: "\\", Å: "]" }

/** One way to write a text: what of it can be written at all, and how. */
interface Writing {
  name: string
  encoding: Encoding
  /** The text as the encoding can hold it. */
  held: (text: string) => string
  write: (text: string) => Buffer
}

const same = (text: string): string => text
const byTable = (name: string, encoding: Encoding): Writing => ({
  name,
  encoding,
  held: (text) => iconv.decode(iconv.encode(text, name), name),
  write: (text) => iconv.encode(text, name),
})

const writings: readonly Writing[] = [
  { name: "UTF-8", encoding: "utf-8", held: same, write: (text) => Buffer.from(text) },
  { name: "UTF-8 with a mark", encoding: "utf-8", held: same, write: (text) => Buffer.from(`\ufeff${text}`) },
  { name: "UTF-16 LE with a mark", encoding: "utf-16le", held: same, write: (text) => Buffer.from(`\ufeff${text}`, "utf16le") },
  { name: "UTF-16 BE with a mark", encoding: "utf-16be", held: same, write: (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16() },
  { name: "UTF-16 LE", encoding: "utf-16le", held: same, write: (text) => Buffer.from(text, "utf16le") },
  { name: "UTF-16 BE", encoding: "utf-16be", held: same, write: (text) => Buffer.from(text, "utf16le").swap16() },
  byTable("windows-1252", "windows-1252"),
  byTable("iso-8859-1", "windows-1252"),
  byTable("iso-8859-15", "iso-8859-15"),
  byTable("cp850", "cp850"),
  byTable("cp865", "cp865"),
  byTable("macintosh", "macintosh"),
  {
    name: "ISO 646-DK",
    encoding: "iso646-dk",
    held: (text) => text.replace(/[{|}[\\\]]/g, "/").replace(/[^\0-\x7fæøåÆØÅ]/g, "?"),
    write: (text) =>
      Buffer.from(
        text.replace(/[æøåÆØÅ]/g, (letter) => sevenBits[letter] ?? letter),
        "latin1",
      ),
  },
  {
    name: "UTF-8 encoded twice",
    encoding: "utf-8-twice",
    held: same,
    write: (text) => Buffer.from(iconv.decode(Buffer.from(text), "windows-1252")),
  },
]

/** Letters that were damaged before the file was written, as some fixtures show them, are in no table of Danish letters. */
const decodable = allFixtures.filter(({ text }) => !/[\ufffd\u0131]|Ã[¦¸¥]/.test(text))
/** A cut is not made in the middle of a letter or a CRLF; a text without Danish letters is in all encodings at once. */
const cuts = decodable.flatMap(({ name, text }) =>
  [0, 700, 1400]
    .map((start) => ({ name: `${name} from ${start}`, text: [...text.slice(start, start + 300)].join("") }))
    .filter(({ text: cut }) => cut.length === 300 && (cut.match(/[æøåÆØÅ]/g)?.length ?? 0) >= 2),
)

const misread = async ({ held, write }: Writing, texts: readonly { name: string; text: string }[]): Promise<string[]> => {
  const wrong: string[] = []
  for (const { name, text } of texts) {
    const printed = held(text)
    const { text: read } = await decode(write(printed))
    if (read !== printed) wrong.push(name)
  }
  return wrong
}

describe.each(writings)("$name", (writing) => {
  it("whole files are read as they were written", async () => {
    expect(decodable.length).toBeGreaterThan(30)
    expect(await misread(writing, decodable)).toEqual([])
  })

  it("so are 99 of 100 pieces of 300 characters", async () => {
    const wrong = await misread(writing, cuts)
    expect(wrong.length, wrong.join(", ")).toBeLessThanOrEqual(cuts.length / 100)
  })

  it("is text, not a binary file, and can be asked for", async () => {
    const text = writing.held("Mødet hævet på rådhuset – Ældrerådet, Økonomi, Århus")
    const bytes = writing.write(text)
    expect(fileProblem(bytes)).toBeNull()
    expect((await decodeAs(bytes, writing.encoding)).text).toBe(text)
  })

  it("is kept where a text is mended", async () => {
    const text = writing.held("Mødet hævet på rådhuset, Ældrerådet, Økonomi, Århus  ")
    const mended = await encodeLike(writing.write(text), text.trimEnd())
    expect(mended === null ? null : (await decodeAs(mended, writing.encoding)).text).toBe(text.trimEnd())
  })
})

describe("what is not a Danish letter stays what it is", () => {
  it.each([
    ["program text", 'if (a[0] === "x") { b = c | d } else { e[i] = {} }'],
    ["a table of bars", "navn | parti | fremmødt\nIda | A | ja"],
    ["paths of DOS", "C:\\referat\\2019\\udvalg [kladde] {1}"],
    ["links", "[Bilag 1](bilag.pdf) og [Bilag 2](kort.pdf)"],
  ])("%s", async (_, text) => {
    const { text: read, encoding } = await decode(Buffer.from(text))
    expect({ read, encoding }).toEqual({ read: text, encoding: "utf-8" })
  })

  it("a single damaged word in a good text is not undone: a rule reports it", async () => {
    const text = "Mødet blev hÃ¦vet på rådhuset."
    expect(await decode(Buffer.from(text))).toMatchObject({ text, encoding: "utf-8" })
  })
})

describe("confidence", () => {
  it("is high for minutes, low where hardly a letter tells", async () => {
    const [first] = decodable
    const { confidence } = await decode(iconv.encode(first?.text ?? "", "cp850"))
    expect(confidence).toBeGreaterThan(0.6)
    expect((await decode(Buffer.from([0x41, 0xfe, 0x42]))).confidence).toBeLessThan(0.5)
  })
})
