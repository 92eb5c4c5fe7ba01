import { describe, expect, it } from "vitest"
import { lettered } from "../../src/ast/values/lettered.ts"

/** What every letter up to the end of Latin Extended-B is, asked of V8's own tables. */
const latin = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code))

const plain = (property: string): RegExp => lettered(String.raw`^\p{${property}}$`)
const exact = (property: string): RegExp => new RegExp(String.raw`^\p{${property}}$`, "u")
const unlike = (property: string, characters: readonly string[]): string[] =>
  characters.filter((character) => plain(property).test(character) !== exact(property).test(character))

describe("lettered", () => {
  it("knows the letters, marks and numbers of Latin as the flag u does", () => {
    expect(unlike("L", latin)).toEqual([])
    expect(unlike("N", latin)).toEqual([])
    expect(
      unlike(
        "M",
        Array.from({ length: 0x70 }, (_, at) => String.fromCharCode(0x300 + at)),
      ),
    ).toEqual([])
  })

  it("tells capitals from small letters in Latin-1, and takes letters beyond for either", () => {
    const latin1 = latin.slice(0, 0x100)
    expect([...unlike("Lu", latin1), ...unlike("Ll", latin1)]).toEqual(["ª", "º"])
    for (const name of ["Žaklina", "žaklina"]) expect(lettered(String.raw`^\p{Lu}\p{Ll}+$`).test(name)).toBe(true)
  })

  it("puts ranges inside and outside of classes", () => {
    expect("Bo-Åse, 2 [x]".match(lettered(String.raw`[\p{L}-]+`, "g"))).toEqual(["Bo-Åse", "x"])
    expect("Bo-Åse".match(lettered(String.raw`\P{L}`, "g"))).toEqual(["-"])
    expect(lettered(String.raw`^[^\p{L}\d]+$`).test("-–[")).toBe(true)
    expect(lettered(String.raw`\[\p{Lu}\]`).test("[Å]")).toBe(true)
  })

  it("keeps its flags", () => expect(lettered(String.raw`^\p{Lu}`, "iy").flags).toBe("iy"))

  it.each([String.raw`\p{Sc}`, String.raw`[\P{L}]`])("refuses %s, for which it has no ranges", (source) => {
    expect(() => lettered(source)).toThrow("no plain ranges")
  })
})
