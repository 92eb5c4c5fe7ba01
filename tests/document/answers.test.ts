/** What other bodies made of a recommendation, told under it without a day. */
import { describe, expect, it } from "vitest"
import { type AgendaItem, parse } from "../../src/index.ts"

const itemWith = (...recommendation: string[]): AgendaItem | undefined =>
  parse(
    [
      "Referat fra møde i Byrådet den 14. juni 2021 kl. 13:00 i Pakhuset",
      "",
      "Punkt 2. Ny mole",
      "",
      "Indstilling",
      ...recommendation,
      "",
      "Beslutning",
      "Godkendt.",
    ].join("\n"),
  ).minutes.agendaItems[0]

const points = ["Direktionen indstiller, at Byrådet godkender,", "- at molen bygges, og", "- at pengene tages af kassen."]

describe("the answer of another body", () => {
  it.each([
    ["after a blank line", [...points, "", "Havneudvalget anbefaler indstillingen.", "", "Bo Dam var fraværende."]],
    ["right under the last point", [...points, "Havneudvalget anbefaler indstillingen.", "Bo Dam var fraværende."]],
  ])("is a treatment, with who was absent: %s", (_, lines) => {
    expect(itemWith(...lines)).toMatchObject({
      recommendations: [{ by: "Direktionen", points: ["molen bygges, og", "pengene tages af kassen."] }],
      treatments: [
        {
          date: null,
          body: "Havneudvalget",
          text: "Havneudvalget anbefaler indstillingen.",
          outcome: "recommended",
          absentees: [{ name: "Bo Dam", status: "absent" }],
        },
      ],
      absentees: [],
    })
  })

  it("stays a block of its own", () => {
    expect(itemWith(...points, "Havneudvalget anbefaler indstillingen.")?.sections[0]?.blocks).toMatchObject([
      { type: "paragraph" },
      { type: "list", items: [{ text: "at molen bygges, og" }, { text: "at pengene tages af kassen." }] },
      { type: "paragraph", text: "Havneudvalget anbefaler indstillingen." },
    ])
  })

  it("comes once for each body", () => {
    const item = itemWith(...points, "Havneudvalget anbefaler indstillingen.", "Økonomiudvalget godkendte forslaget.")
    expect(item?.treatments.map(({ body, outcome }) => [body, outcome])).toEqual([
      ["Havneudvalget", "recommended"],
      ["Økonomiudvalget", "approved"],
    ])
  })

  it.each([
    ["what the meeting's own body says", [...points, "", "Byrådet godkender indstillingen."]],
    ["a recommendation of its own", [...points, "", "Havneudvalget indstiller forslaget til Byrådet, at molen males."]],
    ["somebody who is no body", [...points, "", "Bo Dam anbefaler indstillingen."]],
    ["the only sentence: it recommends", ["Havneudvalget anbefaler indstillingen."]],
  ])("is not %s", (_, lines) => {
    expect(itemWith(...lines)?.treatments).toEqual([])
  })
})
