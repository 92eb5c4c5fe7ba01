import { describe, expect, it } from "vitest"
import { isName, isNameList, readAttendanceRow, readPeople } from "../../src/ast/values/person.ts"
import { shownPerson } from "./shown.ts"
import { wide } from "./wide.ts"

const lists: [form: string, text: string, expected: string[]][] = [
  ["the list letter with a tail", "Ida Holm (A-listen), Bo Dam (liste V)", ["Ida Holm||A", "Bo Dam||V"]],
  ["a small list letter", "Ida Holm (ø)", ["Ida Holm||Ø"]],
  ["a cross is no list", "Ida Holm (x)", ["Ida Holm"]],
  ["a party in words, abbreviated", "Ida Holm (SF), Bo Dam (ALT)", ["Ida Holm||SF", "Bo Dam||ALT"]],
  ["acting chair", "Ida Holm (fungerende formand)", ["Ida Holm|chair:fungerende formand"]],
  ["acting chair, shortened", "Ida Holm (fg. formand), Bo Dam (kst. vejchef)", ["Ida Holm|chair:fg. formand", "Bo Dam|other:kst. vejchef"]],
  ["former chair", "Ida Holm (tidligere borgmester)", ["Ida Holm|chair:tidligere borgmester"]],
  ["leaving chair", "Ida Holm (afgående næstformand)", ["Ida Holm|deputy-chair:afgående næstformand"]],
  ["a chief of something", "Ida Holm (leder af havnen)", ["Ida Holm||||leder af havnen"]],
  ["a chief for something", "Ida Holm (chef for Havnen)", ["Ida Holm|other:chef for Havnen"]],
  ["a chief in something", "Ida Holm (chef i Havnen)", ["Ida Holm|other:chef i Havnen"]],
  ["a chief from something", "Ida Holm (konsulent fra Havnen)", ["Ida Holm|other:konsulent fra Havnen"]],
  ["a chief at something", "Ida Holm (konsulent ved Havnen)", ["Ida Holm|other:konsulent ved Havnen"]],
  ["a numbered role", "Ida Holm (2. viceborgmester)", ["Ida Holm|deputy-chair:2. viceborgmester"]],
  ["role and party by a slash", "Ida Holm (A/formand)", ["Ida Holm|chair:formand|A"]],
  ["role and party by a dash", "Ida Holm (A - formand)", ["Ida Holm|chair:formand|A"]],
  ["role and party by a semicolon", "Ida Holm (formand; A)", ["Ida Holm|chair:formand|A"]],
  ["role and party by a blank", "Ida Holm (formand A)", ["Ida Holm|chair:formand|A"]],
  ["brackets", "Ida Holm [A]", ["Ida Holm||A"]],
  ["a guest of a council", "Ida Holm (elevrådet)", ["Ida Holm|other:elevrådet"]],
  ["a mail address", "Ida Holm (ida@nordby.example)", ["Ida Holm"]],
  ["a number of a user", "Ida Holm (D1234)", ["Ida Holm"]],
  ["whom somebody stands in for", "Ida Holm (stedfortræder for Bo Dam)", ["Ida Holm||||stedfortræder for Bo Dam"]],
  ["called in for somebody", "Ida Holm (indkaldt for Bo Dam)", ["Ida Holm||||indkaldt for Bo Dam"]],
  ["in the place of somebody", "Ida Holm (i stedet for Bo Dam)", ["Ida Holm||||i stedet for Bo Dam"]],
  ["as the substitute of somebody", "Ida Holm (mødte som suppleant for Bo Dam)", ["Ida Holm||||mødte som suppleant for Bo Dam"]],
  // Titles in front
  ["acting in front", "Fungerende vejchef Ida Holm", ["Ida Holm|other:Fungerende vejchef"]],
  ["shortened in front", "Kst. vejchef Ida Holm", ["Ida Holm|other:Kst. vejchef"]],
  ["shortened in front of the chair", "fg. formand Ida Holm (A)", ["Ida Holm|chair:fg. formand|A"]],
  ["chief of a department in front", "Chef for Vejafdelingen Ida Holm", ["Ida Holm|other:Chef for Vejafdelingen"]],
  ["a numbered title", "1.viceborgmester Ida Holm", ["Ida Holm|deputy-chair:1.viceborgmester"]],
  ["a post in front, a role behind", "Vejchef Ida Holm (referent)", ["Ida Holm|secretary:referent"]],
  ["the chair in front, another role behind", "Borgmester Ida Holm (referent)", ["Ida Holm|chair:Borgmester"]],
  ["a post in front, a post behind", "Vejchef Ida Holm (lærer)", ["Ida Holm|other:Vejchef"]],
  ["a post in front, a mark behind", "Vejchef Ida Holm (Afbud)", ["Ida Holm|other:Vejchef||excused"]],
  // Marks behind
  ["a note in small letters", "Ida Holm deltager i andet møde.", ["Ida Holm||||deltager i andet møde"]],
  ["a note behind a comma", "Ida Holm, taler for spejderne.", ["Ida Holm||||taler for spejderne"]],
  ["a role, a party, a mark", "Ida Holm, formand (A)", ["Ida Holm|chair:formand|A"]],
  ["a role and a mark behind a dash", "Ida Holm (A), formand - Deltog", ["Ida Holm|chair:formand|A|present"]],
  ["a role and a mark behind a long dash", "Ida Holm (A), formand – Afbud", ["Ida Holm|chair:formand|A|excused"]],
  ["a party and a role behind a comma", "Ida Holm, A (formand)", ["Ida Holm|chair:formand|A"]],
  ["whom somebody speaks for, and a role", "Ida Holm, Ravnsø Kommune (formand)", ["Ida Holm|chair:formand"]],
  ["whom somebody speaks for, and a mark", "Ida Holm, Ravnsø Kommune (Afbud)", ["Ida Holm|||excused"]],
  ["two marks in two parentheses", "Ida Holm (A) (formand) (Afbud)", ["Ida Holm|chair:formand|A|excused"]],
  ["a role between the party and a mark", "Ida Holm (A), formand (Afbud)", ["Ida Holm|chair:formand|A|excused"]],
  ["signs before a mark", "Ida Holm (-Afbud), Bo Dam (-- A)", ["Ida Holm|||excused", "Bo Dam||A"]],
  ["no party, and a mark", "Ida Holm, løsgænger - Afbud", ["Ida Holm|||excused"]],
  ["a party, and a mark behind a colon", "Ida Holm, A: Afbud", ["Ida Holm||A|excused"]],
  ["a party, and a reason", "Ida Holm, A (ferie)", ["Ida Holm||A||ferie"]],
  ["a party, and a part of the meeting", "Ida Holm, A (fra punkt 3)", ["Ida Holm||A|present|fra punkt 3"]],
  ["a role, a party, a mark, no commas", "Ida Holm formand (A) deltog", ["Ida Holm|chair:formand|A|present"]],
  ["a remark with a comma", "Ida Holm (formand, Nordby)", ["Ida Holm||||formand, Nordby"]],
  ["a remark of one word", "Ida Holm (sommerhusejer)", ["Ida Holm||||sommerhusejer"]],
  ["a body as a name", "Ida Holm (Nordby Elevråd)", ["Ida Holm||||Nordby Elevråd"]],
  ["brackets and parentheses", "Ida Holm [A] (Afbud)", ["Ida Holm||A|excused"]],
  ["a post in front, a party, a post behind", "Vejchef Ida Holm (A) (lærer)", ["Ida Holm|other:Vejchef|A"]],
  ["a body and a role behind", "Ida Holm, Kommunen (formand)", ["Ida Holm|chair:formand"]],
  ["a body and a role on the next line", "Ida Holm\nKommunen (formand)", ["Ida Holm"]],
  ["a body and a role alone", "Kommunen (formand)", []],
  ["an initial is no party", "Referent: Nanna V", ["Nanna V|secretary:Referent"]],
  ["late", "Ida Holm (fra punkt 3), Bo Dam (til kl. 17)", ["Ida Holm|||present|fra punkt 3", "Bo Dam|||present|til kl. 17"]],
  // Labels
  ["deputy: only the first", "Næstformand: Ida Holm, Bo Dam", ["Ida Holm|deputy-chair:Næstformand", "Bo Dam"]],
  ["all are secretaries", "Referent: Ida Holm, Bo Dam", ["Ida Holm|secretary:Referent", "Bo Dam|secretary:Referent"]],
  ["a label for its line only", "Referent: Ida Holm\nBo Dam", ["Ida Holm|secretary:Referent", "Bo Dam"]],
  ["a label alone, two lines", "Referent:\nIda Holm\nBo Dam", ["Ida Holm|secretary:Referent", "Bo Dam|secretary:Referent"]],
  ["a label of absence without its colon", "Afbud\nIda Holm\nBo Dam", ["Ida Holm|||excused", "Bo Dam|||excused"]],
  ["a label that ends one of absence", "Afbud\nIda Holm\nDeltagere\nBo Dam", ["Ida Holm|||excused", "Bo Dam"]],
  ["a role waiting for its name", "Formand, Ida Holm, Bo Dam", ["Ida Holm|chair:Formand", "Bo Dam"]],
  ["a role waiting no longer than its line", "Formand\nIda Holm", ["Ida Holm"]],
  ["a first name behind a label of participants", "Deltagere: Nanna", ["Nanna"]],
  ["a first name behind a label of absence", "Afbud: Nanna", ["Nanna|||excused"]],
  ["a first name behind a role", "Referent: Nanna", ["Nanna|secretary:Referent"]],
  ["one word behind an unknown label", "Emne: Nanna", []],
  // Sentences in front
  ["i mødet deltog", "I mødet deltog Ida Holm", ["Ida Holm"]],
  ["desuden deltog også", "Desuden i mødet deltog også Ida Holm", ["Ida Holm"]],
  ["følgende var til stede", "Følgende medlemmer var tillige Ida Holm og Bo Dam", ["Ida Holm", "Bo Dam"]],
  ["tilstede var", "Tilstede var Ida Holm og Bo Dam", ["Ida Holm", "Bo Dam"]],
  ["til stede", "Til stede Ida Holm, Bo Dam", ["Ida Holm", "Bo Dam"]],
  // Where entries part
  ["an og in front of the line", "Ida Holm (A)\nog Bo Dam (V)", ["Ida Holm||A", "Bo Dam||V"]],
  ["an ampersand", "Ida Holm & Bo Dam", ["Ida Holm", "Bo Dam"]],
  ["a raised dot", "Ida Holm · Bo Dam", ["Ida Holm", "Bo Dam"]],
  ["bullets in the line", "Ida Holm • Bo Dam•Per Ask", ["Ida Holm", "Bo Dam", "Per Ask"]],
  ["a slash behind a party", "Ida Holm (A) / Bo Dam (V)", ["Ida Holm||A", "Bo Dam||V"]],
  ["a full stop and a label of two words", "Medlemmer: Ida Holm. Afbud fra: Bo Dam", ["Ida Holm", "Bo Dam|||excused"]],
  ["commas in parentheses", "Ida Holm (A, formand, ferie), Bo Dam", ["Ida Holm|chair:formand|A||ferie", "Bo Dam"]],
  ["a parenthesis left open ends with its line", "Ida Holm (A\nBo Dam, Per Ask", ["Ida Holm||A", "Bo Dam", "Per Ask"]],
  ["items behind a comma", "Ida Holm (pkt. 3, 4 og 5), Bo Dam", ["Ida Holm|||present|pkt. 3, 4 og 5", "Bo Dam"]],
  ["a numbered title behind a comma", "Ida Holm, 1. viceborgmester", ["Ida Holm|deputy-chair:1. viceborgmester"]],
  ["a particle at the line end", "Ida Holm, Bo von\nDam, Per Ask", ["Ida Holm", "Bo von Dam", "Per Ask"]],
  ["a parenthesis on the next line", "Ida Holm\n(A)\nBo Dam\n(V)", ["Ida Holm||A", "Bo Dam||V"]],
  ["a blank line parts", "Ida Holm\n\nBo\nDam", ["Ida Holm", "Bo Dam"]],
  ["a bullet parts", "Ida Holm, Bo\n- Dam Ask", ["Ida Holm", "Bo", "Dam Ask"]],
  ["numbers and parentheses", "1) Ida Holm\n12) Bo Dam", ["Ida Holm", "Bo Dam"]],
  ["a bullet above its name", "-\nIda Holm\n-\nBo", ["Ida Holm", "Bo"]],
  ["an og in front of a name alone", "Ida Holm\nog Bo Dam", ["Ida Holm", "Bo Dam"]],
  ["items behind commas", "Ida Holm, pkt. 3, 4 og 5, Bo Dam", ["Ida Holm|||present|pkt. 3, 4 og 5", "Bo Dam"]],
  ["a blank line of blanks parts", "Nanna\n \nBo Dam", ["Nanna", "Bo Dam"]],
  // Which lines go on
  ["a party in words ends an entry", "Ida Holm, uden for parti\nskoleleder Bo Dam", ["Ida Holm", "Bo Dam|other:skoleleder"]],
  ["a party in parentheses ends an entry", "Ida Holm (A), Bo Dam (V)\nNanna", ["Ida Holm||A", "Bo Dam||V", "Nanna"]],
  ["small words go on", "Ida Holm\ntaler for spejderne\nBo Dam", ["Ida Holm||||taler for spejderne", "Bo Dam"]],
  ["a title begins the next", "Ida Holm\nskoleleder Bo Dam", ["Ida Holm", "Bo Dam|other:skoleleder"]],
  ["a surname below a label", "Formand: Ida Sand\nHolm", ["Ida Sand Holm|chair:Formand"]],
  ["a surname below a label without a blank", "Formand:Ida Sand\nHolm", ["Ida Sand Holm|chair:Formand"]],
  [
    "two surnames below a full line",
    "Ida Holm, Bo Dam Skov, Per Ole Ask Lund, Ea Kim Brun, Lise Lotte\nSkov Brun",
    ["Ida Holm", "Bo Dam Skov", "Per Ole Ask Lund", "Ea Kim Brun", "Lise Lotte Skov Brun"],
  ],
  [
    "too many words for one name",
    "Ida Holm (A), Bo Dam (V), Per Ask (C), Lise Lotte Brun Ry\nEa Kim Holm",
    ["Ida Holm||A", "Bo Dam||V", "Per Ask||C", "Lise Lotte Brun Ry", "Ea Kim Holm"],
  ],
  ["a name of four words is whole", "Bo Dam, formand\nIda Sand Lund Holm\nNanna", ["Bo Dam|chair:formand", "Ida Sand Lund Holm", "Nanna"]],
  [
    "a title whose name stands below",
    "Ida Holm (A), Bo Dam (V), Per Ask (C), deltog, vejchef\nLis Brun",
    ["Ida Holm||A", "Bo Dam||V", "Per Ask||C|present", "Lis Brun|other:vejchef"],
  ],
  [
    "a title behind the name, and no name below",
    "Ida Holm (A), Bo Dam (V), Lis Brun (C) og Per Ask, skoleleder\nhele dagen",
    ["Ida Holm||A", "Bo Dam||V", "Lis Brun||C", "Per Ask|other:skoleleder"],
  ],
  ["marks of five kinds", "▪ Ida Holm\n◦ Bo Dam\n* Per Ask\n– Lis Brun\n● Ea Ry", ["Ida Holm", "Bo Dam", "Per Ask", "Lis Brun", "Ea Ry"]],
]

describe("forms of people", () => {
  it.each(lists)("%s", (_form, text, expected) => {
    expect(readPeople(text).map(shownPerson)).toEqual(expected)
    expect(readPeople(wide(text)).map(shownPerson)).toEqual(expected)
  })

  it.each([
    "Al-Amin Holm",
    "Ida d'Arc",
    "Bo P.-E. Dam",
    "Hans Chr. Bo",
    "Zu Holm Dam",
    "Ida van de der Holm",
    "Bo Du",
    "A.B. Holm",
    "IDA Holm",
    "Hans Chr Bo",
    "Le-Je Holm",
    "Ida Maria von Holm Dam Ask Brun",
  ])("%s is a name", (text) => {
    expect(isName(text)).toBe(true)
  })

  it.each([
    "Bo",
    "IDA HOLM",
    "Ida A",
    "A. B.",
    "Ida holm",
    "Ida Holm von",
    "von Holm",
    "Ida Holm Dam Ask Brun Ry Friis",
    "Holm3 Dam",
    "Ida Havneudvalg",
    `Ida ${"H".repeat(80)}olm`,
  ])("%s is no name", (text) => {
    expect(isName(text)).toBe(false)
  })

  it.each([
    "1. Ida Holm",
    "2) Ida Holm (A)",
    "o Ida Holm",
    "Formand Ida Holm",
    "Formand: Ida",
    "Formand, Ida Holm",
    "IDA HOLM (A)",
    "IDA HOLM (A), BO DAM (V)",
    "1. viceborgmester Ida Holm",
    "Ida Holm ((A))",
    "Ida Sand Holm V",
    "Ida Holm\n\nBo Dam",
    "-\nIda Holm\n-\nBo Dam",
    "Vejchef Nanna",
  ])("%j is a list of names", (text) => {
    expect(isNameList(text)).toBe(true)
  })

  it.each([
    "IDA HOLM",
    "NYE TAKSTER (2)",
    "Formand",
    "Ida",
    "Ida:",
    "Ida Holm (Afbud) kom senere",
    "Formand: Ida holm",
    "Vedtaget, Ida Holm",
    "Ida Holm, formand (kom med et forslag)",
    "Ida Holm, formand - kom med et forslag",
  ])("%j is none", (text) => {
    expect(isNameList(text)).toBe(false)
  })

  const row = { name: "Ida Holm", role: null, roleText: null, party: null, status: "present" }
  it.each<[string, string[], string[], object | null]>([
    ["a tick", ["Ida Holm", "✓"], [], { ...row, status: "excused" }],
    ["a one", ["Ida Holm", "1"], [], { ...row, status: "excused" }],
    ["two crosses", ["Ida Holm", "xx"], [], row],
    ["a cross with blanks", ["Ida Holm", " x "], [], { ...row, status: "excused" }],
    ["a head that says nothing", ["Ida Holm", "x"], ["Navn", "Kryds"], { ...row, status: "excused" }],
    ["nothing under Deltog", ["Ida Holm", ""], ["Navn", "Deltog"], { ...row, status: "absent" }],
    ["nothing under Afbud", ["Ida Holm", ""], ["Navn", "Afbud"], row],
    ["nothing at all, no head", ["Ida Holm", " "], [], row],
    ["a role in a cell", ["Ida Holm", " formand ", "V"], [], { ...row, role: "chair", roleText: "formand", party: "V" }],
    ["its own role first", ["Ida Holm (næstformand)", "formand"], [], { ...row, role: "deputy-chair", roleText: "næstformand" }],
    ["its own party first", ["Ida Holm (A)", "V"], [], { ...row, party: "A" }],
    ["the mark beside the name", ["Ida Holm (Afbud)", ""], [], { ...row, status: "excused" }],
    ["the cell before the mark beside the name", ["Ida Holm (Afbud)", "Fraværende"], [], { ...row, status: "absent" }],
    ["a word that is no mark", ["Ida Holm", "Nordby"], [], row],
    ["two people in a cell", ["Ida Holm, Bo Dam", "x"], [], null],
    ["a head of absence", ["Afbud", "x"], [], null],
    ["a sentence", ["Ida Holm blev valgt", "x"], [], null],
  ])("a row: %s", (_name, cells, header, expected) => {
    expect(readAttendanceRow(cells, header)).toEqual(expected)
  })
})
