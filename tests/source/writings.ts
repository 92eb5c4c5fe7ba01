/** The ways in which a Danish text was written in its time, made with other code than the program's where there is any. */
import iconv from "iconv-lite"
import { decode } from "../../src/source/decode.ts"
import type { Encoding } from "../../src/source/encoding/names.ts"

const sevenBits: Readonly<Record<string, string>> = { æ: "{", ø: "|", å: "}", Æ: "[", Ø: "\\", Å: "]" }

/** One way to write a text: what of it can be written at all, and how. */
export interface Writing {
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

/** Every encoding that Danish minutes were written in. */
export const writings: readonly Writing[] = [
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
  // with the euro
  byTable("cp858", "cp850"),
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

/** A text with a name to find it by. */
export interface NamedText {
  name: string
  text: string
}

/** Those texts that are not decoded to the letter, after they were written in some way. */
export const misread = async ({ held, write }: Writing, texts: readonly NamedText[]): Promise<string[]> => {
  const wrong: string[] = []
  for (const { name, text } of texts) {
    const printed = held(text)
    const { text: read } = await decode(write(printed))
    if (read !== printed) wrong.push(name)
  }
  return wrong
}

const shortest = 300

/** No cut in the middle of a letter or a CRLF. */
const cut = (text: string): string => text.slice(0, shortest).replace(/[\ud800-\udbff\r]$/, "")

/** The first 300 characters of texts. */
export const heads = (texts: readonly NamedText[]): NamedText[] => texts.map(({ name, text }) => ({ name, text: cut(text) }))

/** All pieces of 300 characters that texts are made of, whatever letters they have. */
export const pieces = (texts: readonly NamedText[]): NamedText[] =>
  texts.flatMap(({ name, text }) =>
    Array.from({ length: Math.floor(text.length / shortest) }, (_, at) => ({
      name: `${name} from ${at * shortest}`,
      text: cut(text.slice(at * shortest)),
    })),
  )
