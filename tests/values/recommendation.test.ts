import { describe, expect, it } from "vitest"
import {
  isRecommendationSentence,
  type RecommendationBlock,
  readClosingRecommendation,
  readRecommendations,
} from "../../src/ast/values/recommendation.ts"
import { wide } from "./wide.ts"

const p = (text: string): RecommendationBlock => ({ type: "paragraph", text })
const list = (...items: string[]): RecommendationBlock => ({
  type: "list",
  items: items.map((text, index) => ({ marker: `${index + 1}.`, text })),
})
const bullets = (...items: string[]): RecommendationBlock => ({ type: "list", items: items.map((text) => ({ marker: "•", text })) })

type Row = [name: string, heading: string, blocks: RecommendationBlock[], by: string | null, points: string[]]
const rows: Row[] = [
  ["running text", "", [p("Havneudvalget indstiller, at kajen lukkes.")], "Havneudvalget", ["kajen lukkes."]],
  ["no comma", "", [p("Forvaltningen indstiller at kajen lukkes.")], "Forvaltningen", ["kajen lukkes."]],
  ["a stray til", "", [p("Forvaltningen indstiller til at kajen lukkes.")], "Forvaltningen", ["kajen lukkes."]],
  [
    "what the next body is to do",
    "",
    [p("Havnechefen indstiller til Havneudvalget at anbefale over for Byrådet, at kajen lukkes.")],
    "Havnechefen",
    ["kajen lukkes."],
  ],
  [
    "what the next bodies are to do, without over for",
    "",
    [p("Havnechefen indstiller til Havneudvalget at anbefale Økonomiudvalget og Byrådet"), list("at lukke kajen", "at flytte fyret")],
    "Havnechefen",
    ["lukke kajen", "flytte fyret"],
  ],
  [
    "numbered at-lines",
    "",
    [p("Kulturchefen indstiller,"), list("at huset åbnes", "at taksten fastsættes.")],
    "Kulturchefen",
    ["huset åbnes", "taksten fastsættes."],
  ],
  [
    "numbers without at",
    "",
    [p("Kulturchefen indstiller, at"), list("huset åbnes,", "taksten sættes, og")],
    "Kulturchefen",
    ["huset åbnes,", "taksten sættes, og"],
  ],
  ["bullets", "", [p("Vand & Vej indstiller til KB via ØU, at"), bullets("broen males")], "Vand & Vej", ["broen males"]],
  ["at: with a paragraph", "", [p("Vejchefen indstiller, at:"), p("Broen males.")], "Vejchefen", ["Broen males."]],
  [
    "at: with paragraphs",
    "",
    [p("Vejchefen indstiller, at:"), p("broen males,"), p("vejen lukkes.")],
    "Vejchefen",
    ["broen males,", "vejen lukkes."],
  ],
  [
    "bare at-lines",
    "",
    [p("Vejchefen indstiller,"), p("at broen males,\n  og vaskes,\nat vejen lukkes.")],
    "Vejchefen",
    ["broen males,\nog vaskes,", "vejen lukkes."],
  ],
  ["at-paragraphs in capitals", "", [p("At broen males."), p("At vejen lukkes.")], null, ["broen males.", "vejen lukkes."]],
  ["At 1)", "", [p("Rådmanden indstiller,\nAt 1) broen males\nAt 2) vejen lukkes")], "Rådmanden", ["broen males", "vejen lukkes"]],
  ["letters", "", [p("Rådmanden indstiller,\na) at broen males\nb) at vejen lukkes")], "Rådmanden", ["broen males", "vejen lukkes"]],
  [
    "bullets in a paragraph",
    "",
    [p("Rådmanden indstiller,\n- at broen males\n- at vejen lukkes")],
    "Rådmanden",
    ["broen males", "vejen lukkes"],
  ],
  [
    "a table",
    "",
    [
      p("Byggeudvalget indstiller"),
      {
        type: "table",
        header: ["at", "broen males"],
        rows: [
          ["at", "vejen lukkes", ""],
          ["3.", "at prisen tages"],
        ],
      },
    ],
    "Byggeudvalget",
    ["broen males", "vejen lukkes", "prisen tages"],
  ],
  ["an infinitive", "", [p("Forvaltningen indstiller til Havneudvalget at godkende planen")], "Forvaltningen", ["godkende planen"]],
  [
    "infinitives in a list",
    "",
    [p("Forvaltningen indstiller til Havneudvalget"), list("at godkende planen")],
    "Forvaltningen",
    ["godkende planen"],
  ],
  ["a chain", "", [p("Chefen indstiller, at udvalget over for Byrådet anbefaler,"), list("at kajen lukkes")], "Chefen", ["kajen lukkes"]],
  [
    "a chain with at",
    "",
    [p("Chefen indstiller, at Økonomiudvalget over for Byrådet anbefaler, at:"), list("Kajen lukkes")],
    "Chefen",
    ["Kajen lukkes"],
  ],
  [
    "a chain without end",
    "",
    [p("Chefen indstiller til udvalget at anbefale over for Byrådet"), list("at lukke kajen")],
    "Chefen",
    ["lukke kajen"],
  ],
  [
    "a subject above a list",
    "",
    [p("Chefen indstiller, at udvalget"), list("godkender planen", "lukker kajen")],
    "Chefen",
    ["godkender planen", "lukker kajen"],
  ],
  [
    "a point above at-lines",
    "",
    [p("Chefen indstiller, at planen godkendes."), p("at kajen lukkes.")],
    "Chefen",
    ["planen godkendes.", "kajen lukkes."],
  ],
  [
    "a choice is no list of points",
    "",
    [p("Chefen indstiller, at en af modellerne vælges."), bullets("Model 1", "Model 2")],
    "Chefen",
    ["en af modellerne vælges."],
  ],
  ["foreslår", "", [p("Liste Y foreslår, at prisen sænkes.")], "Liste Y", ["prisen sænkes."]],
  ["foreslår with a colon", "Forvaltningen foreslår:", [p("at prisen sænkes.")], "Forvaltningen", ["prisen sænkes."]],
  ["the passive", "", [p("Det indstilles, at prisen sænkes.")], null, ["prisen sænkes."]],
  ["Det foreslås", "", [p("Det foreslås,"), list("at prisen sænkes")], null, ["prisen sænkes"]],
  [
    "the sender last",
    "",
    [p("Indstilling om,"), list("at prisen sænkes,", "at kajen lukkes. (Havneudvalget)")],
    "Havneudvalget",
    ["prisen sænkes,", "kajen lukkes."],
  ],
  [
    "the sender last, alone",
    "",
    [p("Indstilling om,\n1. at prisen sænkes"), p("(Kulturforvaltningen)")],
    "Kulturforvaltningen",
    ["prisen sænkes"],
  ],
  [
    "parentheses that are no sender",
    "",
    [p("Det indstilles, at planen vedtages (Lokalplan Nord).")],
    null,
    ["planen vedtages (Lokalplan Nord)."],
  ],
  ["no sender", "", [p("Til godkendelse.")], null, []],
  ["passive without points", "", [p("Indstilles til godkendelse")], null, []],
  ["nothing recommended", "", [p("Sagen forelægges uden anbefaling.")], null, []],
  ["no at", "", [p("Forvaltningen indstiller sagen til drøftelse.")], "Forvaltningen", []],
  [
    "the heading with a colon",
    "Havneudvalget indstiller:",
    [p("at kajen lukkes,"), p("at prisen sænkes.")],
    "Havneudvalget",
    ["kajen lukkes,", "prisen sænkes."],
  ],
  ["the heading with a comma", "Chefen indstiller,", [list("at kajen lukkes")], "Chefen", ["kajen lukkes"]],
  ["the heading with a body", "Chefen indstiller til Havnerådet", [list("at lukke kajen")], "Chefen", ["lukke kajen"]],
  [
    "an inverted sentence",
    "",
    [p("På den baggrund indstiller forvaltningen til udvalget, at kajen lukkes.")],
    "forvaltningen",
    ["kajen lukkes."],
  ],
  ["an introduction", "", [p("Sagen afgøres af Byrådet."), p("Chefen indstiller, at kajen lukkes.")], "Chefen", ["kajen lukkes."]],
  ["a sentence before it", "", [p("Sagen har været i høring. Chefen indstiller, at kajen lukkes.")], "Chefen", ["kajen lukkes."]],
  [
    "several in running text",
    "",
    [p("Chefen indstiller, at kajen lukkes, at prisen godkendes, og at planen sendes ud.")],
    "Chefen",
    ["kajen lukkes,", "prisen godkendes, og", "planen sendes ud."],
  ],
  [
    "at inside a point",
    "",
    [p("Chefen indstiller, at oplysningen om, at kajen er lukket, tages til efterretning på vilkår af, at den åbnes.")],
    "Chefen",
    ["oplysningen om, at kajen er lukket, tages til efterretning på vilkår af, at den åbnes."],
  ],
  [
    "numbers in running text",
    "",
    [p("Chefen indstiller: 1. at kajen lukkes, 2. at prisen sænkes.")],
    "Chefen",
    ["kajen lukkes,", "prisen sænkes."],
  ],
  ["at glued to its word", "", [p("Atdagsordenen godkendes.")], null, []],
  ["glued in a list", "", [list("Atdagsordenen godkendes", "Atletikbanen males")], null, ["dagsordenen godkendes", "Atletikbanen males"]],
  [
    "a number that belongs to the point",
    "",
    [p("Chefen indstiller,"), list("at 2. viceborgmester vælges", "1. behandling udsættes")],
    "Chefen",
    ["2. viceborgmester vælges", "1. behandling udsættes"],
  ],
  [
    "the same sender to two bodies",
    "",
    [p("Chefen indstiller til udvalget, at A drøftes."), p("Chefen indstiller til Byrådet, at B vedtages.")],
    "Chefen",
    ["A drøftes.", "B vedtages."],
  ],
  ["a point without words", "", [p("Chefen indstiller,"), list("at", "", "at porten males")], "Chefen", ["porten males"]],
  [
    "the sender as an item",
    "",
    [p("Indstilling om,"), list("at prisen sænkes", "(Kulturforvaltningen)")],
    "Kulturforvaltningen",
    ["prisen sænkes"],
  ],
  [
    "a subject above a table",
    "",
    [p("Chefen indstiller, at udvalget"), { type: "table", header: null, rows: [["godkender planen"], ["lukker kajen"]] }],
    "Chefen",
    ["godkender planen", "lukker kajen"],
  ],
  ["a line that leads to the list", "", [p("Chefen indstiller, at:"), p("Følgende:"), list("porten males")], "Chefen", ["porten males"]],
  ["a blank heading", "  ", [p("Chefen indstiller, at porten males.")], "Chefen", ["porten males."]],
]

/** What stands in one paragraph or two, and what is read of it. */
const paragraphs: [lines: string[], by: string | null, points: string[]][] = [
  // who may recommend
  [["og derfor indstiller, at kajen lukkes."], null, []],
  [["Den ene og den anden og den tredje og den fjerde og den femte chef indstiller, at kajen lukkes."], null, []],
  [["Chefen; han indstiller, at kajen lukkes."], null, []],
  [["Derfor indstiller, at kajen lukkes."], null, []],
  [["Hermed indstiller chefen at kajen lukkes."], "chefen", ["kajen lukkes."]],
  [["Sagen om Byrådets-indstiller, at", "Kajen."], null, []],
  // the sender last
  [["Det indstilles, at prisen sænkes (Havneudvalget)."], "Havneudvalget", ["prisen sænkes"]],
  [["Det indstilles, at prisen sænkes. (Venstre)"], "Venstre", ["prisen sænkes."]],
  [["Det indstilles, at prisen sænkes (Havnechefen)"], "Havnechefen", ["prisen sænkes"]],
  [["Det indstilles, at prisen sænkes (Kajpladsen)"], null, ["prisen sænkes (Kajpladsen)"]],
  [["Chefen indstiller, at sagen sendes ud (Havneudvalget)"], "Chefen", ["sagen sendes ud (Havneudvalget)"]],
  // words that open points and name nobody
  [["Indstilling:", "Broen males."], null, ["Broen males."]],
  [["Indstillinger", "Broen males."], null, ["Broen males."]],
  [["Forslag om at:", "Broen males."], null, ["Broen males."]],
  [["Forslag, at", "Broen males."], null, ["Broen males."]],
  [["Min indstilling:", "Broen males."], null, []],
  [["Indstilling til chefen", "Broen males."], null, []],
  [["Forslag om at broen males"], null, ["broen males"]],
  [["Indstilling om, at broen males"], null, ["broen males"]],
  [["Min indstilling om at broen males"], null, []],
  // numbers and colons around "at"
  [
    ["Chefen indstiller: 1) at kajen lukkes, 2) at prisen sænkes, 12) at vejen males."],
    "Chefen",
    ["kajen lukkes,", "prisen sænkes,", "vejen males."],
  ],
  [["Chefen indstiller at:kajen lukkes"], "Chefen", ["kajen lukkes"]],
  [["Chefen indstiller, at : kajen lukkes"], "Chefen", ["kajen lukkes"]],
  // what stands below
  [["Chefen indstiller, at kajen lukkes.", "Rådet indstiller kajen til fredning."], "Chefen", ["kajen lukkes."]],
  [["Chefen indstiller til Byrådet.", "Kajen lukkes."], "Chefen", []],
  [["Chefen indstiller til Byrådet", "Kajen lukkes."], "Chefen", ["Kajen lukkes."]],
  [["Chefen indstiller kajen", "Kajen lukkes."], "Chefen", []],
  [["Derfor indstiller chefen:", "Porten males."], "chefen", ["Porten males."]],
  [["Chefen indstiller, at at", "Porten males."], "Chefen", ["Porten males."]],
  [["Chefen indstiller: 1. at anbefale over for Byrådet, at kajen lukkes"], "Chefen", ["anbefale over for Byrådet, at kajen lukkes"]],
  // stops that end no sentence, and those that do
  [["Kajen er gammel (fra 1950). Chefen indstiller, at kajen lukkes."], "Chefen", ["kajen lukkes."]],
  [["Skt. Hans Skole indstiller, at porten males."], "Skt. Hans Skole", ["porten males."]],
  [["Legatet A. Holms Fond indstiller, at porten males."], "Legatet A. Holms Fond", ["porten males."]],
  [["Fonden v. Bo Dam indstiller, at porten males."], "Fonden v. Bo Dam", ["porten males."]],
  // who is short, or left out
  [["ØFU indstiller, at porten males."], "ØFU", ["porten males."]],
  [["Det indstiller, at porten males."], null, ["porten males."]],
  [["Indstiller, at porten males."], null, ["porten males."]],
]

const widened = (block: RecommendationBlock): RecommendationBlock => {
  if (block.type === "paragraph") return p(wide(block.text))
  if (block.type === "list") return { ...block, items: block.items.map(({ marker, text }) => ({ marker, text: wide(text) })) }
  return { ...block, header: block.header?.map(wide) ?? null, rows: block.rows.map((cells) => cells.map(wide)) }
}

describe("readRecommendations", () => {
  it.each(rows)("%s", (_, heading, blocks, by, points) => {
    const read = readRecommendations(heading, blocks)
    expect(read).toHaveLength(1)
    expect(read[0]).toMatchObject({ by, points })
  })

  it.each(rows)("%s, wide", (_, heading, blocks, by, points) => {
    const read = readRecommendations(wide(heading), blocks.map(widened))
    expect(read).toHaveLength(1)
    expect(read[0]).toMatchObject({ by, points: points.map(wide) })
  })

  it.each(paragraphs)("%j", (lines, by, points) => {
    expect(readRecommendations("", lines.map(p))).toMatchObject([{ by, points }])
    expect(readRecommendations("", lines.map(wide).map(p))).toMatchObject([{ by, points: points.map(wide) }])
  })

  it("takes the sender off the last point only", () => {
    expect(readRecommendations("", [p("Indstilling om"), list("at A males (Havneudvalget)", "at B males (Havneudvalget)")])).toMatchObject([
      { by: "Havneudvalget", points: ["A males (Havneudvalget)", "B males"] },
    ])
  })

  it("reads the points of a list above and below the sentence's own", () => {
    const read = (lead: string, ...items: string[]) => readRecommendations("", [p(lead), list(...items)])[0]?.points
    expect(read("Chefen indstiller, at kajen males, og", "at vejen lukkes")).toEqual(["kajen males, og", "vejen lukkes"])
    expect(read("Chefen indstiller, at kajen", "males")).toEqual(["males"])
    expect(read("Chefen indstiller, at udvalget godkender", "at vejen lukkes")).toEqual(["vejen lukkes"])
    expect(read("Chefen indstiller,", "at 12) broen males", "at 1) vejen males", "12. at kajen males")).toEqual([
      "broen males",
      "vejen males",
      "kajen males",
    ])
  })

  it("joins the cells of a row but for its number", () => {
    const rows = [
      ["1.", "at A males"],
      ["-", "at B males"],
      ["12", "at C males"],
      ["12)", " at D ", "", "males "],
      ["at E", "2."],
    ]
    const [read] = readRecommendations("", [p("Chefen indstiller"), { type: "table", header: ["Nr.", "at X males"], rows }])
    expect(read?.points.slice(1)).toEqual(["A males", "B males", "C males", "D males", "E 2."])
    expect(read?.text).toBe(
      "Chefen indstiller\n\nNr.\tat X males\n1.\tat A males\n-\tat B males\n12\tat C males\n12)\t at D \t\tmales \nat E\t2.",
    )
    const [bare] = readRecommendations("", [p("Chefen indstiller"), { type: "table", header: null, rows: [["at A males"]] }])
    expect(bare).toEqual({ by: "Chefen", text: "Chefen indstiller\n\nat A males", points: ["A males"] })
  })

  it("joins the texts of what one sender recommends in two places", () => {
    const blocks = [p("Chefen indstiller til udvalget, at A drøftes."), p("Chefen indstiller til Byrådet, at B vedtages.")]
    expect(readRecommendations("", blocks)[0]?.text).toBe(
      "Chefen indstiller til udvalget, at A drøftes.\n\nChefen indstiller til Byrådet, at B vedtages.",
    )
    expect(readRecommendations("", [blocks[0] ?? p(""), p("Derfor indstiller rådet, at kajen åbnes.")])).toMatchObject([
      { by: "Chefen" },
      { by: "rådet", points: ["kajen åbnes."] },
    ])
  })

  it("quotes the whole text, the heading first", () => {
    expect(readRecommendations(" Havneudvalget indstiller: ", [p("at kajen lukkes,"), list("at A", "", "at B")])[0]?.text).toBe(
      "Havneudvalget indstiller:\n\nat kajen lukkes,\n\n1. at A\n2.\n3. at B",
    )
    expect(readRecommendations("  ", [p("  Chefen indstiller, at kajen lukkes.\n")])[0]?.text).toBe("Chefen indstiller, at kajen lukkes.")
  })

  it("keeps two senders apart", () => {
    const read = readRecommendations("", [p("Chefen indstiller,"), list("at kajen lukkes"), p("Havneudvalget indstiller, at kajen åbnes.")])
    expect(read).toEqual([
      { by: "Chefen", text: "Chefen indstiller,\n\n1. at kajen lukkes", points: ["kajen lukkes"] },
      { by: "Havneudvalget", text: "Havneudvalget indstiller, at kajen åbnes.", points: ["kajen åbnes."] },
    ])
    expect(readRecommendations("", [p("Det indstilles, at porten males."), p("Chefen indstiller, at vejen lukkes.")])).toMatchObject([
      { by: null, points: ["porten males."] },
      { by: "Chefen", points: ["vejen lukkes."] },
    ])
  })

  it.each([[[]], [[p("-")]], [[p(" - ")]], [[p("---")]], [[p("")]], [[p("Ingen.")]]])("finds none in %j", (blocks) => {
    expect(readRecommendations("", blocks)).toEqual([])
    expect(readRecommendations("Chefen indstiller:", blocks)).toEqual([])
  })

  it("takes text that recommends nothing as it is", () => {
    expect(readRecommendations("", [p("Der tages stilling til forslaget.")])).toEqual([
      { by: null, text: "Der tages stilling til forslaget.", points: [] },
    ])
  })

  it("goes through long text quickly", () => {
    for (const unit of ["at ", "1. at ", "indstiller ", "es, at ", ". A", "(A "])
      expect(readRecommendations("", [p(`Chefen indstiller, at ${unit.repeat(5_000)}`)])).toHaveLength(1)
  })
})

describe("readClosingRecommendation", () => {
  it.each<[string, string | null, string]>([
    ["Økonomi foreslår, at planen godkendes.", "Økonomi", "planen godkendes."],
    ["Et flertal i Havneudvalget foreslår, at planen godkendes.", "Et flertal i Havneudvalget", "planen godkendes."],
    ["Forvaltningen indstiller til Byrådet, at planen godkendes.", "Forvaltningen", "planen godkendes."],
    ["Det indstilles, at planen godkendes.", null, "planen godkendes."],
    ["Der foreslås, at planen godkendes.", null, "planen godkendes."],
    ["Økonomi foreslår herefter, at planen godkendes.", "Økonomi", "planen godkendes."],
    ["Økonomi foreslår over for Byrådet, at planen godkendes.", "Økonomi", "planen godkendes."],
  ])("%j", (text, by, point) => {
    expect(readClosingRecommendation(text)).toEqual({ by, text, points: [point] })
  })

  it("takes what stands below where the paragraph leads to it", () => {
    const below = [p("at skoven fældes.")]
    const whole = "Økonomi foreslår, at planen godkendes."
    expect(readClosingRecommendation(` ${whole} `, below)).toEqual({ by: "Økonomi", text: whole, points: ["planen godkendes."] })
    for (const lead of ["Økonomi foreslår,", "Økonomi foreslår, at udvalget over for Byrådet anbefaler,"])
      expect(readClosingRecommendation(lead, below)?.points).toEqual(["skoven fældes."])
  })

  it.each([
    "Borgerne foreslår en ny sti langs havnen.",
    "Kajen er gammel. Økonomi foreslår, at den males.",
    "På mødet foreslog borgerne, at kajen males.",
    "Som forvaltningen indstiller, at kajen males",
    "Kajen blev malet i 2010.",
    "Nu det foreslås, at planen godkendes.",
    "Planen foreslås, at den godkendes.",
    "Forvaltningen anbefaler, at planen godkendes.",
    "Økonomi foreslår planen, at den godkendes.",
    "Derfor foreslår økonomi, at planen godkendes.",
    "Foreslår, at planen godkendes.",
    "",
  ])("%j is none", (text) => {
    expect(readClosingRecommendation(text)).toBeNull()
    expect(readClosingRecommendation(wide(text))).toBeNull()
  })
})

describe("isRecommendationSentence", () => {
  it.each([
    "Økonomiudvalget indstiller:",
    "Økonomiudvalget indstiller",
    "Teknik og Miljø indstiller, at",
    "Forvaltningen indstiller, at:",
    "Administrationen indstiller,",
    "Administrationen indstiller til Ældrerådet",
    "Chefen indstiller, at udvalget over for Byrådet anbefaler,",
    "Forvaltningen foreslår:",
    "Det indstilles, at",
    "Det foreslås,",
    "Lederen af havnens afdeling for kaj, mole og vand foreslår:",
    "Chefen indstiller, at udvalget over for Byrådet anbefaler,at",
    "Chefen indstiller, at udvalget over for Byrådet anbefaler at",
    " Chefen indstiller: ",
  ])("%j is", (line) => {
    expect(isRecommendationSentence(line)).toBe(true)
    expect(isRecommendationSentence(wide(line))).toBe(true)
  })

  it.each([
    "Indstilling",
    "Forvaltningen foreslår model 2",
    "Administrationen indstiller, at planen godkendes.",
    "Administrationen indstiller sagen til drøftelse.",
    "Da forvaltningen indstiller,",
    "at Økonomiudvalget indstiller,",
    "Indstilles til godkendelse",
    "Økonomiudvalget anbefaler indstillingen.",
    "Kajen er gammel. Chefen indstiller,",
    `Forvaltningen indstiller til ${"Byrådet og ".repeat(20)}Havnerådet`,
    "Den ny leder af havnens afdeling for kaj og mole foreslår:",
    "forvaltningen indstiller:",
    "Forvaltningen indstiller til Byrådet.",
    "Forvaltningen indstiller til Byrådet!",
    "Forvaltningen indstiller til Byrådet?",
    "Chefen indstiller, at udvalget afholder debat",
    "Nu det foreslås,",
    "Det nu foreslås,",
    "Kun Ø-indstiller,",
    "Derfor indstiller chefen,",
    "Indstiller til Byrådet,",
    "",
  ])("%j is not", (line) => {
    expect(isRecommendationSentence(line)).toBe(false)
    expect(isRecommendationSentence(wide(line))).toBe(false)
  })
})
