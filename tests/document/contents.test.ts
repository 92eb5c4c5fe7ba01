/** Tables of contents of a few lines, read without the lexer. */
import { describe, expect, it } from "vitest"
import { readContents } from "../../src/ast/build/contents.ts"
import { fewLines } from "./few-lines.ts"

/** "title (page) / title" */
const shown = (lines: string): string =>
  readContents(...fewLines(lines))
    .map(({ title, page }) => (page === null ? title : `${title} (${page})`))
    .join(" / ")

describe("contents", () => {
  it.each([
    [
      "1. Dagsorden ......... 3 ⏎ 2. Ny mole.....\t4 ⏎ 3. Takster\t 5 ⏎ Eventuelt   6 ",
      "Dagsorden (3) / Ny mole (4) / Takster (5) / Eventuelt (6)",
    ],
    [
      "Dagsorden - Side 3 ⏎ Ny mole Side 4 ⏎ Takster side 5 ⏎ Eventuelt -Side 6",
      "Dagsorden (3) / Ny mole (4) / Takster (5) / Eventuelt (6)",
    ],
    ["• Dagsorden ⏎ * Ny mole ⏎ · Takster", "Dagsorden / Ny mole / Takster"],
    ["• Dagsorden ⏎ - Ny mole", "Dagsorden / - Ny mole"],
    ["1. Dagsorden ⏎ 2012 Budget ⏎ 1900 Havne ⏎ 1899 Moler", "Dagsorden / 2012 Budget / 1900 Havne / Moler"],
    ["Åbne punkter ⏎ 1. Dagsorden ⏎ Lukkede punkter: ⏎ 2. Ny mole ⏎ ÅBENT ⏎ Lukket.", "Dagsorden / Ny mole"],
    ["Pkt.\tTekst\tSide ⏎ Punkt Side ⏎ Emne ⏎ Nr.  Emne ⏎ 1. Dagsorden", "Dagsorden"],
    ["Pkt.\tHavn ⏎ Punkt Havn", "Pkt. Havn / Punkt Havn"],
    ["Åben\tNy mole ⏎ (Lukket)  Takster ⏎ lukkede\tHavn ⏎ Åben mole ⏎  Åbent   Lys", "Ny mole / Takster / Havn / Åben mole / Lys"],
    ["1 ⏎ Dagsorden ⏎ 2 ⏎ Ny mole ⏎ 3", "Dagsorden / Ny mole"],
    ["1. ⏎ Dagsorden ⏎ 2. ⏎ Ny mole", "Dagsorden / Ny mole"],
    ["Dagsorden ⏎ 3 ⏎ Ny mole ⏎ 4", "Dagsorden (3) / Ny mole (4)"],
    ["Dagsorden ⏎ ... 3 ⏎ Ny mole ⏎ . 4", "Dagsorden (3) / Ny mole (4)"],
    ["Dagsorden ⏎ 3 ⏎ 4 ⏎ Ny mole", "Dagsorden (3) / Ny mole"],
    ["1. Dagsorden ..... 2 ⏎ 2. Ny mole ⏎ ved havnen ..... 3 ⏎ 3. Takster ..... 4", "Dagsorden (2) / Ny mole ved havnen (3) / Takster (4)"],
    ["1. Dagsorden ..... 2 ⏎ 2. Ny mole ⏎ 3. Takster ..... 4", "Dagsorden (2) / Ny mole / Takster (4)"],
    ["Dagsorden ..... 2 ⏎ Ny mole ⏎ ved havnen ..... 3 ⏎ Takster ..... 4", "Dagsorden (2) / Ny mole ved havnen (3) / Takster (4)"],
    ["Dagsorden ⏎ Ny mole ved ⏎ Takster", "Dagsorden / Ny mole ved / Takster"],
    ["1. Dagsorden ⏎ 2. Ny mole ⏎ ved havnen", "Dagsorden / Ny mole / ved havnen"],
    ["1. Dagsorden ⏎ 2. Ny mole ⏎ ved havnen ⏎ 3. Takster ..... 4", "Dagsorden / Ny mole ved havnen / Takster (4)"],
    ["1. Dagsorden ⏎ Ny mole ⏎ Takster ⏎ Havn ..... 4", "Dagsorden / Ny mole / Takster / Havn (4)"],
    ["1. Dagsorden ⏎ Ny mole ⏎ 2. Takster ⏎ Havn ..... 4", "Dagsorden Ny mole / Takster Havn (4)"],
    ["1. Dagsorden ..... 2 ⏎ Ny mole ⏎ Takster", "Dagsorden (2) / Ny mole / Takster"],
    ["1. Dagsorden ..... 2 ⏎ Ny mole ⏎ Takster ⏎ 4. Havn ..... 5", "Dagsorden (2) / Ny mole Takster / Havn (5)"],
    [
      "• Dagsorden ..... 2 ⏎ • Ny mole ⏎ ved havnen ..... 3 ⏎ • Takster ⏎ • Havn ..... 5",
      "Dagsorden (2) / Ny mole ved havnen (3) / Takster / Havn (5)",
    ],
    ["Nr. Emne Side ⏎ 1 Dagsorden 2 ⏎ 2 Nyt tag 4 ⏎ 3 Takster 2012 4 ", "Dagsorden (2) / Nyt tag (4) / Takster 2012 (4)"],
    ["Nr. Emne Side ⏎ 1 Dagsorden 2 ⏎ 2 Takster 2012 ⏎ 3 Nyt tag 4", "Dagsorden 2 / Takster 2012 / Nyt tag 4"],
    ["Side: ⏎ 1 Dagsorden 2", "Dagsorden 2"],
    ["Sidetal ⏎ 1 Dagsorden 2 ⏎ 2 Ny mole 4", "Dagsorden (2) / Ny mole (4)"],
    ["Nr. Emne ⏎ 1 Dagsorden 2 ⏎ 2 Nyt tag 4", "Dagsorden 2 / Nyt tag 4"],
    ["Nr. Emne Side ⏎ 1 Dagsorden 2 ⏎ 2 Ny mole", "Dagsorden 2 / Ny mole"],
    ["12 ..... 3 ⏎ Ny mole", "Ny mole (3)"],
    ["12a. Ny mole ..... 7 ⏎ 13) Takster", "Ny mole (7) / Takster"],
    ["- Dagsorden ⏎ – Ny mole", "Dagsorden / Ny mole"],
    ["Dagsorden .... ⏎ Ny mole\tved havnen ......... .", "Dagsorden / Ny mole ved havnen"],
  ])("%j", (lines, expected) => {
    expect(shown(lines)).toBe(expected)
  })
})
