/** What rules must leave alone, and what they must see besides their examples: minutes of one item, read with the base dialect. */
import { describe, expect, it } from "vitest"
import type { RuleSlug } from "../../src/lint/index.ts"
import { parse } from "../../src/pipeline.ts"
import { lint } from "./linted.ts"

const head = "REFERAT Havneudvalget d. 18-06-2020\n\nMødedeltagere Aksel Strandby (A), Rikke Toft Nørregaard (V), Yusuf Demirci (F)\n\n"

/** The words that a rule finds in the decision of an item. */
const found = (rule: RuleSlug, decision: string, before = ""): string[] => {
  const text = `${head}Punkt 1: Ny molefyring\n\n${before}Beslutning\n\n${decision}\n`
  return lint(parse(text), { profile: "strict" })
    .filter((finding) => finding.rule === rule)
    .map(({ span }) => text.slice(span.start.offset, span.end.offset))
}

describe("left alone", () => {
  it.each<[RuleSlug, string]>([
    ["impossible-date", "Fristen er 8/29/2019."],
    ["impossible-date", "Sagen 31.04.20-2019 og beløbet 12.345.2020 kr."],
    ["impossible-date", "Lokalplan 31.06.2020.4 vedtages."],
    ["impossible-date", "Mødet er 29. februar 2020."],
    ["cpr-number", "Sagen 310280-1234 og tilbuddet 070761-4286 godkendes."],
    ["cpr-number", "Tlf. 070761 4285 og konto 1234-070761-4285."],
    ["cpr-number", "CPR-registeret har 3213454285 opslag."],
    ["private-email", "Skriv til gmail@strandby.dk eller mail.dk."],
    ["phone-number", "Vagten har tlf. 70 12 34 56."],
    ["phone-number", "Beløbet er 20 12 34 56 kr., og mobilmasten koster 12345678 kr."],
    ["leftover-hyphenation", "Sejl- og motorbåde, ind- eller udsejling."],
    ["leftover-hyphenation", "Planen - som er ny - godkendes."],
    ["leftover-hyphenation", "Havne- takster vedtages."],
    ["invisible-characters", "Side et\f\tog to."],
    ["page-furniture", "Stemmer:\n\n12\n\nimod"],
    ["party-change", "Rikke Toft Nørregaard (V) og Aksel Strandby (A)."],
    ["party-change", "Bilag (B), jf. Aksel Strandby. (C)"],
    ["postponed-item-decided", "Punkt 1 udsættes."],
    ["postponed-item-decided", "Punkt 7 udsættes."],
    ["as-recommended-without-recommendation", "Godkendt som indstillet."],
    ["vote-count", "For stemte 2 (A og F), imod stemte 1 (V)."],
    ["weekday-mismatch", "Torsdag den 18. juni 2020."],
  ])("%s: %s", (rule, decision) => expect(found(rule, decision)).toEqual([]))

  it("a decision as somebody proposed", () => {
    const proposal = "Sagsfremstilling\n\nFormanden foreslog på sidste møde en ny lygte.\n\n"
    expect(found("as-recommended-without-recommendation", "Godkendt som indstillet.", proposal)).toEqual([])
  })
})

describe("seen", () => {
  it.each<[RuleSlug, string, string[]]>([
    ["impossible-date", "Fristen er 31/6 2020 eller den 31. September 2020.", ["31/6 2020", "31. September 2020"]],
    ["cpr-number", "CPR 0707614285, cpr-nr.: 070761 4285 og 070761-4285.", ["0707614285", "070761 4285", "070761-4285"]],
    ["private-email", "Skriv til Ane.Holm+havn@HOTMAIL.com.", ["Ane.Holm+havn@HOTMAIL.com"]],
    [
      "phone-number",
      "Godkendt. Havnefogeden træffes på mobilnr.: +45 20123456 og hans afløser på telefon nr. 30 12 34 56 hele sommeren.",
      ["+45 20123456", "30 12 34 56"],
    ],
    ["leftover-hyphenation", "Havnetakster vedtages. Alle havne-\ntakster stiger.", ["havne-\ntakster"]],
    ["invisible-characters", "Lyg\u00ADten.", ["\u00AD"]],
    ["page-furniture", "Et\n\n3\n\nto\n\n4\n\ntre", ["3", "4"]],
    ["party-change", "Idet Rikke Toft\nNørregaard (A) stemte imod.", ["(A)"]],
    ["vote-count", "For stemte 4 (A), imod stemte 1 (V).", ["For stemte 4 (A), imod stemte 1 (V)."]],
  ])("%s: %s", (rule, decision, words) => expect(found(rule, decision).sort()).toEqual([...words].sort()))

  it("an item postponed by the number that it bears with a nought before it", () => {
    const item = (number: string, decision: string): string => `Punkt ${number}: Kaj ${number}\n\nBeslutning\n\n${decision}\n\n`
    const text = `${head}${item("01", "Dagsordenen godkendt, idet punkt 2 udsættes.")}${item("02", "Godkendt.")}`
    const slugs = lint(parse(text), { profile: "strict" }).map(({ rule }) => rule)
    expect(slugs).toContain("postponed-item-decided")
  })

  it("a decision as nobody recommended", () => {
    const presentation = "Sagsfremstilling\n\nLygten er gammel.\n\n"
    const words = ["i henhold til indstillingen"]
    expect(found("as-recommended-without-recommendation", "Godkendt i henhold til indstillingen.", presentation)).toEqual(words)
  })
})
