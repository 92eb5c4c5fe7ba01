import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { holdMeetings } from "../../src/batch/held.ts"
import { parse } from "../../src/index.ts"

const folder = mkdtempSync(join(tmpdir(), "referat-held-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { minutes } = parse("REFERAT Havneudvalget d. 14-03-2023\n\nPunkt 1: Ny mole \u201csyd\u201d\n\nBeslutning\n\nUdsat.\n")
const meetings = (count: number) => Array.from({ length: count }, (_, at) => ({ ...minutes, id: `m${at}` }))

describe("holdMeetings", () => {
  it("gives back a few from memory", () => {
    const held = holdMeetings(join(folder, "few"))
    for (const one of meetings(3)) held.add(one)
    expect([...held.all]).toEqual(meetings(3))
    expect(readdirSync(folder)).toEqual([])
    held.close()
  })

  it("gives back very many, in their order, as often as they are asked for, and leaves no file", () => {
    const path = join(folder, "many")
    const held = holdMeetings(path)
    for (const one of meetings(400)) held.add(one)
    expect(existsSync(path)).toBe(true)
    expect([...held.all]).toEqual(meetings(400))
    expect([...held.all].map(({ id }) => id)).toEqual(meetings(400).map(({ id }) => id))
    held.close()
    expect(readdirSync(folder)).toEqual([])
  })
})
