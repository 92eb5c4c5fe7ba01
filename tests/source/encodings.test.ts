import iconv from "iconv-lite"
import { describe, expect, it } from "vitest"
import { validate } from "../../src/index.ts"
import { decode, decodeAs } from "../../src/source/decode.ts"
import { encodeLike } from "../../src/source/encode.ts"
import { fileProblem } from "../../src/source/file-kind.ts"
import { allFixtures } from "../document/texts.ts"
import { heads, misread, pieces, writings } from "./writings.ts"

/** Short pieces cost as much to decode as they are many; the script `npm run encodings` takes all of them. */
const sampled = pieces(allFixtures).filter((_, at) => at % 7 === 0)

describe.each(writings)("$name", (writing) => {
  it("whole files are read as they were written", async () => {
    expect(allFixtures.length).toBeGreaterThan(40)
    expect(await misread(writing, allFixtures)).toEqual([])
  })

  it("so are their first 300 characters, and 99 of 100 pieces from anywhere", async () => {
    expect(await misread(writing, heads(allFixtures))).toEqual([])
    const wrong = await misread(writing, sampled)
    expect(wrong.length, wrong.join(", ")).toBeLessThanOrEqual(sampled.length / 100)
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

describe("the page 850 with and without the euro", () => {
  const text = "Ömer Yıldırım, Kadıköy, fik 25 € i diæt, Ida Kjær €40 – i alt (€ 65) på mødet"
  const asFile = async (letters: string): Promise<Uint8Array> => iconv.encode(letters, "cp858")
  const printed = text.replaceAll("ı", "€").replace("–", "-")

  it("neighbours tell the letter from the sign of money", async () => {
    const { text: read, encoding } = await decode(await asFile(printed))
    expect({ read, encoding }).toEqual({ read: text.replace("–", "-"), encoding: "cp850" })
  })

  it("both are kept where a text is mended", async () => {
    const file = await asFile(`${printed}  `)
    expect(Buffer.from((await encodeLike(file, text.replace("–", "-"))) ?? []).equals(await asFile(printed))).toBe(true)
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
    const [first] = allFixtures
    const { confidence } = await decode(iconv.encode(first?.text ?? "", "cp850"))
    expect(confidence).toBeGreaterThan(0.6)
    expect((await decode(Buffer.from([0x41, 0xfe, 0x42]))).confidence).toBeLessThan(0.5)
  })
})

describe("a wrong --encoding shows", () => {
  const families = ["windows-1252", "cp850", "macintosh", "iso646-dk", "utf-8"] as const
  const pairs = families.flatMap((written) => families.filter((read) => read !== written).map((read) => ({ written, read })))

  // what is written in seven bits is the same in all but seven bits; letters of eight bits are left alone by seven
  it.each(pairs.filter(({ written, read }) => read !== "iso646-dk" || written !== "windows-1252"))(
    "written in $written, read as $read",
    async ({ written, read }) => {
      const { text = "" } = allFixtures.find(({ name }) => name.startsWith("thisted/")) ?? {}
      const writing = writings.find(({ encoding }) => encoding === written)
      const bytes = writing?.write(writing.held(text)) ?? new Uint8Array()
      const { text: wrong } = await decodeAs(bytes, read)
      expect(validate(wrong, { lang: "en" }).map(({ rule }) => rule)).toContain("damaged-letters")
    },
  )
})
