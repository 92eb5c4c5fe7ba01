import { gold } from "./texts.ts"

/** A text that can be made as long as one likes: what is written to be hard, and what long files are made of. */
export interface Shape {
  name: string
  /** A part of it; `number` counts the parts from 1. */
  part: (number: number) => string
  /** What stands once before the parts. */
  head?: string
}

const head = "REFERAT Havneudvalget d. 12-03-2024\n\n"
const fixture = gold[0]?.text ?? ""
const decision = `${head}Punkt 1: Havn\n\nBeslutning\n\n`

/** To add one: an entry here. */
export const shapes: readonly Shape[] = [
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
  { name: "one line of sentences", head: decision, part: () => "Udvalget drøftede sagen. " },
  { name: "one line of commas in a decision", head: decision, part: () => "idet der, " },
  { name: "blank lines", part: () => "\n" },
  { name: "blank lines of spaces", part: () => "  \n" },
  { name: "page breaks", part: () => "\f" },
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
  { name: "absence lines", head: decision, part: (number) => `Afbud: Ane Holm${number}\n` },
  { name: "names in a decision", head: `${head}Punkt 1: Havn\n\nBeslutning\n\nFraværende:\n`, part: (number) => `Ane Holm${number}\n` },
  { name: "list lines", head: decision, part: () => "- en havn\n" },
  {
    name: "numbered lines in a list",
    head: `${head}Punkt 1: Havn\n\nIndstilling\n\nDet indstilles, at\n`,
    part: (number) => `${number}. havnen åbnes\n`,
  },
  {
    name: "answers to a recommendation",
    head: `${head}Punkt 1: Havn\n\nIndstilling\n\nDet indstilles, at havnen åbnes.\n`,
    part: () => "Økonomiudvalget anbefaler indstillingen.\n",
  },
  { name: "names under sentences", head: decision, part: (number) => `Godkendt.\nAne Holm${number}\n` },
  { name: "counters of pages", head: decision, part: (number) => `Godkendt.\n${number}/9999\n` },
  { name: "labels parted from values by a gap", head, part: (number) => `Medlemmer  Ane Holm${number} (A)\n` },
  { name: "table lines", head: `${head}Punkt 1: Havn\n\nØkonomi\n\n`, part: () => "a\tb\n" },
  { name: "lines of one paragraph", head: decision, part: () => "Udvalget drøftede sagen.\n" },
  { name: "paragraphs", head: decision, part: () => "Udvalget drøftede sagen.\n\n" },
  { name: "paragraphs before any heading", head: `${head}Punkt 1: Havn\n\n`, part: () => "Udvalget drøftede sagen.\n\n" },
  { name: "case lines", head: `${head}Punkt 1: Havn\n\n`, part: (number) => `Sagsnr.: 24-${String(number).padStart(6, "0")}\n` },
  { name: "treatments", head: `${head}Punkt 1: Havn\n\nSagens forløb\n\n`, part: () => "01/02/2024 Byrådet\n\nGodkendt.\n\n" },
  {
    name: "planned treatments",
    head: `${head}Punkt 1: Havn\n\nHøring og sagsgang\n\n`,
    part: () => "Byrådet til godkendelse den 1. maj\n",
  },
  { name: "attachments", head: `${head}Punkt 1: Havn\n\nBilag\n\n`, part: (number) => `Bilag ${number}.pdf\n` },
  { name: "votes", head: decision, part: () => "For stemte 5 (A, B), imod stemte 4 (V).\n\n" },
  { name: "page numbers", head: decision, part: (number) => `en havn\n\nSide ${number} af 9999\n\n` },
  { name: "title lines", part: () => "REFERAT Havneudvalget d. 12-03-2024\n" },
  {
    name: "meetings",
    part: (number) => `${head}Mødedato: 12. marts 2024\nMødested: Havnen\n\nPunkt ${number}: Havn\n\nBeslutning\n\nGodkendt.\n\n`,
  },
  { name: "one line of quotes", head: decision, part: () => "»“'\"" },
  { name: "one line of section signs", head: decision, part: () => "§ 3, stk. 2, " },
  { name: "one line of dashes", part: () => "- – — " },
  { name: "one line of unclosed brackets in a decision", head: decision, part: () => "Afbud (Ane [" },
  { name: "one line of votes", head: decision, part: () => "For stemte 5 (A), imod stemte 4 (V), " },
  { name: "one line of counted votes", head: decision, part: () => "med 12 stemmer mod 5 " },
  { name: "one line of case numbers", head: `${head}Punkt 1: Havn\n\n`, part: () => "00.30.00-S00-1-24 " },
  { name: "one line of full stops and capitals", head: decision, part: () => "A. B. " },
  { name: "lines that a lone CR ends", part: () => "Punkt 1: Havn\rBeslutning\rGodkendt.\r" },
  { name: "lone CRs", part: () => "\r" },
  { name: "CRLF", head: decision, part: () => "Udvalget drøftede sagen.\r\n\r\n" },
  { name: "deep numbering", head, part: (number) => `${Array.from({ length: 1 + (number % 12) }, (_, at) => at + 1).join(".")}. Havn\n\n` },
  { name: "dashes on lines of their own", head: decision, part: () => "-----\n" },
  { name: "digits on lines of their own", head, part: (number) => `${number}\n` },
  { name: "wrapped titles", head, part: (number) => `Punkt ${number}: Havn og\nland og\nvand\n\n` },
  { name: "one wrapped title", head: `${head}Punkt 1: Havn og\n`, part: () => "land og\n" },
  {
    name: "people with wrapped parentheses",
    head: `${decision}Fraværende:\n`,
    part: (number) => `Ane Holm${number} (stedfortræder\nfor Bo) `,
  },
  { name: "a parenthesis that never ends", head: `${decision}Afbud: Ane Holm (`, part: () => "syg og\n" },
  {
    name: "signs of many dialects",
    part: (number) =>
      ["Sagsnr.: 24-000001\n", "PKT. 1 HAVN\n", "Beslutning fra Byrådet\n", "1 - Offentlig - Havn\n", "Til dagsordenspunkt 1\n"][
        number % 5
      ] ?? "",
  },
  { name: "running heads", head: decision, part: (number) => `en havn\n\fHavneudvalget 12-03-2024\tside ${number}\n` },
  { name: "running heads that are all alike", head: decision, part: () => "en havn\n\fHavneudvalget, referat af møde\n" },
  { name: "the same decision heading", head, part: (number) => `Punkt ${number}: Havn\nBeslutning\nBeslutning\n` },
  { name: "dated meetings as headings", head: `${head}Punkt 1: Havn\n\n`, part: () => "Beslutning Byrådet den 01-02-2024\nGodkendt.\n" },
  { name: "recommendations", head: `${head}Punkt 1: Havn\n\nIndstilling\n\nDet indstilles,\n`, part: () => "at havnen åbnes,\n" },
  { name: "signatures", head: `${decision}Godkendt.\n\nUnderskriftsblad\n\n`, part: (number) => `Ane Holm${number}\n_______\n` },
  { name: "labels with values", head, part: (number) => `Mødested: Havn ${number}\nMødedato: 12-03-2024\n` },
  { name: "tables with attendance", head: decision, part: (number) => `Medlem\tAfbud\nAne Holm${number}\tx\n\n` },
  { name: "letters beyond ASCII", head: decision, part: () => "\u00e6\u0301ø\ufffd\u200b\u{1f6a2} " },
  { name: "words that repeat with a case mark", head: decision, part: () => "Udvalgets udvalgs udvalget " },
  { name: "closed items", head, part: (number) => `Punkt ${number}: Lukket punkt\n\nÅbent\n\n` },
  { name: "a fixture over and over", part: () => fixture },
]

/**
 * A shape as long as one likes.
 *
 * @param shape - the shape
 * @param characters - least length
 * @returns the text
 * @example
 * grown({ name: "blank lines", part: () => "\n" }, 3) // "\n\n\n"
 */
export const grown = ({ head: start = "", part }: Shape, characters: number): string => {
  const parts = [start]
  for (let length = start.length, number = 1; length < characters; number++) {
    const next = part(number)
    parts.push(next)
    length += next.length
  }
  return parts.join("")
}
