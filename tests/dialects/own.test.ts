import { describe, expect, it } from "vitest"
import { lineageOf } from "../../grammar/dialects/index.ts"
import { createLanguages } from "../../grammar/language.ts"
import { parse } from "../../src/index.ts"

describe("dialects of one's own", () => {
  it("title words open the line that names body and day", () => {
    const text =
      "Mødenotat Havnerådet 3. maj 2022\n\n1. Valg af ordstyrer\n\nBeslutning\n\nUdsat.\n\n2. Eventuelt\n\nBeslutning\n\nIntet.\n"
    const own = { id: "havn", name: "Havn", extends: "firstagenda", titles: ["Mødenotat"] }
    const { meeting } = parse(text, { dialect: "havn", dialects: [own] }).minutes
    expect(meeting.body.name).toBe("Havnerådet")
    expect(meeting.date).toBe("2022-05-03")
  })

  it("the same dialect over another base is another language", () => {
    const own = { id: "own", name: "Own", extends: "base" }
    const languageFor = createLanguages()
    const over = (word: string) => languageFor(lineageOf("own", [own, { id: "base", name: "Base", sections: { summary: [word] } }]))
    expect(over("Kort og godt").vocabulary.kindOf("Kort og godt")).toBe("summary")
    expect(over("Ganske kort").vocabulary.kindOf("Ganske kort")).toBe("summary")
  })
})
