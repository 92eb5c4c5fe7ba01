import { describe, expect, it } from "vitest"
import { parse } from "../../src/pipeline.ts"
import { cleanText } from "./defects.ts"
import { lint } from "./linted.ts"

const head = "REFERAT Havneudvalget d. 12-03-2024\n\n"
const item = (number: number, title: string, text = "Beslutning\n\nGodkendt."): string => `Punkt ${number}: ${title}\n\n${text}\n\n`
const series = (count: number, part: (number: number) => string): string => Array.from({ length: count }, (_, at) => part(at + 1)).join("")

/** A text with so many parts of the kind that a rule compares with each other. */
interface Growing {
  name: string
  text: (parts: number) => string
  parts: number
}

const texts: readonly Growing[] = [
  {
    name: "contents in order",
    parts: 300,
    text: (parts) =>
      `${head}Indholdsfortegnelse\n\n${series(parts, (at) => `Havn ${at}.....\t${at}\n`)}\n${series(parts, (at) => item(at, `Havn ${at}`))}`,
  },
  {
    name: "contents of other titles",
    parts: 300,
    text: (parts) =>
      `${head}Indholdsfortegnelse\n\n${series(parts, (at) => `${at % 3 === 0 ? `Havn ${at}` : `Kaj nummer ${at} mod nord`}.....\t${at}\n`)}\n${series(parts, (at) => item(at, at % 3 === 0 ? `Havn ${at}` : `Bro ${at}`))}`,
  },
  {
    name: "contents turned round",
    parts: 300,
    text: (parts) =>
      `${head}Indholdsfortegnelse\n\n${series(parts, (at) => `Havn ${parts - at}.....\t${at}\n`)}\n${series(parts, (at) => item(at, `Havn ${at - 1}`))}`,
  },
  {
    name: "contents with few items",
    parts: 600,
    text: (parts) =>
      `${head}Indholdsfortegnelse\n\n${series(parts, (at) => `Havn ${at}.....\t${at}\n`)}\n${series(parts / 3, (at) => item(at, `Havn ${at}`))}`,
  },
  { name: "items with one number", parts: 300, text: (parts) => head + series(parts, (at) => item((at % 7) + 1, `Havn ${at}`)) },
  {
    name: "people in the head",
    parts: 300,
    text: (parts) => `${head}Mødedeltagere ${series(parts, (at) => `Ane Holm${at} (A), `)}\n\n${item(1, "Havn")}`,
  },
  {
    name: "absent people",
    parts: 300,
    text: (parts) => head + series(parts, (at) => item(at, "Havn", `Beslutning\n\nGodkendt.\n\nAfbud: Ane Holm${at}, Bo Dal${at}`)),
  },
  {
    name: "headings that nobody knows",
    parts: 600,
    text: (parts) =>
      head +
      item(
        1,
        "Havn",
        `Sagsfremstilling\n\n${series(parts, (at) => `Havnens økonmi ${"abcdefghij"[at % 10]}\n\nTeksten om den er lang og klar.\n\n`)}`,
      ),
  },
  {
    name: "treatments",
    parts: 300,
    text: (parts) =>
      head + item(1, "Havn", `Sagens forløb\n\n${series(parts, (at) => `01/02/2024 Havneudvalg${at}rådet\n\nGodkendt.\n\n`)}`),
  },
  {
    name: "hyphens left over",
    parts: 2_000,
    text: (parts) => head + item(1, "Havn", `Beslutning\n\n${series(parts, () => "havne- kajen havnekajen ")}`),
  },
  {
    name: "labels of telephone numbers",
    parts: 2_000,
    text: (parts) => head + item(1, "Havn", `Beslutning\n\n${series(parts, () => "tlf. 20 12 34 56 ")}`),
  },
  { name: "CPR numbers", parts: 1_000, text: (parts) => head + item(1, "Havn", `Beslutning\n\n${series(parts, () => "070761-4285\n\n")}`) },
  {
    name: "damaged letters on one line",
    parts: 3_000,
    text: (parts) => head + item(1, "Havn", `Beslutning\n\n${series(parts, () => "pÃ¥ ")}`),
  },
  { name: "invisible signs", parts: 3_000, text: (parts) => head + item(1, "Havn", `Beslutning\n\n${series(parts, () => "på\u200B\n")}`) },
  {
    name: "line ends of two kinds",
    parts: 2_000,
    text: (parts) => head + item(1, "Havn", `Beslutning\n\n${series(parts, (at) => (at % 2 === 0 ? "på\n" : "på\r\n"))}`),
  },
  { name: "a fixture over and over", parts: 2, text: (parts) => series(parts, () => cleanText("thisted/egekoeb-2021-udsatteraadet")) },
]

/** Below this the clock and the garbage collector say more than the rules. */
const tooShort = 5
const tries = 4
/** Four times in linear time, sixteen times were it quadratic. */
const most = 10

const millisecondsFor = (growing: Growing, factor: number): (() => number) => {
  const result = parse(growing.text(growing.parts * factor))
  return () => {
    const start = performance.now()
    lint(result, { profile: "strict" })
    return performance.now() - start
  }
}

describe("time grows with the length of the text", () => {
  it.each(texts)("$name", { timeout: 60_000 }, (growing) => {
    const runs = [millisecondsFor(growing, 1), millisecondsFor(growing, 4)]
    const times = runs.map(() => Number.POSITIVE_INFINITY)
    const growth = (): number => (times[1] ?? 0) / (times[0] ?? 1)
    for (let attempt = 0; attempt < tries && !(growth() < most); attempt++) {
      for (const [at, run] of runs.entries()) times[at] = Math.min(times[at] ?? 0, Math.max(tooShort, run()))
    }
    expect(growth(), `${times.map(Math.round).join(", ")} ms for 1 and 4 lengths`).toBeLessThan(most)
  })
})
