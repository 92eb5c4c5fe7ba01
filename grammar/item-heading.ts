/** What stands in the heading of an item, by the form of its line. */
import { foldLine } from "./fold.ts"
import { BULLET, GAP, POINT_WORD } from "./patterns.ts"
import { ordinalNouns } from "./words.ts"

/** A line that may head an item. */
export interface NumberedHeading {
  /** Lines that head the items of one document share their shape; lists inside it mostly have another. */
  shape: string
  /** As printed: "12a", "03". */
  number: string
  /** Its numeric part, for counting. */
  value: number
  /** The rest of the line: "" where the title stands on a line of its own. */
  title: string
  /** Offset of the title in the line. */
  titleAt: number
  /** Whether a letter counts the item, or the line answers a point: lists and decisions do so, too. */
  weak: boolean
}

const point = new RegExp(
  `^(${GAP}*)(${BULLET}${GAP}+)?(${POINT_WORD}|§)${GAP}*(\\d{1,4})((?:[A-Za-z](?![A-Za-zÆØÅæøåé]))?)(?:${GAP}+af${GAP}+\\d{1,4}(?!\\d))?${GAP}*(?:\\.{2,}${GAP}*)?[.:,)|]?${GAP}*(?:[-–]${GAP}+)?`,
  "i",
)
const numbered = new RegExp(
  `^(${GAP}*)(${BULLET}${GAP}+)?(\\d{1,4})((?:[A-Za-z](?![A-Za-zÆØÅæøåé])| [a-z](?=[.):])|/\\d{1,4}|\\.\\d{1,2}(?=\\.?${GAP}+[A-ZÆØÅ]))?)(${GAP}?[.:)]?)(${GAP}*)(?:[-–]${GAP}+)?`,
)

/** MPU-55/07-O Ny mole: committee, number and year of the item, and whether it is open */
const coded = new RegExp(`^(${GAP}*)([A-ZÆØÅ]{2,5})-(\\d{1,4})/\\d{2}(?:-[A-ZÆØÅ])?(?![A-Za-zÆØÅæøå\\d/-])[:.]?(?:${GAP}+|$)`)

/** 612. behandling af budget 2012: the title "2. behandling af …" glued to its number */
const beforeOrdinal = new RegExp(`^(${GAP}*)()(\\d{1,3})()()()(?=[1-4]\\. (?:${ordinalNouns.join("|")})(?:en|et)?(?![a-zæøå]))`)

/** SAG NR. 4 (LUKKET SAG): nothing but openness stands where a title could; the title is on the next line. */
export const opennessOnly = /^\(?(?:åben[t]?|lukket)(?: (?:sag|punkt))?\)?$/i

/** A. Godkendelse af dagsorden · IV. Godkendelse af dagsorden */
const letteredLine = new RegExp(`^(${GAP}*)([A-ZÆØÅ]|[IVX]{2,5})([.)])${GAP}+(?=[A-ZÆØÅ0-9])`)
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ"
const romanLetters: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** A letter before a greater one is taken off: IV is 4. */
const romanValue = (number: string): number =>
  [...number].reduce((sum, letter, at) => {
    const value = romanLetters[letter] ?? 0
    return sum + (value < (romanLetters[number.charAt(at + 1)] ?? 0) ? -value : value)
  }, 0)

const readLetteredHeading = (line: string): NumberedHeading | undefined => {
  const [head, space = "", letter = "", mark = ""] = letteredLine.exec(line) ?? []
  const isRoman = /^[IVX]+$/.test(letter)
  return head === undefined
    ? undefined
    : {
        shape: `${isRoman ? "I" : "A"}${mark}@${Math.min(space.length >> 1, 8)}`,
        number: letter,
        value: isRoman ? romanValue(letter) : alphabet.indexOf(letter) + 1,
        title: line.slice(head.length).trim(),
        titleAt: head.length,
        weak: true,
      }
}

const readCodedHeading = (line: string): NumberedHeading | undefined => {
  const [head, space = "", committee = "", number = ""] = coded.exec(line) ?? []
  if (head === undefined) return undefined
  const title = line.slice(head.length).trim()
  return {
    shape: `${committee}${title === "" || opennessOnly.test(title) ? "=" : ""}@${Math.min(space.length >> 1, 8)}`,
    number: head.trim().replace(/[:.]$/, ""),
    value: Number(number),
    title,
    titleAt: head.length,
    weak: false,
  }
}

/**
 * Reads the number and the title of a line that may head an item.
 *
 * @param line - a line that begins with a number, or with a word for "item" and a number
 * @returns its parts, or undefined where the line has no such beginning
 * @example
 * readNumberedHeading("Punkt 3: Budget 2026") // { shape: "punkt", number: "3", value: 3, title: "Budget 2026", titleAt: 9, weak: false }
 */
export const readNumberedHeading = (line: string): NumberedHeading | undefined => {
  const word = point.exec(line)
  const match = word ?? beforeOrdinal.exec(line) ?? numbered.exec(line)
  if (match === null) return readCodedHeading(line) ?? readLetteredHeading(line)
  const [head, space = "", bullet = ""] = match
  const suffix = (word === null ? match[4] : match[5]) ?? ""
  const printed = (word === null ? match[3] : match[4]) ?? ""
  const counted = Number(printed)
  // 2.1 comes after 1.9
  const value = suffix.startsWith(".") ? counted * 100 + Number(suffix.slice(1)) : counted
  const title = line.slice(head.length).trim()
  const form =
    word === null
      ? `${match[5]?.trim() ?? ""}${gapClass(match[6] ?? "")}${/^[/.]/.exec(suffix)?.[0] ?? ""}`
      : (match[3] ?? "").toLowerCase().replace(/[^a-zæøå§]/g, "")
  return {
    shape: `${bullet === "" ? "" : "•"}${form}${title === "" || opennessOnly.test(title) ? "=" : ""}@${Math.min(space.length >> 1, 8)}`,
    number: `${printed}${suffix}`,
    value,
    title,
    titleAt: head.length,
    weak: form.startsWith("ad"),
  }
}

/**
 * The heading of an item that bears no number: its place in the document stands for it.
 *
 * @param place - which of the items it is, from 1
 * @param title - its title; "" where there is none
 * @returns the heading
 * @example
 * placeHeading(3, "Budget 2026").number // "3"
 */
export const placeHeading = (place: number, title: string): NumberedHeading => ({
  shape: "",
  number: String(place),
  value: place,
  title,
  titleAt: 0,
  weak: false,
})

const gapClass = (gap: string): string => (gap.length === 0 ? "!" : gap.length < 3 ? "" : "_")

/** (Åben) · - Lukket punkt · Lukket sag: · Closed: */
const marks =
  /^ ?(?:(?:åben[t]?|lukket|closed)(?: (?:sag|punkt))?(?::| -) |\((?:åben[t]?|lukket)\) )|(?: -| \(|,)? ?(?:åben[t]?|lukket) (?:sag|punkt)\)? ?$| \((?:åben[t]?|lukket|[a-z])\) ?$/g

/**
 * A title as tables compare it: small letters, single blanks, no marks at its end.
 *
 * @param title - a title without its number
 * @returns the key
 * @example
 * titleKey("Eventuelt.") // "eventuelt"
 */
export const titleKey = (title: string): string => {
  const key = foldLine(title, isNone, isTitleEnd)
  return mayHoldMark.test(key) ? foldLine(key.replace(marks, ""), isNone, isTitleEnd) : key
}

const isNone = (): boolean => false
/** . : ; , */
const isTitleEnd = (code: number): boolean => code === 46 || code === 58 || code === 59 || code === 44
const mayHoldMark = /åben|lukket|closed|\)$/
