import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { isName, isNameList, readAttendanceRow, readPeople } from "../../src/ast/values/person.ts"
import { shownPerson } from "./shown.ts"
import { wide } from "./wide.ts"

const lists: [form: string, text: string, expected: string[]][] = [
  ["comma list", "Ida Holm, Bo Dam, Per Ask", ["Ida Holm", "Bo Dam", "Per Ask"]],
  ["semicolons, og, samt", "Ida Holm; Bo Dam og Per Ask samt Lis Brun", ["Ida Holm", "Bo Dam", "Per Ask", "Lis Brun"]],
  ["name broken over a line end", "Ida Holm, Bo\nDam, Per Ask", ["Ida Holm", "Bo Dam", "Per Ask"]],
  ["only a broken name", "Tenna\nOddershede", ["Tenna Oddershede"]],
  [
    "middle name left on the line",
    "Ida Holm (A), Bo Dam (V), Per Ole Ask Vang (C), Lise Lotte\nBrun (V)",
    ["Ida Holm||A", "Bo Dam||V", "Per Ole Ask Vang||C", "Lise Lotte Brun||V"],
  ],
  [
    "line end as separator",
    "Ida Holm (A), Bo Dam (V)\nPer Ask (C), Lis Brun (B)",
    ["Ida Holm||A", "Bo Dam||V", "Per Ask||C", "Lis Brun||B"],
  ],
  ["comma at the line end", "Ida Holm, Bo Dam,\nPer Ask", ["Ida Holm", "Bo Dam", "Per Ask"]],
  ["one name a line", "Ida Holm\nBo Dam\nPer Ask", ["Ida Holm", "Bo Dam", "Per Ask"]],
  ["one a line, a surname below", "Anne Sofie\nBirk\nPer Ask\nBo Dam", ["Anne Sofie Birk", "Per Ask", "Bo Dam"]],
  ["first names only", "Nanna\nBo\nUlla", ["Nanna", "Bo", "Ulla"]],
  ["CRLF", "Ida Holm\r\nBo Dam\r\n", ["Ida Holm", "Bo Dam"]],
  ["bullets", "• Ida Holm\n- Bo Dam\n· Per Ask\no Lis Brun", ["Ida Holm", "Bo Dam", "Per Ask", "Lis Brun"]],
  ["numbered", "1. Ida Holm\n2. Bo Dam", ["Ida Holm", "Bo Dam"]],
  ["party in parentheses", "Ida Holm (A)\nBo Dam (Ø)", ["Ida Holm||A", "Bo Dam||Ø"]],
  ["party after comma", "Ida Holm, A\nBo Dam, Ø", ["Ida Holm||A", "Bo Dam||Ø"]],
  ["party after comma, inline", "Ida Holm, A, Bo Dam, Ø og Per Ask, V", ["Ida Holm||A", "Bo Dam||Ø", "Per Ask||V"]],
  ["party loose", "Ida Sand Holm V, Bo Dam (C)", ["Ida Sand Holm||V", "Bo Dam||C"]],
  ["party in a column", "Ida Holm\tA\nBo Dam\tV", ["Ida Holm||A", "Bo Dam||V"]],
  ["party of two letters", "Ida Holm (IA)", ["Ida Holm||IA"]],
  ["list letter in words", "Ida Holm (Liste T)", ["Ida Holm||T"]],
  ["party name", "Ida Holm (Venstre), Bo Dam (Socialdemokratiet)", ["Ida Holm||V", "Bo Dam||A"]],
  ["two notes", "Ida Holm (gik kl. 18) (kom kl. 17)", ["Ida Holm|||present|gik kl. 18; kom kl. 17"]],
  ["empty parentheses", "Ida Holm ()\nBo Dam ( )", ["Ida Holm", "Bo Dam"]],
  [
    "no party",
    "Ida Holm (Løsgænger), Bo Dam (UP), Per Ask (uden for parti), Lis Brun (Udenfor\nparti)",
    ["Ida Holm", "Bo Dam", "Per Ask", "Lis Brun"],
  ],
  [
    "user id and double parentheses",
    "Ida Holm (idho) ((A)), Bo Dam (b01234) (V), Per Ask (PEAS) (C)",
    ["Ida Holm||A", "Bo Dam||V", "Per Ask||C"],
  ],
  ["role in parentheses", "Ida Holm (Formand), Bo Dam (næstformand)", ["Ida Holm|chair:Formand", "Bo Dam|deputy-chair:næstformand"]],
  ["role as prefix", "Formand: Ida Holm", ["Ida Holm|chair:Formand"]],
  ["only the first is chair", "Formand: Ida Holm, Bo Dam", ["Ida Holm|chair:Formand", "Bo Dam"]],
  ["role label on its own line", "Referent:\nIda Holm", ["Ida Holm|secretary:Referent"]],
  ["role as suffix", "Ida Holm, formand, Bo Dam (V), næstformand", ["Ida Holm|chair:formand", "Bo Dam|deputy-chair:næstformand|V"]],
  [
    "role before a mark of presence",
    "Ida Holm (C), formand: Deltog\nBo Dam (A), næstformand: Afbud\nPer Ask (V): Deltog",
    ["Ida Holm|chair:formand|C|present", "Bo Dam|deputy-chair:næstformand|A|excused", "Per Ask||V|present"],
  ],
  ["role after a dash", "Ida Holm (A) - formand", ["Ida Holm|chair:formand|A"]],
  ["role and party in one pair", "Ida Holm (A, formand)", ["Ida Holm|chair:formand|A"]],
  [
    "mayor",
    "Borgmester Ida Holm (A), 1. viceborgmester Bo Dam (V)",
    ["Ida Holm|chair:Borgmester|A", "Bo Dam|deputy-chair:1. viceborgmester|V"],
  ],
  ["titles", "Vejchef Ida Holm og direktør for Teknik Bo Dam", ["Ida Holm|other:Vejchef", "Bo Dam|other:direktør for Teknik"]],
  ["Dr. is part of the name", "rådgiver Dr. Otto Vang-Beck", ["Dr. Otto Vang-Beck|other:rådgiver"]],
  [
    "marks of presence",
    "Ida Holm (A) - Deltog\nBo Dam: Deltog\nPer Ask deltog\nLis Brun - Afbud",
    ["Ida Holm||A|present", "Bo Dam|||present", "Per Ask|||present", "Lis Brun|||excused"],
  ],
  [
    "marks in parentheses",
    "Ida Holm (A) (Afbud), Bo Dam (Fraværende), Per Ask (afbud, ferie)",
    ["Ida Holm||A|excused", "Bo Dam|||absent", "Per Ask|||excused|ferie"],
  ],
  [
    "fraværende med/uden afbud",
    "Ida Holm - fraværende med afbud\nBo Dam - fraværende uden afbud\nPer Ask: ikke til stede",
    ["Ida Holm|||excused", "Bo Dam|||absent", "Per Ask|||absent"],
  ],
  ["reasons", "Ida Holm, ferie, Bo Dam pga. arbejde", ["Ida Holm||||ferie", "Bo Dam||||pga. arbejde"]],
  [
    "part of the meeting",
    "Ida Holm (A), sag 12-14, Bo Dam ankom kl. 17.15",
    ["Ida Holm||A|present|sag 12-14", "Bo Dam|||present|ankom kl. 17.15"],
  ],
  [
    "labels of absence",
    "Deltagere:\nIda Holm\nAfbud:\nBo Dam\nReferent: Per Ask",
    ["Ida Holm", "Bo Dam|||excused", "Per Ask|secretary:Referent"],
  ],
  ["sub-headings", "Forældrevalgte: Ida Holm, Bo Dam\nMedarbejdere: Per Ask", ["Ida Holm", "Bo Dam", "Per Ask"]],
  ["lead-in sentence", "Fra forvaltningen deltog direktør Bo Dam og Ida Holm", ["Bo Dam|other:direktør", "Ida Holm"]],
  ["label without a colon", "Mødedeltagere Ida Holm, Bo Dam", ["Ida Holm", "Bo Dam"]],
  [
    "initials, particles, hyphens",
    "Villy P. Bak, H.C. Dam, Chr. von Lund, Per af Geer, Rosa de la Cruz, Hans-Ole Bro",
    ["Villy P. Bak", "H.C. Dam", "Chr. von Lund", "Per af Geer", "Rosa de la Cruz", "Hans-Ole Bro"],
  ],
  [
    "foreign letters",
    "Đorđe Jović, Işıl Yıldız, Amal Al-Sayed, Sinéad O'Neill",
    ["Đorđe Jović", "Işıl Yıldız", "Amal Al-Sayed", "Sinéad O'Neill"],
  ],
  [
    "columns and no separator",
    "Ida Holm (A)   Bo Dam (V) Per Ask (C)/Lis Brun (B)",
    ["Ida Holm||A", "Bo Dam||V", "Per Ask||C", "Lis Brun||B"],
  ],
  [
    "two labels on a line",
    "Formand: Ida Holm (A) Næstformand: Bo Dam (V)",
    ["Ida Holm|chair:Formand|A", "Bo Dam|deputy-chair:Næstformand|V"],
  ],
  [
    "labels as sentences",
    "Deltagere: Ida P. Holm. Afbud: Per Ask. Referent: Lis Brun",
    ["Ida P. Holm", "Per Ask|||excused", "Lis Brun|secretary:Referent"],
  ],
  ["titles behind names", "Ida Holm, skoleleder\nBo Dam, lærer", ["Ida Holm|other:skoleleder", "Bo Dam|other:lærer"]],
  ["organisations behind names", "Ida Holm, Ældre Sagen, Bo Dam, Danske Seniorer", ["Ida Holm", "Bo Dam"]],
  ["nobody", "Ingen", []],
  ["fields of the head", "Sted: Rådhuset\nDato: 3. maj 2021\nLokale 2", []],
]

describe("readPeople", () => {
  it.each(lists)("%s", (_form, text, expected) => {
    expect(readPeople(text).map(shownPerson)).toEqual(expected)
  })

  it.each(lists)("%s, wide", (_form, text, expected) => {
    expect(readPeople(wide(text)).map(shownPerson)).toEqual(expected)
  })

  it("gives the offsets of the name", () => {
    const text = "• Vejchef Ida Holm (A), Bo\nDam"
    expect(readPeople(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Ida Holm", "Bo\nDam"])
  })

  it("ends on long lists and open parentheses", { timeout: 30_000 }, () => {
    expect(readPeople("Ida Holm (A)\n".repeat(2000))).toHaveLength(2000)
    expect(readPeople(`Ida Holm ${"(".repeat(20000)}`)).toHaveLength(1)
  })
})

describe("isName", () => {
  it.each([
    "Ida Holm",
    "Villy P. Bak",
    "Rosa de la Cruz",
    "Hans-Ole Bro",
    "Işıl Yıldız",
    "Anna Maria Lund Frost Bech",
    "Faisal Kaplan",
    "Ole Burmester",
  ])("%s", (text) => {
    expect(isName(text)).toBe(true)
    expect(isName(wide(text))).toBe(true)
  })
  it.each([
    "Ingen bemærkninger",
    "Teknisk Udvalg",
    "Godkendt",
    "Ida",
    "Børn og Unge",
    "Dansk Folkeparti",
    "Vejchef Ida Holm",
    "Ida Holm (A)",
    "Ida Holm, Bo Dam",
    "Grønt Råd",
    "Ny Strandvej",
    "NYE TAKSTER",
    "Ida Holm var fraværende",
    "Punkt 3",
    "",
    "Nordby Kommune",
    "Økonomi- og Erhvervsudvalget",
    "Åbent Punkt",
  ])("not %s", (text) => {
    expect(isName(text)).toBe(false)
    expect(isName(wide(text))).toBe(false)
  })
})

describe("isNameList", () => {
  it.each([
    "Ida Holm",
    "Ida Holm og Bo Dam.",
    "Ida Holm (A), Bo Dam (V)",
    "• Ida Holm (A) - Deltog",
    "Ida Holm (Formand)",
    "Referent: Ida Holm",
    "Ida Holm, A, og Bo Dam, V",
    "Ida Holm\nBo Dam",
    "Ida Holm (A) (Afbud), Bo Dam",
  ])("%j", (text) => {
    expect(isNameList(text)).toBe(true)
    expect(isNameList(wide(text))).toBe(true)
  })
  it.each([
    "",
    "-",
    "Ingen",
    "Godkendt",
    "Ingen bemærkninger",
    "Ida Holm orienterede om sagen.",
    "Ida Holm (A) stemte imod",
    "Medlemmer: Ida Holm",
    "Afbud: Ida Holm",
    "Vej og Park",
    "Teknisk Udvalg og Økonomiudvalget",
    "Indsigelser (samlet)",
    "Trafikplan (B)",
    "Ida Holm (Bo Dam)",
    "Ida Holm blev valgt",
    "Byrådet, Økonomiudvalget",
    "Udvalget drøftede sagen",
    "Mødet hævet kl. 19.25",
    "Strandvejen 3, Nordby",
    "Model A",
    "3. maj 2021",
  ])("not %j", (text) => {
    expect(isNameList(text)).toBe(false)
    expect(isNameList(wide(text))).toBe(false)
  })
})

describe("readAttendanceRow", () => {
  const row = { name: "Ida Holm", role: null, roleText: null, party: null, status: "present" }
  it.each<[string[], string[], object | null]>([
    [["Ida Holm (Formand)", "x"], [], { ...row, role: "chair", roleText: "Formand", status: "excused" }],
    [["Ida Holm", ""], [], row],
    [["Ida Holm"], [], row],
    [["Ida Holm (A)", "X"], [], { ...row, party: "A", status: "excused" }],
    [["Ida Holm", "A", "x"], [], { ...row, party: "A", status: "excused" }],
    [["Ida Holm", "Fraværende"], [], { ...row, status: "absent" }],
    [["Ida Holm", "x"], ["Medlem", "Fraværende"], { ...row, status: "absent" }],
    [["Ida Holm", "x", ""], ["Medlem", "Til stede", "Afbud"], row],
    [["Medlemmer", "Afbud"], [], null],
    [["Veje og stier", "x"], [], null],
    [[], [], null],
  ])("%j %j", (cells, header, expected) => {
    expect(readAttendanceRow(cells, header)).toEqual(expected)
  })
})

const corpus = join(import.meta.dirname, "../../../shared/corpus")

describe.skipIf(!existsSync(corpus))("the written minutes", () => {
  const folders = existsSync(corpus) ? readdirSync(corpus).map((name) => join(corpus, name)) : []
  const texts = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => join(folder, name)),
  )
  it.each(texts)("%s: every participant is a name list of one", (path) => {
    const expected: { participants: { name: string }[] } = JSON.parse(readFileSync(path.replace(/\.txt$/, ".expected.json"), "utf8"))
    for (const { name } of expected.participants) expect(readPeople(name).map((one) => one.name)).toEqual([name])
  })
})
