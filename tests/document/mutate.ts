/** Texts nobody wrote: fixtures with faults, and strings of what the lexer might stumble over. */
import fc from "fast-check"
import { allFixtures } from "./texts.ts"

/** How often a property is tried; FC_RUNS for a long run. */
export const runs = (usual: number): { numRuns: number; seed?: number } =>
  // the same texts on every machine: a rare find belongs into a search of its own (FC_RUNS=100000), not into somebody else's change
  process.env.FC_RUNS === undefined ? { numRuns: usual, seed: 20_260_101 } : { numRuns: Number(process.env.FC_RUNS) }

/** How long such a test may take, in milliseconds. */
export const patience = process.env.FC_RUNS === undefined ? 120_000 : 24 * 3_600_000

const loneSurrogates = ["\ud800", "\udbff", "\udc00", "\udfff"]
const separators = [
  "\n",
  "\r",
  "\r\n",
  "\f",
  "\v",
  "\u2028",
  "\u2029",
  "\u0085",
  "\t",
  " ",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\0",
  "\u001f",
  "\u007f",
]
const marks = [
  "-",
  "–",
  "•",
  "*",
  "\uf0b7",
  ".",
  ":",
  ",",
  "(",
  ")",
  "/",
  '"',
  "1",
  "9",
  "x",
  "Æ",
  "å",
  "É",
  "ß",
  "中",
  "𝒳",
  "e\u0301",
  "🏛️",
]

/** Beginnings of lines that the reader knows, in no order that makes sense. */
const fragments = [
  "REFERAT",
  "Referat Havneudvalget den 31. februar 2024 kl. 25:61",
  "DAGSORDEN",
  "Indholdsfortegnelse",
  "Pkt.\tTekst\tSide",
  "Mødedato",
  "Mødested:",
  "Medlemmer",
  "Deltagere: A (B) (Formand), C\nD",
  "Punkt 1: Godkendelse",
  "Punkt 99999999999999999999: Nul",
  "1. Budget",
  "12a. Budget ........ 7",
  "1",
  "Åbne punkter",
  "Lukkede dagsordenspunkter",
  "(Lukket)",
  "Sagsnr.: 25-005158",
  "00.01.00-P22-1-24",
  "Beslutning",
  "Beslutning i Byrådet den 01-02-2024",
  "Besluttet",
  "Indstilling og beslutning",
  "Indstillinger",
  "Forvaltningen indstiller, at",
  "at det sker",
  "Sagsfremstilling",
  "SagsfremstillingNoget",
  "Sagens forløb",
  "Høring og sagsgang",
  "09/06/2020 Socialudvalget",
  "09/06 Socialudvalget til høring",
  "Behandling\tMødedato\tÅbent punkt",
  "Bilag",
  "Bilag.pdf (12/3)",
  "Fraværende",
  "Afbud: NN, NN (A) - NN (A) mødte som stedfortræder",
  "Ingen",
  "For stemte 5 (A, B), imod stemte 4",
  "Godkendt.",
  "Udsat til næste møde.",
  "Mødet hævet kl. 18.40",
  "Side 4 af 20",
  "Underskriftsside",
  "Behandlingen er skjult",
  "HB/07.04.2014",
]

const unit = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...fragments) },
  { weight: 5, arbitrary: fc.constantFrom(...separators) },
  { weight: 3, arbitrary: fc.constantFrom(...marks) },
  { weight: 1, arbitrary: fc.constantFrom(...loneSurrogates) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
)

/** Any string: pure noise, or noise between lines that mean something. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...separators, ...marks, ...loneSurrogates), maxLength: 60 }) },
  { weight: 3, arbitrary: fc.string({ unit, maxLength: 60 }) },
)

/** A fault: what happens, where (as a share of the lines), and what with. */
interface Fault {
  what: "delete" | "double" | "swap" | "join" | "truncate" | "replace" | "insert" | "move"
  at: number
  other: number
  with: string
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

const fault: fc.Arbitrary<Fault> = fc.record({
  what: fc.constantFrom("delete", "double", "swap", "join", "truncate", "replace", "insert", "move"),
  at: share,
  other: share,
  with: unit,
})

const withFault = (lines: readonly string[], { what, at, other, with: piece }: Fault): string[] => {
  const here = Math.floor(at * lines.length)
  const there = Math.floor(other * lines.length)
  const line = lines[here] ?? ""
  const column = Math.floor(other * line.length)
  const changed = [...lines]
  switch (what) {
    case "delete":
      return changed.toSpliced(here, 1 + Math.floor(other * 4))
    case "double":
      return changed.toSpliced(here, 0, line)
    case "swap":
      changed[here] = lines[there] ?? ""
      changed[there] = line
      return changed
    case "join":
      return changed.toSpliced(here, 2, line.replace(/[\r\n]+$/, "") + (lines[here + 1] ?? ""))
    case "truncate":
      // mostly a piece at the end, now and then nearly everything
      return [...changed.slice(0, Math.max(here, 1)), line.slice(0, column)]
    case "replace":
      changed[here] = line.slice(0, column) + piece + line.slice(column + 1)
      return changed
    case "insert":
      return changed.toSpliced(here, 0, `${piece}\n`)
    case "move":
      return changed.toSpliced(here, 1).toSpliced(there, 0, line)
  }
}

const linesOf = (text: string): string[] => text.split(/(?<=\n)/)

/**
 * A text with a few faults: lines lost, doubled, swapped, joined, cut, moved, with something put in.
 *
 * @param text - what is to be damaged
 * @param most - how many faults at most, at least one
 * @returns the damaged text
 * @example
 * faulty(fc.constant("Beslutning\n\nGodkendt.\n"), 3)
 */
export const faulty = (text: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.array(fault, { minLength: 1, maxLength: most }))
    .map(([whole, faults]) => faults.reduce(withFault, linesOf(whole)).join(""))

/** A fixture with a few faults. */
export const faultyFixture: fc.Arbitrary<string> = faulty(fc.constantFrom(...allFixtures.map(({ text }) => text)), 6)
