import { describe, expect, it } from "vitest"
import { parse, validate } from "../../src/index.ts"
import { gold } from "./texts.ts"

/** A text that can be made as long as one likes. */
interface Growing {
  name: string
  /** A part of it; `number` counts the parts from 1. */
  part: (number: number) => string
  /** What stands once before the parts. */
  head?: string
  /** Length to begin with, where a part is less than a line. */
  smallest?: number
}

const head = "REFERAT Havneudvalget d. 12-03-2024\n\n"
const fixture = gold[0]?.text ?? ""

const texts: readonly Growing[] = [
  { name: "one line of letters", part: () => "havn" },
  { name: "one line of words", part: () => "en havn " },
  { name: "one line of blanks", part: () => "    " },
  { name: "one line of no-break spaces", part: () => "\u00a0\u00a0\u00a0\u00a0" },
  { name: "one line of dots", part: () => "...." },
  { name: "one line of digits", part: () => "2024" },
  { name: "one line of commas", part: () => "A, " },
  { name: "one line of names", part: () => "Ane Bo Holm (A), " },
  { name: "one line of absent people", head: `${head}Punkt 1: Havn\n\nBeslutning\n\nAfbud: `, part: (number) => `Ane Holm${number} (A), ` },
  { name: "one line of dates", part: () => "den 12-03-2024 " },
  { name: "one line of parentheses", part: () => "(((" },
  { name: "one line of bullets", part: () => "- • " },
  { name: "one line of cells", part: () => "a\tb\t" },
  { name: "one line of sentences", head: `${head}Punkt 1: Havn\n\nBeslutning\n\n`, part: () => "Udvalget drøftede sagen. " },
  { name: "one line of commas in a decision", head: `${head}Punkt 1: Havn\n\nBeslutning\n\n`, part: () => "idet der, " },
  { name: "blank lines", part: () => "\n" },
  { name: "blank lines of spaces", part: () => "  \n" },
  { name: "page breaks", part: () => "\f", smallest: 2_000 },
  { name: "head lines", part: (number) => `Linje om havnen ${number}\n` },
  { name: "labels", part: () => "Mødested:\n" },
  { name: "people in the head", head: `${head}Deltagere:\n`, part: (number) => `Ane Holm${number} (A)\n` },
  { name: "item headings", head, part: (number) => `Punkt ${number}: Havn\n` },
  { name: "item headings by number alone", head, part: (number) => `${number}. Havn\n\n` },
  { name: "items", head, part: (number) => `Punkt ${number}: Havn\n\nBeslutning\n\nGodkendt.\n\n` },
  { name: "contents", head: `${head}Indholdsfortegnelse\n`, part: (number) => `${number}. Havn ........ ${number}\n` },
  { name: "contents that no item fits", head: `${head}Dagsorden\n`, part: (number) => `Havn ${number}\n` },
  { name: "section headings", head: `${head}Punkt 1: Havn\n\n`, part: () => "Beslutning\n\n" },
  { name: "empty presentations", head: `${head}Punkt 1: Havn\n\nBeslutning\n\nGodkendt.\n\n`, part: () => "Sagsfremstilling\n\n" },
  { name: "absence lines", head: `${head}Punkt 1: Havn\n\nBeslutning\n\n`, part: (number) => `Afbud: Ane Holm${number}\n` },
  { name: "names in a decision", head: `${head}Punkt 1: Havn\n\nBeslutning\n\nFraværende:\n`, part: (number) => `Ane Holm${number}\n` },
  { name: "list lines", head: `${head}Punkt 1: Havn\n\nBeslutning\n\n`, part: () => "- en havn\n" },
  {
    name: "numbered lines in a list",
    head: `${head}Punkt 1: Havn\n\nIndstilling\n\nDet indstilles, at\n`,
    part: (number) => `${number}. havnen åbnes\n`,
  },
  { name: "table lines", head: `${head}Punkt 1: Havn\n\nØkonomi\n\n`, part: () => "a\tb\n" },
  { name: "lines of one paragraph", head: `${head}Punkt 1: Havn\n\nBeslutning\n\n`, part: () => "Udvalget drøftede sagen.\n" },
  { name: "paragraphs", head: `${head}Punkt 1: Havn\n\nBeslutning\n\n`, part: () => "Udvalget drøftede sagen.\n\n" },
  { name: "paragraphs before any heading", head: `${head}Punkt 1: Havn\n\n`, part: () => "Udvalget drøftede sagen.\n\n" },
  { name: "case lines", head: `${head}Punkt 1: Havn\n\n`, part: (number) => `Sagsnr.: 24-${String(number).padStart(6, "0")}\n` },
  { name: "treatments", head: `${head}Punkt 1: Havn\n\nSagens forløb\n\n`, part: () => "01/02/2024 Byrådet\n\nGodkendt.\n\n" },
  {
    name: "planned treatments",
    head: `${head}Punkt 1: Havn\n\nHøring og sagsgang\n\n`,
    part: () => "Byrådet til godkendelse den 1. maj\n",
  },
  { name: "attachments", head: `${head}Punkt 1: Havn\n\nBilag\n\n`, part: (number) => `Bilag ${number}.pdf\n` },
  { name: "votes", head: `${head}Punkt 1: Havn\n\nBeslutning\n\n`, part: () => "For stemte 5 (A, B), imod stemte 4 (V).\n\n" },
  { name: "page numbers", head: `${head}Punkt 1: Havn\n\nBeslutning\n\n`, part: (number) => `en havn\n\nSide ${number} af 9999\n\n` },
  { name: "title lines", part: () => "REFERAT Havneudvalget d. 12-03-2024\n" },
  {
    name: "meetings",
    part: (number) => `${head}Mødedato: 12. marts 2024\nMødested: Havnen\n\nPunkt ${number}: Havn\n\nBeslutning\n\nGodkendt.\n\n`,
  },
  { name: "a fixture over and over", part: () => fixture },
]

const grown = ({ head: start = "", part }: Growing, characters: number): string => {
  const parts = [start]
  for (let length = start.length, number = 1; length < characters; number++) {
    const next = part(number)
    parts.push(next)
    length += next.length
  }
  return parts.join("")
}

const millisecondsFor = (text: string): number => {
  const start = performance.now()
  parse(text)
  return performance.now() - start
}

const smallest = 15_000
/** Below this the clock and the garbage collector say more than the reader. */
const tooShort = 8
const tries = 3
/** A text that takes so long is not tried again to see whether it was by chance. */
const tooLong = 2_000

/** Times for a text of one, two and four lengths; the best of a few tries where they grow too fast, since others use the machine too. */
const timesFor = (growing: Growing): number[] => {
  const grownTexts = [1, 2, 4].map((factor) => grown(growing, factor * (growing.smallest ?? smallest)))
  parse(grownTexts[0] ?? "")
  let times = grownTexts.map(() => Number.POSITIVE_INFINITY)
  for (let attempt = 0; attempt < tries; attempt++) {
    times = grownTexts.map((text, index) => Math.min(times[index] ?? 0, Math.max(tooShort, millisecondsFor(text))))
    if (growth(times) < most || Math.max(...times) > tooLong) break
  }
  return times
}

/** How much longer four lengths take than one: four times in linear time, sixteen times were it quadratic. */
const growth = (times: readonly number[]): number => (times[2] ?? 0) / (times[0] ?? 1)
const most = 9

describe("time grows with the length of the text", () => {
  it.each(texts)("$name", { timeout: 60_000 }, (growing) => {
    const times = timesFor(growing)
    expect(growth(times), `${times.map(Math.round).join(", ")} ms for 1, 2, 4 lengths`).toBeLessThan(most)
  })
})

describe("no text is too long for the stack", () => {
  const long: readonly { name: string; text: string }[] = [
    { name: "item headings", text: "Punkt 1: A\n".repeat(300_000) },
    { name: "blank lines", text: "\n".repeat(300_000) },
    { name: "head lines", text: "Havn\n".repeat(300_000) },
    { name: "contents", text: `Indholdsfortegnelse\n${"1. A .... 2\n".repeat(300_000)}` },
    { name: "lines of a paragraph", text: `Punkt 1: A\n\nBeslutning\n\n${"a\n".repeat(300_000)}` },
    { name: "section headings", text: `Punkt 1: A\n\n${"Baggrund\n".repeat(300_000)}` },
  ]

  it.each(long)("$name", { timeout: 60_000 }, ({ text }) => {
    expect(parse(text).text).toBe(text)
  })

  it("the rules neither", { timeout: 60_000 }, () => {
    expect(validate("Punkt 1: A\n".repeat(20_000)).length).toBeGreaterThan(0)
  })
})
