/** What stands in the heading of an item, by the form of its line. */
import { describe, expect, it } from "vitest"
import { readNumberedHeading, titleKey } from "../../grammar/item-heading.ts"

/** A line, and of its heading the number as printed, its value, and the title. */
type Row = readonly [line: string, number: string, value: number, title: string]

const rows: readonly Row[] = [
  ["1. Mole", "1", 1, "Mole"],
  ["  12  Mole", "12", 12, "Mole"],
  ["1.Mole", "1", 1, "Mole"],
  ["1 . Mole", "1", 1, "Mole"],
  ["• 1. Mole", "1", 1, "Mole"],
  [" -  1. Mole", "1", 1, "Mole"],
  ["12a. Mole", "12a", 12, "Mole"],
  ["12A Mole", "12A", 12, "Mole"],
  ["12ab Mole", "12", 12, "ab Mole"],
  ["12aø Mole", "12", 12, "aø Mole"],
  ["12 a) Mole", "12 a", 12, "Mole"],
  ["12 a. Mole", "12 a", 12, "Mole"],
  ["12 a: Mole", "12 a", 12, "Mole"],
  ["12 a Mole", "12", 12, "a Mole"],
  ["12/13 Mole", "12/13", 12, "Mole"],
  ["12/13. Mole", "12/13", 12, "Mole"],
  ["1.2 Mole", "1.2", 102, "Mole"],
  ["1.2. Mole", "1.2", 102, "Mole"],
  ["1.12 Mole", "1.12", 112, "Mole"],
  ["1.2  Øen", "1.2", 102, "Øen"],
  ["1.2 mole", "1", 1, "2 mole"],
  ["1.123 Mole", "1", 1, "123 Mole"],
  ["1. - Mole", "1", 1, "Mole"],
  ["1 – Mole", "1", 1, "Mole"],
  ["1. -Mole", "1", 1, "-Mole"],
  ["1.", "1", 1, ""],
  ["Punkt 3: Mole", "3", 3, "Mole"],
  ["PUNKT 3: Mole", "3", 3, "Mole"],
  ["Punkt nr. 3 Mole", "3", 3, "Mole"],
  ["Punkt 3", "3", 3, ""],
  ["Punkt 3 - Mole", "3", 3, "Mole"],
  ["Punkt 3 ..... Mole", "3", 3, "Mole"],
  ["Punkt 3) Mole", "3", 3, "Mole"],
  ["Punkt 3, Mole", "3", 3, "Mole"],
  ["Punkt 3 | Mole", "3", 3, "Mole"],
  ["Punkt 3 af 9: Mole", "3", 3, "Mole"],
  ["Punkt 3  af  12 Mole", "3", 3, "Mole"],
  ["Punkt 3 af 12345 moler", "3", 3, "af 12345 moler"],
  ["Punkt 3 af molen", "3", 3, "af molen"],
  ["Punkt 3a Mole", "3a", 3, "Mole"],
  ["Punkt 3ab Mole", "3", 3, "ab Mole"],
  ["Punkt 3aø Mole", "3", 3, "aø Mole"],
  ["  • Punkt 3 Mole", "3", 3, "Mole"],
  ["Pkt. 3 Mole", "3", 3, "Mole"],
  ["Sag nr. 3 Mole", "3", 3, "Mole"],
  ["Sag 3: Mole", "3", 3, "Mole"],
  ["Dagsordenspunkt 3 Mole", "3", 3, "Mole"],
  ["§ 3. Mole", "3", 3, "Mole"],
  ["§3 Mole", "3", 3, "Mole"],
]

/** Where a letter counts the item, or the line answers a point: lists and decisions do so, too. */
const weakRows: readonly Row[] = [
  ["Ad 3) Udsat", "3", 3, "Udsat"],
  ["Ad pkt. 3: Udsat", "3", 3, "Udsat"],
  ["A. Mole", "A", 1, "Mole"],
  ["  B) Mole", "B", 2, "Mole"],
  ["Å. Mole", "Å", 29, "Mole"],
  ["A. 2. mole", "A", 1, "2. mole"],
  ["I. Mole", "I", 1, "Mole"],
  ["IV. Mole", "IV", 4, "Mole"],
  ["IX) Mole", "IX", 9, "Mole"],
  ["XIV. Mole", "XIV", 14, "Mole"],
  ["XXVII. Mole", "XXVII", 27, "Mole"],
]

describe("the heading of an item", () => {
  const headingOf = (line: string, number: string, value: number, title: string) => ({
    number,
    value,
    title,
    titleAt: line.length - title.length,
    weak: false,
    shape: expect.any(String),
  })

  it.each(rows)("%s", (...row) => {
    expect(readNumberedHeading(row[0])).toEqual(headingOf(...row))
  })

  it.each(weakRows)("%s", (...row) => {
    expect(readNumberedHeading(row[0])).toEqual({ ...headingOf(...row), weak: true })
  })

  it.each(["XXVIII. Mole", "A. mole", "a. Mole", "A: Mole", "A.Mole", "AB. Mole", "Mole A. Mole", "Mole 1. Mole"])("is not %s", (line) => {
    expect(readNumberedHeading(line)).toBeUndefined()
  })
})

/** Lines of a group may be headings of items of one document; of two groups they hardly are. */
const alike: readonly (readonly string[])[] = [
  ["1. Mole", "2. Bro", " 3 . Kaj", "4a. Havn", "5.  Sti", "6. Åbent punkt om molen", "7. (Åbent) Mole", "8. Mole (åbent)"],
  ["1.   Mole", "2.\t\t\tBro"],
  ["1.Mole", "12.Bro"],
  ["1 Mole", "2\tBro", "4a Kaj"],
  ["1  Mole", "2   Bro"],
  ["1    Mole", "2       Bro"],
  ["1) Mole", "12) Bro"],
  ["1: Mole", "12: Bro"],
  ["1/12. Mole", "2/12. Bro"],
  ["1/12 Mole", "2/12 Bro"],
  ["1.1. Mole", "1.2. Bro"],
  ["1.1 Mole", "1.2 Bro"],
  ["  1. Mole", "   2. Bro"],
  ["    1. Mole", "     2. Bro"],
  ["                1. Mole", "                          2. Bro"],
  ["• 1. Mole", "-  2. Bro"],
  ["  • 1. Mole"],
  ["1. Åbent punkt", "2. (LUKKET SAG)", "3. lukket", "4. Åben"],
  ["1.", "2."],
  ["1", "2"],
  ["Punkt 1: Mole", "PUNKT 2 Bro", "Punkt 3 - Kaj"],
  ["Punkt 1", "PUNKT 2 (LUKKET)"],
  ["Pkt. 1 Mole", "Pkt 2: Bro"],
  ["Pkt. nr. 1 Mole", "Pkt.nr. 2: Bro"],
  ["Ad 1) Mole", "Ad 2) Bro"],
  ["§ 1. Mole", "§2. Bro"],
  ["A. Mole", "B. Bro"],
  ["A) Mole", "B) Bro"],
  ["I. Mole", "IV. Bro"],
  ["  A. Mole"],
  ["                A. Mole", "                          B. Bro"],
]

describe("the shape of a heading", () => {
  const shapes = alike.map((lines) => new Set(lines.map((line) => readNumberedHeading(line)?.shape)))

  it.each(shapes.map((found, at) => ({ lines: alike[at], found })))("is shared by $lines", ({ found }) => {
    expect(found.size).toBe(1)
  })

  it("tells lines of another form", () => {
    expect(new Set(shapes.flatMap((found) => [...found])).size).toBe(alike.length)
  })
})

describe("titles are compared", () => {
  it.each([
    ["without regard to capitals and blanks", "ny   mole i\u00a0sandvig", "NY MOLE I SANDVIG", " Ny mole\ti Sandvig\r\n"],
    ["without marks at the end", "ny mole", "Ny mole.", "Ny mole:", "Ny mole;", "Ny mole,", "Ny mole .:"],
    [
      "without what tells that they are open or closed",
      "ny mole",
      "Åben: Ny mole",
      "Åbent - Ny mole",
      "Lukket: Ny mole",
      "Closed: Ny mole",
      "Åbent punkt: Ny mole",
      "Lukket sag - Ny mole",
      "(Åben) Ny mole",
      "(lukket) Ny mole",
      "Ny mole - Lukket punkt",
      "Ny mole (Lukket sag)",
      "Ny mole, åbent punkt",
      "Ny mole åben sag",
      "Ny mole (åbent)",
      "Ny mole (Åben).",
      "Ny mole (B)",
    ],
  ])("%s", (_, key, ...titles) => {
    expect(titles.map((title) => titleKey(title))).toEqual(titles.map(() => titleKey(key)))
  })

  it.each([
    ["Ny mole", "Ny moler"],
    ["Ny mole", "Ny mole?"],
    ["Ny mole", "- Ny mole"],
    ["Ny mole", "Ny mole (A og B)"],
    ["Ny mole", "Ny mole (lukning)"],
    ["Åben havn", "Havn"],
    ["Lukket punkt om havnen", "Om havnen"],
    ["Om lukket sag og havn", "Om og havn"],
    ["Ny åbent: mole", "Ny mole"],
    ["Ny (åben) mole", "Ny mole"],
  ])("%s is not %s", (one, other) => {
    expect(titleKey(one)).not.toBe(titleKey(other))
  })
})
