import { describe, expect, it } from "vitest"
import { parse, readMeetings } from "../../src/index.ts"
import { readLines } from "../../src/read.ts"
import { gold } from "./texts.ts"

const meeting = (day: number): string =>
  `REFERAT Havneudvalget d. ${day}-03-2024\n\nMødedato: ${day}. marts 2024\nMødested: Havnen\n\nPunkt 1: Mole ${day}\n\nBeslutning\n\nGodkendt.\n\n`

const texts = [{ name: "three meetings", text: [11, 12, 13].map(meeting).join("") }, { name: "no text", text: "" }, ...gold.slice(0, 6)]

describe("meetings are read one by one", () => {
  it.each(texts)("$name: as they are read together", ({ text }) => {
    const { minutes, meetings, ...whole } = parse(text)
    const reading = readMeetings(text)
    expect(meetings.map(() => reading.next().value)).toEqual(meetings)
    expect(reading.next()).toEqual({ done: true, value: whole })
  })

  it.each(texts)("$name: their trees are those of the tree of the whole text", ({ text }) => {
    const { language, tokens } = readLines(text, {})
    const { meeting: trees, MeetingTitle: titles = [] } = language.parse(tokens).children
    const parts = [...language.parseMeetings(tokens)]
    expect(parts.map(({ tree }) => tree)).toEqual(trees)
    expect(parts.map(({ title }) => title)).toEqual([undefined, ...titles])
    expect(parts.map(({ end }) => end)).toEqual([...titles.map((title) => ("startOffset" in title ? title.startOffset : null)), undefined])
  })
})
