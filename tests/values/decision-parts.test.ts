import { describe, expect, it } from "vitest"
import { partsOf } from "../../src/ast/values/decision-parts.ts"

const rows: [name: string, text: string, parts: string[]][] = [
  ["no mark", "Godkendt.", ["plain: Godkendt."]],
  ["nothing", "", ["plain: "]],
  ["one mark behind blanks", "  1. Godkendt", ["plain: ", "numbered: Godkendt"]],
  ["a mark at the start", "1. Godkendt", ["numbered: Godkendt"]],
  [
    "words before the marks",
    "Sagen blev delt. Ad 1: Godkendt. Ad 2: Udsat.",
    ["plain: Sagen blev delt.", "numbered: Godkendt.", "numbered: Udsat."],
  ],
  ["numbers of two figures", "11) Lukning 12) Åbning", ["numbered: Lukning", "numbered: Åbning"]],
  ["a number out of turn", "1. Godkendt. 3. Udsat", ["numbered: Godkendt. 3. Udsat"]],
  ["an ordinal", "1. behandling blev udsat", ["plain: 1. behandling blev udsat"]],
  ["a bullet alone", "- Godkendt", ["bullet: Godkendt"]],
  ["bullets", "Besluttet:\n- Vejen males\n- Broen lukkes", ["plain: Besluttet:", "bullet: Vejen males", "bullet: Broen lukkes"]],
  [
    "text below the bullets",
    "- Vejen males\n- Broen lukkes\n\nUdvalget takkede.",
    ["bullet: Vejen males", "bullet: Broen lukkes", "plain: Udvalget takkede."],
  ],
  ["a bullet without text", "-\n\nUdvalget takkede.", ["bullet: ", "plain: Udvalget takkede."]],
  ["letters", "a) Godkendt\nb) Udsat", ["numbered: Godkendt", "numbered: Udsat"]],
  ["one letter below", "Besluttet:\nb. Udsat", ["plain: Besluttet:", "numbered: Udsat"]],
  ["a letter behind ad", "Ad a) Godkendt", ["numbered: Godkendt"]],
  ["several numbers", "1-2: Godkendt\n3, 4 samt 5: Udsat", ["numbered: Godkendt", "numbered: Udsat"]],
  ["points", "Indstillingens punkt 1: Godkendt. Pkt. 2: Udsat", ["numbered: Godkendt.", "numbered: Udsat"]],
]

describe("partsOf", () => {
  it.each(rows)("%s", (_, text, parts) => {
    expect(partsOf(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).trim()}`)).toEqual(parts)
  })
})
