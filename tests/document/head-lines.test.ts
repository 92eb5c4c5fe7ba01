/** Heads of a few lines, read without the lexer: what each kind of line tells, and which lines tell nothing. */
import { createToken, createTokenInstance } from "chevrotain"
import { describe, expect, it } from "vitest"
import { withPlainBlanks } from "../../grammar/blanks.ts"
import { vocabularyOf } from "../../grammar/dialect.ts"
import { lineageOf } from "../../grammar/dialects/index.ts"
import { type Head, readHead } from "../../src/ast/build/head.ts"
import { createReading } from "../../src/ast/build/reading.ts"
import type { Participant } from "../../src/ast/schema.ts"
import { indexLines } from "../../src/source/span.ts"

const Line = createToken({ name: "Line", pattern: /./ })
const vocabulary = vocabularyOf(lineageOf("generic"))

const headOf = (lines: readonly string[]): Head => {
  const text = `${lines.join("\n")}\n`
  const tokens = [...text.matchAll(/.*\n/g)]
    .filter(([line]) => line !== "\n")
    .map(({ 0: line, index }) => createTokenInstance(Line, line, index, index + line.length - 1, 1, 1, 1, 1))
  return readHead(tokens, createReading(text, withPlainBlanks(text), indexLines(text), vocabulary))
}

const person = ({ name, party, role, roleText, status }: Participant): string =>
  [name, party, role && `${role}:${roleText}`, status === "present" ? null : status].filter((part) => part !== null).join(" ")

/** "body term | day | from-to | at place | people | unclaimed lines", only what the head tells; ⏎ parts the lines. */
const shown = (lines: string): string => {
  const { body, termFrom, termTo, date, startTime, endTime, location, participants, unclaimed } = headOf(lines.split(" ⏎ "))
  return [
    body,
    termFrom === null && termTo === null ? null : `${termFrom}-${termTo}`,
    date,
    startTime === null && endTime === null ? null : `${startTime ?? ""}-${endTime ?? ""}`,
    location === null ? null : `at ${location}`,
    participants.length === 0 ? null : participants.map(person).join(", "),
    unclaimed.length === 0 ? null : `unclaimed ${unclaimed.map(({ image }) => image.trim()).join(" / ")}`,
  ]
    .filter((part) => part !== null)
    .join(" | ")
}

describe("a head", () => {
  it.each([
    ["Mødedato: 3. maj 2011 kl. 17-19 i Pakhuset", "2011-05-03 | 17:00-19:00 | at Pakhuset"],
    ["Mødedato: 20110503", "2011-05-03"],
    ["Mødetid: 3. maj 2011, kl. 17.00 - 19.30", "2011-05-03 | 17:00-19:30"],
    ["Mødetid: kl. 17", "17:00-"],
    ["Mødetid: - 19.30", "-19:30"],
    ["Mødetid: aften ⏎ Ny mole", "unclaimed Ny mole"],
    ["Sluttidspunkt: 3.5.2011 19:30:00", "-19:30"],
    ["Sluttidspunkt: 19.30", "-19:30"],
    ["Slut: ukendt", ""],
    ["Mødested: Pakhuset,\u00a0 2. sal", "at Pakhuset, 2. sal"],
    ["Udvalg: Havneudvalget 2010-2013", "Havneudvalget | 2010-2013"],
    ["Råd: Havneforum ⏎ Referat fra møde i Havneudvalget", "Havneforum"],
    ["Møde: 3. maj 2011 kl. 17:30-20:15", "2011-05-03 | 17:30-20:15"],
    ["Møde: Ordinært", ""],
    [
      "Formand: Ida Holm ⏎ Næstformand: Bo Dam ⏎ Referent: Ane Lind ⏎ Dirigent: Ole Berg ⏎ Mødeleder: Pia Skov ⏎ Ordstyrer: Lis Toft",
      "Ida Holm chair:Formand, Bo Dam deputy-chair:Næstformand, Ane Lind secretary:Referent, Ole Berg other:Dirigent, Pia Skov other:Mødeleder, Lis Toft other:Ordstyrer",
    ],
    [
      "Borgmester: Ida Holm ⏎ Viceborgmester: Bo Dam ⏎ Sekretær: Ane Lind",
      "Ida Holm chair:Borgmester, Bo Dam deputy-chair:Viceborgmester, Ane Lind secretary:Sekretær",
    ],
    ["Formand: Ida Holm, direktør", "Ida Holm other:direktør"],
    ["Formand: ingen ⏎ Referent: - ⏎ Næstformand: Ingen.", ""],
    ["Formand: ukendt", ""],
    ["Medlemmer: ukendt", ""],
    ["Medlemmer: Bo Dam deltog ikke", "Bo Dam absent"],
    ["Medlemmer: Ida Holm ⏎ Bo Dam ⏎ Mødested: Pakhuset", "at Pakhuset | Ida Holm, Bo Dam"],
    ["Medlemmer: Ida Holm, ⏎ Bo Dam, ⏎ Afbud: Ane Lind", "Ida Holm, Bo Dam, Ane Lind excused"],
    ["Medlemmer: Ida Holm ⏎ Fraværende: Ane Lind ⏎ Forfald: Bo Dam", "Ida Holm, Ane Lind absent, Bo Dam excused"],
    ["Til stede: Ida Holm, Bo Dam ⏎ Ikke til stede: Ane Lind", "Ida Holm, Bo Dam, Ane Lind absent"],
    ["Bemærkninger: Ida Holm havde meldt afbud. ⏎ Ny mole", "Ida Holm excused | unclaimed Ny mole"],
    ["Bemærkninger: Intet ⏎ Ny mole", "unclaimed Ny mole"],
    ["Hent som fil: ja ⏎ Ny mole", "unclaimed Ny mole"],
    ["Hent som fil ⏎ Mødested ⏎ Pakhuset", "at Pakhuset"],
    ["Hent som fil ⏎ Pakhuset ⏎ Ny mole", "unclaimed Ny mole"],
    ["Mødenr. ⏎ 7 ⏎ Ny mole", "unclaimed Ny mole"],
    ["Mødedato ⏎ Mødested ⏎ Formand ⏎ Pakhuset ⏎ 3. maj 2011 ⏎ Ida Holm", "2011-05-03 | at Pakhuset | Ida Holm chair:Formand"],
    [
      "Mødedato ⏎ Slut ⏎ Formand ⏎ Afbud ⏎ 3. maj 2011 ⏎ 3. maj 2011 kl. 20 ⏎ Ida Holm ⏎ Bo Dam",
      "2011-05-03 | -20:00 | Ida Holm chair:Formand, Bo Dam excused",
    ],
    ["Formand ⏎ Referent ⏎ Mødedato ⏎ Ingen ⏎ Ida Holm ⏎ 3. maj 2011", "2011-05-03 | Ida Holm secretary:Referent"],
    ["Mødetid ⏎ Mødedato ⏎ 3. maj 2011 ⏎ 17.00", "2011-05-03 | 17:00-"],
    ["Mødetid ⏎ Mødested ⏎ Pakhuset ⏎ 17.00", "17:00- | at Pakhuset"],
    ["Mødedato ⏎ Afbud ⏎ Ida Holm ⏎ 3. maj 2011", "2011-05-03 | Ida Holm excused"],
    ["Mødedato ⏎ Afbud: ⏎ Mødested ⏎ Ida Holm ⏎ Pakhuset ⏎ 3. maj 2011", "2011-05-03 | at Pakhuset | Ida Holm excused"],
    ["Mødedato ⏎ 3. maj 2011 ⏎ Afbud ⏎ Ida Holm ⏎ Bo Dam", "2011-05-03 | Ida Holm excused, Bo Dam excused"],
    ["Medlemmer ⏎ Ida Holm ⏎ Bo Dam ⏎ Afbud ⏎ Ane Lind", "Ida Holm, Bo Dam, Ane Lind excused"],
    ["Medlemmer ⏎  ⏎ Ida Holm ⏎  ⏎ Bo Dam ⏎ Ny mole", "Ida Holm, Bo Dam | unclaimed Ny mole"],
    ["Medlemmer ⏎ • Ida Holm ⏎ • Bo Dam, ⏎ Ane Lind ⏎ • Pia Skov", "Ida Holm, Bo Dam, Ane Lind, Pia Skov"],
    ["Medlemmer ⏎ Ida Holm ⏎ Bo Dam forlod mødet kl. 19.40. ⏎ Ane Lind", "Ida Holm, Bo Dam, Ane Lind"],
    ["Medlemmer ⏎ Ida Holm ⏎ Bo Dam havde meldt afbud. ⏎ Ane Lind", "Ida Holm, Bo Dam excused, Ane Lind"],
    ["Afbud ⏎ Ida Holm ⏎ Bo Dam (A) mødte for Ida Holm ⏎ Ane Lind", "Ida Holm excused, Bo Dam A, Ane Lind excused"],
    ["Afbud ⏎ Ida Holm (A), sag 12-13 ⏎ Bo Dam (V)", "Ida Holm A, Bo Dam V excused"],
    ["Fraværende ⏎ Ida Holm (A) ⏎ Bo Dam (V) - afbud", "Ida Holm A absent, Bo Dam V excused"],
    ["Afbud: Ingen", ""],
    ["Afbud: Ida Holm, ⏎ Bo Dam ⏎ Ane Lind", "Ida Holm excused, Bo Dam excused, Ane Lind excused"],
    ["Afbud: Ida Holm, ⏎ Formand: Bo Dam", "Ida Holm excused, Bo Dam chair:Formand"],
    ["Afbud: Ida Holm (A), Bo Dam (V) ⏎ I stedet mødte Ane Lind (A).", "Ida Holm A excused, Bo Dam V excused, Ane Lind A"],
    ["Tilstede Ida Holm (A), Bo Dam (V)", "Ida Holm A, Bo Dam V"],
    ["Tilstede  Ida Holm (A)", "Ida Holm A"],
    ["Tilstede Ida Holm (A), ⏎ Bo Dam (V)", "Ida Holm A, Bo Dam V"],
    ["Tilstede Alle medlemmer", ""],
    ["Deltagere Havneby", ""],
    ["Gæster Ida Holm, ⏎ Ny mole", "Ida Holm"],
    [
      "Referat ⏎ Navn\tFunktion\tDeltog ⏎ Ida Holm\tFormand\tx ⏎ Bo Dam\t\t ⏎ Ane Lind\tReferent\tAfbud ⏎ I alt 3 medlemmer ⏎ Pia Skov\tx\tx",
      "Ida Holm chair:Formand, Bo Dam absent, Ane Lind secretary:Referent excused | unclaimed I alt 3 medlemmer / Pia Skov\tx\tx",
    ],
    ["Medlem\tAfbud ⏎ Ida Holm (A)\t ⏎ Bo Dam\tx ⏎ Ny mole\tx", "Ida Holm A, Bo Dam excused | unclaimed Ny mole\tx"],
    ["DELTAGER \tfremmødt ⏎ Ida Holm\tx", "Ida Holm"],
    ["Navn\tHverv ⏎ Ida Holm\tx", ""],
    ["Efternavn\tAfbud ⏎ Ida Holm\tx", ""],
    [
      "Mødedato:\t3. maj 2011 ⏎ Mødested\tPakhuset\t2. sal ⏎ Formand \t Ida Holm",
      "2011-05-03 | at Pakhuset 2. sal | Ida Holm chair:Formand",
    ],
    ["Medlemmer\tIda Holm, Bo Dam ⏎ Ane Lind ⏎ Afbud\tBo Dam ⏎ Pia Skov", "Ida Holm, Bo Dam excused, Ane Lind | unclaimed Pia Skov"],
    ["Afbud\t ⏎ Ny mole\tx", "unclaimed Ny mole\tx"],
    ["Pakhuset\tHavnen ⏎ Mødested: Pakhuset", "at Pakhuset"],
    ["Mødested: Pakhuset ⏎ Molen\tHavnen", "at Pakhuset | unclaimed Molen\tHavnen"],
    ["Havneudvalget\t3. maj 2011", "Havneudvalget | 2011-05-03"],
    ["Der var afbud fra Ida Holm og ⏎ Bo Dam ⏎ og Ane Lind.", "Ida Holm excused, Bo Dam excused, Ane Lind excused"],
    ["Der var afbud fra Ida Holm og ⏎ Afbud: Bo Dam.", "Bo Dam excused"],
    ["Der var afbud fra Ida Holm. ⏎ Mødet blev åbnet kl. 17.", "17:00- | Ida Holm excused"],
    ["Der var afbud fra ⏎  ⏎ Ida Holm.", ""],
    ["Referat fra mødet i Udvalget for Arbejde og ⏎ Uddannelse 2014-2017", "Udvalget for Arbejde og Uddannelse | 2014-2017"],
    ["Referat fra mødet i Børne- og ⏎ Havneudvalget den 3. maj 2011", "Børne- og Havneudvalget | 2011-05-03"],
    ["Kultur, Havne- samt ⏎ Molerådet", "Kultur, Havne- samt Molerådet"],
    ["Ny mole og ⏎ nyt tag", ""],
    ["Referat fra Havneudvalget ⏎ • Ida Holm ⏎ • Bo Dam (A)", "Havneudvalget | Ida Holm, Bo Dam A"],
    ["Referat fra Havneudvalget ⏎ Ida Holm", "Havneudvalget | unclaimed Ida Holm"],
    ["Referat fra Havneudvalget ⏎ • Ny mole", "Havneudvalget | unclaimed • Ny mole"],
    [
      "• Ida Holm ⏎ o Bo Dam ⏎ – Ane Lind ⏎ · Pia Skov ⏎ * Lis Toft ⏎ - Ole Berg",
      "Ida Holm, Bo Dam, Ane Lind, Pia Skov, Lis Toft, Ole Berg",
    ],
    ["Havneby Kommune ⏎ Ny mole ⏎ Havneudvalget ⏎ Nyt tag", "Havneudvalget | unclaimed Nyt tag"],
    ["Havneudvalget ⏎ Havneudvalget 2010-2013", "Havneudvalget | 2010-2013"],
    ["Havneudvalget ⏎ Molerådet 2010-2013", "Havneudvalget"],
    ["Havneudvalget 2006-2009 ⏎ Referat fra møde i Havneudvalget 2010-2013", "Havneudvalget | 2010-2013"],
    ["Havneudvalget 2006-2009 ⏎ Referat fra møde i Havneudvalget", "Havneudvalget | 2006-2009"],
    ["Havneudvalget 2006-2009 ⏎ Havneudvalget 2010-2013", "Havneudvalget | 2006-2009"],
    ["Referat Ny mole ⏎ Havneudvalget", "Havneudvalget"],
    ["Referat 2010-2013 ⏎ Havneudvalget 2006-2009", "Havneudvalget | 2006-2009"],
    ["Mødet blev holdt på Nordskolen, Skolevej 2.", "at Nordskolen, Skolevej 2"],
    ["Mødet blev holdt onsdag den 8. juni 2011 på Rådhuset", "2011-06-08 | at Rådhuset"],
    ["Mødet holdt i god ro", ""],
    ["Mødet blev holdt i kantinen", "at kantinen"],
    ["Mødet blev afholdt hos Ida Holm ⏎ Mødet blev holdt på Molen", "at Ida Holm | unclaimed Mødet blev holdt på Molen"],
    ["Møde afholdes i Pakhuset", "at Pakhuset"],
    ["Mødested: Pakhuset ⏎ Mødet blev holdt på Molen", "at Pakhuset | unclaimed Mødet blev holdt på Molen"],
    ["i mødelokale 1, Rådhuset i Hjelmager", "at mødelokale 1, Rådhuset i Hjelmager"],
    ["på Rådhuset", "at Rådhuset"],
    ["Mødested: Pakhuset ⏎ i mødelokale 1", "at Pakhuset | unclaimed i mødelokale 1"],
    ["i mødelokale 1 kl. 17", "17:00- | at mødelokale 1"],
    ["i Rådhusudvalget", "Rådhusudvalget"],
    ["i byen", ""],
    ["Mødedato: 3. maj 2011 ⏎ Mødelokale 2", "2011-05-03 | at Mødelokale 2"],
    ["Mødelokale 2 ⏎ Mødedato: 3. maj 2011", "2011-05-03"],
    ["Mødedato: 3. maj 2011 ⏎ Rådhuset  i\u00a0Havneby", "2011-05-03 | at Rådhuset i Havneby"],
    ["Mødedato: 3. maj 2011 ⏎ Mødelokale 2 kl. 17", "2011-05-03 | 17:00- | at Mødelokale 2"],
    ["Mødedato: 3. maj 2011 ⏎ Rådhusudvalget", "Rådhusudvalget | 2011-05-03"],
    ["Mødedato: 3. maj 2011 ⏎ Molevej 3 ⏎ Havnegade 4", "2011-05-03 | at Molevej 3 | unclaimed Havnegade 4"],
    ["Mødedato: 3. maj 2011 ⏎ Referat Rådhuset, 2. sal", "2011-05-03"],
    ["Pakhuset kl. 17 ⏎ Ny mole", "17:00- | at Pakhuset | unclaimed Ny mole"],
    ["Mødedato: 3. maj 2011 ⏎ TIL ⏎ Hen til ⏎ Tilbud", "2011-05-03 | unclaimed Hen til / Tilbud"],
    ["Mødedato: 3. maj 2011 ⏎ Punkt\tEmne ⏎ Emne ⏎ Møde nr. 9 ⏎ Ansvarlig ⏎ Emne\tHavn", "2011-05-03 | unclaimed Emne\tHavn"],
    ["Mødet sluttede kl. 19.30. ⏎ Ida Holm deltog ikke.", "-19:30 | Ida Holm absent"],
    ["Mødet begyndte kl. 17 og sluttede kl. 19. ⏎ Ny mole", "17:00-19:00 | unclaimed Ny mole"],
    ["Ida Holm (A) havde meldt afbud (ferie). Bo Dam deltog ikke.", "Ida Holm A excused, Bo Dam absent"],
    ["Deltagere fra skolen: Ida Holm ⏎ For havnen mødte: Bo Dam", "Ida Holm, Bo Dam"],
    [
      "Medlemmer ⏎ Formand: Ida Holm ⏎ Bo Dam (A) ⏎ Mødested: Pakhuset ⏎ Ane Lind",
      "at Pakhuset | Ida Holm chair:Formand, Bo Dam A | unclaimed Ane Lind",
    ],
    [
      "Bemærkninger ⏎ Ida Holm havde meldt afbud. Bo Dam (B) ⏎ mødte som stedfortræder. ⏎ Ny mole",
      "Ida Holm excused, Bo Dam B | unclaimed Ny mole",
    ],
    ["Bemærkninger ⏎ Der var ⏎ afbud ⏎ fra ⏎ Ida Holm. ⏎ Ny mole", "Ida Holm excused | unclaimed Ny mole"],
    ["Bemærkninger ⏎ Der var afbud fra ⏎ Formand: Ida Holm", "Ida Holm chair:Formand"],
    ["Formand ⏎ Ida Holm ⏎ Bo Dam", "Ida Holm chair:Formand | unclaimed Bo Dam"],
    ["Medlemmer ⏎ Ida Holm og Bo Dam ⏎ Ane Lind", "Ida Holm, Bo Dam, Ane Lind"],
    ["Mødedato ⏎ Medlemmer ⏎ 3. maj 2011 ⏎ Ida Holm ⏎ Bo Dam", "2011-05-03 | Ida Holm, Bo Dam"],
  ])("%j", (lines, expected) => {
    expect(shown(lines)).toBe(expected)
  })
})
