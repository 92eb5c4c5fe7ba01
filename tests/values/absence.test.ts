import { describe, expect, it } from "vitest"
import { absenceLabelOpen, mergeAbsences, readAbsences } from "../../src/ast/values/absence.ts"
import { shownAbsence } from "./shown.ts"
import { wide } from "./wide.ts"

const labels: [text: string, expected: string[]][] = [
  ["Afbud: Ida Holm", ["Ida Holm|excused"]],
  ["Afbud fra: Ida Holm (V), Bo Dam (A)", ["Ida Holm (V)|excused", "Bo Dam (A)|excused"]],
  ["AFBUD: Ida Holm", ["Ida Holm|excused"]],
  ["Afbud Ida Holm, Bo Dam", ["Ida Holm|excused", "Bo Dam|excused"]],
  ["Fraværende: Ida Holm og Bo Dam.", ["Ida Holm|absent", "Bo Dam|absent"]],
  ["Fraværende:  Ida Holm, A, Bo Dam, V", ["Ida Holm (A)|absent", "Bo Dam (V)|absent"]],
  ["• Fraværende: Ida Holm", ["Ida Holm|absent"]],
  ["FraværendeIda Holm (A)", ["Ida Holm (A)|absent"]],
  ["Fravær: Ida Holm", ["Ida Holm|absent"]],
  ["Ikke til stede: Ida Holm (A)", ["Ida Holm (A)|absent"]],
  ["Ikke tilstede: Ida Holm", ["Ida Holm|absent"]],
  ["Deltog ikke: Ida Holm", ["Ida Holm|absent"]],
  ["Fraværende med afbud: Ida Holm", ["Ida Holm|excused"]],
  ["Fraværende uden afbud: Ida Holm", ["Ida Holm|absent"]],
  ["Afbud/Fraværende: Ida Holm", ["Ida Holm|excused"]],
  ["Afbud fra/fraværende: Ida Holm", ["Ida Holm|excused"]],
  ["Fraværende: Afbud: Ida Holm", ["Ida Holm|excused"]],
  ["Afbud: Ida Holm Fraværende: Bo Dam", ["Ida Holm|excused", "Bo Dam|absent"]],
  ["Fraværende:\nAfbud: Ida Holm", ["Ida Holm|excused"]],
  ["Afbud/Fraværende\n\n• Ida Holm (V) - Afbud", ["Ida Holm (V)|excused"]],
  ["Fraværende i Seniorrådet den 3. maj 2021: Ida Holm", ["Ida Holm|absent"]],
  ["Fraværende i Social- og Ældreudvalget - 3. maj 2021:\n\nIda Holm, Bo Dam.", ["Ida Holm|absent", "Bo Dam|absent"]],
  ["Fraværende under punkt 3-5: Ida Holm", ["Ida Holm|partial||under punkt 3-5"]],
  ["Forfald: Ida Holm (A)", ["Ida Holm (A)|excused"]],
  ["Afbud: Ida Holm, Bo\nDam, Per Ask", ["Ida Holm|excused", "Bo Dam|excused", "Per Ask|excused"]],
  ["Afbud:\nIda Holm\nBo Dam", ["Ida Holm|excused", "Bo Dam|excused"]],
  ["Afbud: Nanna, Bo", ["Nanna|excused", "Bo|excused"]],
  ["Afbud: Ida Holm, Danske Seniorer, Bo Dam, LO", ["Ida Holm|excused", "Bo Dam|excused"]],
  ["Afbud: Ida Holm (A), ferie, Bo Dam pga. arbejde", ["Ida Holm (A)|excused||ferie", "Bo Dam|excused||pga. arbejde"]],
  ["Afbud: Ida Holm (syg)", ["Ida Holm|excused||syg"]],
  ["Fraværende: Ida Holm (A), sag 12-14, Bo Dam", ["Ida Holm (A)|partial||sag 12-14", "Bo Dam|absent"]],
  ["Fraværende: Ida Holm (C) deltog ikke i behandlingen af pkt. 10.", ["Ida Holm (C)|partial||deltog ikke i behandlingen af pkt. 10"]],
  ["Fraværende: Bo Dam, Ida Holm deltog ikke under pkt. 4", ["Bo Dam|absent", "Ida Holm|partial||deltog ikke under pkt. 4"]],
  [
    "Fraværende: Bo Dam\nIda Holm deltog ikke i behandlingen\naf pkt. 4",
    ["Bo Dam|absent", "Ida Holm|partial||deltog ikke i behandlingen af pkt. 4"],
  ],
  ["Inhabil: Ida Holm", ["Ida Holm|partial||Inhabil"]],
  ["Fraværende: Ida Holm (A) Bo Dam (V)", ["Ida Holm (A)|absent", "Bo Dam (V)|absent"]],
  ["Fraværende: Ida Holm. Stedfortrædere: Bo Dam (for Ida Holm)", ["Ida Holm|absent", "Ida Holm||Bo Dam"]],
  ["Fraværende:", []],
  ["Afbud fra:", []],
  ["Afbud: Ingen", []],
  ["Fraværende: Ingen.", []],
  ["Fraværende: -", []],
  ["Fraværende: ---", []],
  ["Afbud: Alle mødt", []],
  ["Der var ingen afbud.", []],
  ["Fraværende:Afbud: Ida Holm", ["Ida Holm|excused"]],
  ["Afbud: Ida Holm Ikke tilstede: Bo Dam", ["Ida Holm|excused", "Bo Dam|absent"]],
  ["Afbud: Ida Holm, fraværende: Bo Dam. Stedfortræder: Per Ask", ["Ida Holm|excused", "Bo Dam|absent", "||Per Ask"]],
  ["Afbud: Ingen Fraværende: Bo Dam", ["Bo Dam|absent"]],
  ["Afbud: Nanna", ["Nanna|excused"]],
  ["Afbud: - -", []],
  ["Fraværende: - Afbud: Bo Dam", ["Bo Dam|excused"]],
  ["Fraværende ......: Ida Holm, ferie", ["Ida Holm|absent||ferie"]],
  ["Fraværende......: Ida Holm, ferie", ["Ida Holm|absent||ferie"]],
  ["Afbud Ida Holm, ferie", ["Ida Holm|excused||ferie"]],
  ["Stedfortræder: Ingen", []],
  ["Stedfortrædere: -", []],
  ["• Ida Holm havde meldt afbud", ["Ida Holm|excused"]],
  ["Ida Holm havde meldt afbud\nFraværende: Bo Dam", ["Ida Holm|excused", "Bo Dam|absent"]],
  ["Ida Holm havde meldt afbud.\n\nBo Dam var fraværende.", ["Ida Holm|excused", "Bo Dam|absent"]],
  ["Ida Holm deltog ikke\n• Bo Dam deltog ikke", ["Ida Holm|absent", "Bo Dam|absent"]],
  ["Ida Holm havde\n   meldt afbud", ["Ida Holm|excused"]],
  ["Ida Holm havde meldt afbud\n   I stedet deltog Bo Dam", ["Ida Holm|excused", "||Bo Dam"]],
  ["Ida\u00a0Holm havde meldt afbud", ["Ida Holm|excused"]],
]

const sentences: [text: string, expected: string[]][] = [
  ["Ida Holm (A) havde meldt afbud.", ["Ida Holm (A)|excused"]],
  ["Ida Holm har meldt forfald på grund af sygdom.", ["Ida Holm|excused||på grund af sygdom"]],
  ["Ida Holm havde meldt afbud til punkt 3.", ["Ida Holm|partial||havde meldt afbud til punkt 3"]],
  ["Ida Holm og Bo Dam var fraværende.", ["Ida Holm|absent", "Bo Dam|absent"]],
  ["Ida Holm, A, og Bo Dam, V, var fraværende", ["Ida Holm (A)|absent", "Bo Dam (V)|absent"]],
  ["Ida Holm var fraværende under punkterne 3-5.", ["Ida Holm|partial||var fraværende under punkterne 3-5"]],
  ["Ida Holm var fraværende med afbud.", ["Ida Holm|excused"]],
  ["Ida Holm var fraværende uden afbud.", ["Ida Holm|absent"]],
  ["Ida Holm var ikke til stede.", ["Ida Holm|absent"]],
  ["Ida Holm deltog ikke i mødet.", ["Ida Holm|absent"]],
  ["Ida Holm, formand, var fraværende.", ["Ida Holm|absent"]],
  ["Ida Holm (A) - forlod mødet kl. 19", ["Ida Holm (A)|partial||forlod mødet kl. 19"]],
  ["Ida Holm deltog ikke i mødet på grund af ferie.", ["Ida Holm|absent||på grund af ferie"]],
  ["Ida Holm deltog ikke i behandlingen af pkt. 5.", ["Ida Holm|partial||deltog ikke i behandlingen af pkt. 5"]],
  [
    "Ida Holm (V) deltog ikke i punktet, da hun er nabo til grunden.",
    ["Ida Holm (V)|partial||deltog ikke i punktet, da hun er nabo til grunden"],
  ],
  ["Ida Holm deltog ikke under punkterne 3-5", ["Ida Holm|partial||deltog ikke under punkterne 3-5"]],
  [
    "Ida Holm (V) deltog ikke i sagens behandling på grund af inhabilitet.",
    ["Ida Holm (V)|partial||deltog ikke i sagens behandling på grund af inhabilitet"],
  ],
  ["Ida Holm deltog ikke på grund af inhabilitet.", ["Ida Holm|partial||deltog ikke på grund af inhabilitet"]],
  ["Ida Holm var inhabil og forlod lokalet.", ["Ida Holm|partial||var inhabil og forlod lokalet"]],
  ["Ida Holm erklærede sig inhabil og deltog ikke i sagen.", ["Ida Holm|partial||erklærede sig inhabil og deltog ikke i sagen"]],
  [
    "På grund af inhabilitet deltog Ida Holm ikke i behandlingen af punktet.",
    ["Ida Holm|partial||På grund af inhabilitet deltog ikke i behandlingen af punktet"],
  ],
  ["I sagens behandling deltog ikke Ida Holm.", ["Ida Holm|partial||I sagens behandling deltog ikke"]],
  ["Borgmester Ida Holm (A) deltog ikke i behandlingen af sagen", ["Ida Holm (A)|partial||deltog ikke i behandlingen af sagen"]],
  ["Ida Holm deltog ikke i behandlingen\naf pkt. 4.", ["Ida Holm|partial||deltog ikke i behandlingen af pkt. 4"]],
  ["Der var afbud fra Ida Holm (V) og Bo Dam (F).", ["Ida Holm (V)|excused", "Bo Dam (F)|excused"]],
  ["Der er afbud fra Ida Holm, Bo Dam og Per Ask", ["Ida Holm|excused", "Bo Dam|excused", "Per Ask|excused"]],
  ["Der er modtaget afbud fra Ida Holm.", ["Ida Holm|excused"]],
  ["Afbud fra Ida Holm.", ["Ida Holm|excused"]],
  ["Afbud fra Ida Holm (ferie).", ["Ida Holm|excused||ferie"]],
  ["Fraværende var Ida Holm.", ["Ida Holm|absent"]],
  ["Ida Holm udeblev uden afbud.", ["Ida Holm|absent"]],
  ["Medlemmerne var mødt, undtagen Ida Holm (A).", ["Ida Holm (A)|absent"]],
  ["Samtlige medlemmer var til stede bortset fra Ida Holm, der havde meldt afbud.", ["Ida Holm|excused"]],
  ["Alle medlemmer undtagen Ida Holm var mødt.", ["Ida Holm|absent"]],
  ["Ida Holm (A) ankom kl. 15.25.", ["Ida Holm (A)|partial||ankom kl. 15.25"]],
  ["Ida Holm ankom kl. 17.10 under punkt 3", ["Ida Holm|partial||ankom kl. 17.10 under punkt 3"]],
  ["Ida Holm mødte kl. 17.10", ["Ida Holm|partial||mødte kl. 17.10"]],
  ["Ida P. Holm forlod mødet kl. 20.45. Bo Dam gik kl. 21.", ["Ida P. Holm|partial||forlod mødet kl. 20.45", "Bo Dam|partial||gik kl. 21"]],
  ["Ida Holm forlod mødet efter pkt. 4.", ["Ida Holm|partial||forlod mødet efter pkt. 4"]],
  ["Kl. 20.45 forlod Ida Holm mødet.", ["Ida Holm|partial||Kl. 20.45 forlod mødet"]],
  ["Ida Holm udeblev.", ["Ida Holm|absent"]],
  ["Udvalget var fuldtalligt på nær Ida Holm.", ["Ida Holm|absent"]],
  ["Udvalget var fuldtalligt, bortset fra Ida Holm.", ["Ida Holm|absent"]],
  ["Ida Holm var forhindret.", ["Ida Holm|excused"]],
  ["Ida Holm deltog kun i punkt 1-3.", ["Ida Holm|partial||deltog kun i punkt 1-3"]],
]

const substitutes: [text: string, expected: string[]][] = [
  ["I stedet for Ida Holm (A) deltog Bo Dam (A).", ["Ida Holm (A)||Bo Dam (A)"]],
  ["For Ida Holm mødte Bo Dam.", ["Ida Holm||Bo Dam"]],
  ["Som stedfortræder for Ida Holm mødte Bo Dam.", ["Ida Holm||Bo Dam"]],
  ["Bo Dam deltog som stedfortræder for Ida Holm (V), der havde meldt forfald.", ["Ida Holm (V)|excused|Bo Dam"]],
  ["Bo Dam (A) mødte som suppleant for Ida Holm (A).", ["Ida Holm (A)||Bo Dam (A)"]],
  ["Bo Dam deltog i stedet for Ida Holm.", ["Ida Holm||Bo Dam"]],
  ["Ida Holm (V) - Bo Dam (V) mødte som stedfortræder.", ["Ida Holm (V)||Bo Dam (V)"]],
  ["Fraværende: Ida Holm (V) - Bo Dam (V) mødte som suppleant.", ["Ida Holm (V)|absent|Bo Dam (V)"]],
  ["Afbud: Ida Holm (V) - Bo Dam (V) mødte som suppleant, Per Ask (A)", ["Ida Holm (V)|excused|Bo Dam (V)", "Per Ask (A)|excused"]],
  ["Afbud: Ida Holm og Per Ask - Bo Dam og Lis Brun mødte som stedfortrædere", ["Ida Holm|excused|Bo Dam", "Per Ask|excused|Lis Brun"]],
  ["Afbud: Ida Holm (A), Bo Dam (A) mødte som stedfortræder", ["Ida Holm (A)|excused|Bo Dam (A)"]],
  ["Ida Holm (substitueret ved Bo Dam)", ["Ida Holm||Bo Dam"]],
  ["Afbud: Ida Holm (substitueret ved Bo Dam), Per Ask", ["Ida Holm|excused|Bo Dam", "Per Ask|excused"]],
  ["Afbud: Ida Holm (stedfortræder: Bo Dam)", ["Ida Holm|excused|Bo Dam"]],
  ["Afbud: Ida Holm, stedfortræder Bo Dam", ["Ida Holm|excused|Bo Dam"]],
  ["Ida Holm (A) blev erstattet af Bo Dam (A).", ["Ida Holm (A)||Bo Dam (A)"]],
  ["Suppleant for Ida Holm: Bo Dam", ["Ida Holm||Bo Dam"]],
  ["Stedfortræder for Ida Holm (A) er Bo Dam (A)", ["Ida Holm (A)||Bo Dam (A)"]],
  ["Bo Dam (A) for Ida Holm (A)", ["Ida Holm (A)||Bo Dam (A)"]],
  ["Stedfortræder: Bo Dam for Ida Holm", ["Ida Holm||Bo Dam"]],
  ["Ida Holm havde meldt afbud, og i stedet deltog Bo Dam (A).", ["Ida Holm|excused|Bo Dam (A)"]],
  ["Ida Holm havde meldt afbud, og Bo Dam deltog som stedfortræder.", ["Ida Holm|excused|Bo Dam"]],
  ["Der var afbud fra Ida Holm (A), og Bo Dam (A) mødte i stedet.", ["Ida Holm (A)|excused", "||Bo Dam (A)"]],
  ["Afbud fra Ida Holm, der blev erstattet af Bo Dam", ["Ida Holm|excused|Bo Dam"]],
  ["Bo Dam trådte ind i stedet for Ida Holm", ["Ida Holm||Bo Dam"]],
  ["Stedfortræder: Bo Dam (A)", ["||Bo Dam (A)"]],
  ["I stedet mødte Bo Dam.", ["||Bo Dam"]],
  ["Stedfortrædere: Bo Dam (A) (for Ida Holm), Per Ask (i stedet for Lis Brun)", ["Ida Holm||Bo Dam (A)", "Lis Brun||Per Ask"]],
  ["Stedfortræder: Bo Dam (for hele mødet)", ["||Bo Dam"]],
  ["Stedfortræder for Ida Holm (A): Bo Dam (V)", ["Ida Holm (A)||Bo Dam (V)"]],
  ["Stedfortræder: Bo Dam.", ["||Bo Dam"]],
]

const negatives = [
  "",
  "-",
  "Godkendt.",
  "Ingen bemærkninger.",
  "Udvalget drøftede sagen.",
  "Orientering om sygefravær, 2. kvartal 2021",
  "Status på sygefravær",
  "Sygefraværet er opgjort til 5,6 procent.",
  "Fravær: 5,4 % i 3. kvartal",
  "Det samlede fravær er faldet.",
  "Vejchef Ida Holm deltog under behandlingen af sagen.",
  "Ida Holm deltog under punktet.",
  "Direktør Bo Dam forlod mødet kl. 17.",
  "Ida Holm orienterede om sagen.",
  "Ida Holm (A) stemte imod.",
  "Ida Holm deltog ikke i afstemningen.",
  "Venstre deltog ikke i behandlingen af pkt. 4.",
  "Forvaltningen deltog ikke i mødet.",
  "Udvalget var ikke til stede.",
  "Ida Holm (A) tager forbehold.",
  "Der deltog 312 borgere i mødet.",
  "I 2015 deltog 644 borgere i et forløb.",
  "Valg af medlem og suppleant til følgegruppen.",
  "Ida Holm blev valgt som suppleant for Bo Dam.",
  "Byrådet skal godkende, at 1. stedfortræder på liste A indkaldes.",
  "Stedfortræderen er anført i parentes.",
  "Her noteres, hvem der har meldt afbud.",
  "Referatet er godkendt med den rettelse, at Ida Holm ikke havde meldt afbud.",
  "Godkendt. Fraværende: Ida Holm.",
  "Mødet hævet kl. 19.25",
  "Medlemmer: Ida Holm, Bo Dam",
  "Ida Holm",
  "Ida Holm og Bo Dam",
  "En tid kan inddrages, hvis den ikke er brugt uden afbud.",
  "Ida Holm gik ind for forslaget.",
  "Ida Holm kom med et ændringsforslag.",
  "Ida Holm rejste spørgsmål om sin habilitet.",
  "Ida Holm blev ikke anset for inhabil.",
  "Formanden bød velkommen til de fremmødte.",
  "Indstillingen er tiltrådt, undtagen punkt 3.",
  "Alle veje blev målt, undtagen Ny Strandvej.",
  "I stedet for en cykelsti foreslås en fortovszone.",
  "Forfald på bygningerne udbedres.",
  "Planen for Sundby Havn",
  "Ida Holm taler for Venstre",
  "Sagen blev udsat, fordi Ida Holm havde meldt afbud, og fordi notatet manglede.",
  "Medlemmer\tAfbud",
  "Ida Holm deltog i stedet for direktøren.",
  "Afbud skal meldes til sekretariatet senest dagen før.",
  "Fraværende medlemmer skal give besked.",
  "Fraværende Ida Holm orienteres af formanden.",
  "Ikke tilstede Ida Holm orienteres af formanden.",
]

describe("readAbsences", () => {
  it.each(labels)("label: %j", (text, expected) => {
    expect(readAbsences(text)?.map(shownAbsence)).toEqual(expected)
  })
  it.each(sentences)("sentence: %j", (text, expected) => {
    expect(readAbsences(text)?.map(shownAbsence)).toEqual(expected)
  })
  it.each(substitutes)("substitute: %j", (text, expected) => {
    expect(readAbsences(text)?.map(shownAbsence)).toEqual(expected)
  })
  it.each(negatives)("not about absence: %j", (text) => {
    expect(readAbsences(text)).toBeNull()
  })
  it.each([...labels, ...sentences, ...substitutes])("wide blanks say the same: %j", (text, expected) => {
    expect(readAbsences(wide(text))?.map(shownAbsence)).toEqual(expected)
  })
  it.each(negatives)("not about absence with wide blanks either: %j", (text) => {
    expect(readAbsences(wide(text))).toBeNull()
  })
  it("dismisses a long paragraph", () => {
    expect(readAbsences(`${"Ida Holm var fraværende. ".repeat(60)}`)).toBeNull()
  })
  it.each([
    "Afbud: ".repeat(120),
    `Ida Holm havde meldt afbud, og ${"og, ".repeat(200)}`,
    `i ${"a ".repeat(400)}deltog`,
    "afbud\n".repeat(140),
  ])("ends on %s", { timeout: 30_000 }, (text) => {
    expect(() => readAbsences(text)).not.toThrow()
  })
})

describe("absenceLabelOpen", () => {
  it.each([
    "Fraværende:",
    "Fraværende: ",
    "Afbud:",
    "Fraværende i Seniorrådet den 7. september 2022:",
    "Fraværende i Ældre-/Seniorrådet - 3. maj 2021:",
    "Fraværende: Afbud:",
    "Afbud/Fraværende",
  ])("%j", (text) => {
    expect(absenceLabelOpen(text)).toBe(true)
  })
  it.each([
    "Afbud: Ida Holm",
    "Fraværende: Ingen",
    "Fraværende: -",
    "Godkendt.",
    "Medlemmer\tAfbud",
    "Sygefravær:",
    "Fravær i 3. kvartal:",
    "Medlemmer:",
    "Stedfortræder:",
  ])("not %j", (text) => {
    expect(absenceLabelOpen(text)).toBe(false)
  })
})

describe("mergeAbsences", () => {
  const merged = (...lines: string[]) => mergeAbsences(lines.flatMap((line) => readAbsences(line) ?? []))
  it("fills in a substitute named later, party and white space aside", () => {
    expect(merged("Fraværende: Ida  Holm (A), Bo Dam (V)", "I stedet for Ida Holm deltog Per Ask (A).")).toEqual([
      { name: "Ida Holm", status: "absent", substitute: "Per Ask", note: null },
      { name: "Bo Dam", status: "absent", substitute: null, note: null },
    ])
  })
  it("gives a substitute without a name to the one before", () => {
    expect(merged("Ida Holm (A) havde meldt afbud.", "Stedfortræder: Bo Dam")).toEqual([
      { name: "Ida Holm", status: "excused", substitute: "Bo Dam", note: null },
    ])
    expect(merged("Stedfortræder: Bo Dam")).toEqual([])
  })
  it("makes an unsaid status absent and lets the more exact one win", () => {
    expect(merged("Bo Dam for Ida Holm")).toEqual([{ name: "Ida Holm", status: "absent", substitute: "Bo Dam", note: null }])
    expect(merged("Fraværende: Ida Holm", "Ida Holm ankom kl. 17.")[0]).toEqual({
      name: "Ida Holm",
      status: "partial",
      substitute: null,
      note: "ankom kl. 17",
    })
    expect(merged("Fraværende: Ida Holm", "Ida Holm havde meldt afbud.")[0]?.status).toBe("excused")
  })
  it("knows a name in capitals again", () => {
    expect(merged("Fraværende: IDA HOLM", "Ida Holm ankom kl. 17.")).toHaveLength(1)
  })
  it.each([
    ["Ida Holm ankom kl. 17.", "Fraværende: Ida Holm", "partial"],
    ["Afbud: Ida Holm", "Fraværende: Ida Holm", "excused"],
    ["Fraværende: Ida Holm", "Bo Dam for Ida Holm", "absent"],
    ["Bo Dam for Ida Holm", "Afbud: Ida Holm", "excused"],
  ])("%j and %j: %s", (one, other, status) => {
    expect(merged(one, other)).toMatchObject([{ name: "Ida Holm", status }])
  })
  it("gives substitutes without names to the last who has none, from the end", () => {
    expect(merged("Afbud: Ida Holm, Lis Brun", "Stedfortræder: Bo Dam", "Stedfortræder: Per Ask")).toMatchObject([
      { name: "Ida Holm", substitute: "Per Ask" },
      { name: "Lis Brun", substitute: "Bo Dam" },
    ])
  })
  it("says the same note once", () => {
    expect(merged("Ida Holm ankom kl. 17.", "Ida Holm ankom kl. 17.")[0]?.note).toBe("ankom kl. 17")
    expect(merged("Afbud: Ida Holm (ferie)", "Afbud: Ida Holm")[0]?.note).toBe("ferie")
  })
  it("joins different notes", () => {
    expect(merged("Ida Holm ankom kl. 15.25.", "Ida Holm forlod mødet kl. 17.")[0]?.note).toBe("ankom kl. 15.25; forlod mødet kl. 17")
  })
})
