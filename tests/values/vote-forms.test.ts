import { describe, expect, it } from "vitest"
import { readVotes } from "../../src/ast/values/vote.ts"
import { shownBallots } from "./shown.ts"
import { wide } from "./wide.ts"

type Row = [name: string, text: string, expected: string[]]

const lines: Row[] = [
  ["both labels shouted", "FOR STEMTE: A og C. IMOD STEMMER: O.", ["yes A,C | no O"]],
  ["all shouted, counts behind", "FOR STEMMER A MED 12 STEMMER. IMOD STEMMER V MED 5 STEMMER.", ["yes 12 A | no 5 V"]],
  ["mod without i", "For stemte A, mod stemte V.", ["yes A | no V"]],
  ["Mod first", "Mod stemte V. For stemte A.", ["yes A | no V"]],
  ["nej first, ja in small letters", "Nej stemte 3 (V), ja stemte 21 (A).", ["yes 21 A | no 3 V"]],
  ["har stemt", "For forslaget har stemt A og V. Imod har stemt O.", ["yes A,V | no O"]],
  ["a long object", "For at sende hele sagen tilbage til ny behandling i udvalget stemte A og V. Imod stemte O.", ["yes A,V | no O"]],
  ["kroner in the object", "For at taksten sættes til 110 kr. stemmer: Ida Holm. Imod stemmer: Bo Dam.", ["yes Ida Holm | no Bo Dam"]],
  ["stemte before the side, with counts", "Stemte for 12: A og V. Stemte imod 5 : O.", ["yes 12 A,V | no 5 O"]],
  ["stemt before the side", "Stemt for: A. Stemt mod: V.", ["yes A | no V"]],
  ["stemmer before the side", "Stemmer for: A og V. Stemmer imod: O.", ["yes A,V | no O"]],
  ["bare and shouted", "FOR: A\nIMOD: O", ["yes A | no O"]],
  ["bare Mod", "For: A\nMod: O", ["yes A | no O"]],
  ["Ja and Nej", "Ja: 12\nNej: 5", ["yes 12 | no 5"]],
  ["Ja and Nej without colons", "Afstemning om planen: Ja 12. Nej 5.", ["yes 12 | no 5"]],
  ["a blank before the colon", "For : A\nImod : O", ["yes A | no O"]],
  ["og between the counts", "For 12 og imod 5.", ["yes 12 | no 5"]],
  ["a semicolon between the counts", "For 12; imod 5; undlod 2; sagen er slut.", ["yes 12 | no 5 | abstain 2"]],
  ["counts at the line end", "For 12\nImod 5\nUndlod 2", ["yes 12 | no 5 | abstain 2"]],
  ["counts and lists", "For 12 (A og C), imod 5 (V), undlod 2 (Ø).", ["yes 12 A,C | no 5 V | abstain 2 Ø"]],
  ["against what", "For udsættelse: 6 stemmer (V). Imod udsættelse: 8 stemmer (A).", ["yes 6 V | no 8 A"]],
  ["lists near the side", "For liste A og C. Imod gruppe V.", ["yes A,C | no V"]],
  ["a sum near the side", "Afstemningen gav: For A+F. Mod Liste V", ["yes A,F | no V"]],
  ["undlader", "For: A\nImod: O\nUndlader: Ø", ["yes A | no O | abstain Ø"]],
  ["undlader at stemme", "For: A\nImod: O\nUndlader at stemme: Ø", ["yes A | no O | abstain Ø"]],
  ["undladt", "For: A\nImod: O\nUndladt at stemme: Ø", ["yes A | no O | abstain Ø"]],
  ["undlod, shouted", "FOR: A\nIMOD: O\nUNDLOD AT STEMME: Ø", ["yes A | no O | abstain Ø"]],
  ["undlod with a count and a list", "For: A\nUndlod 2: Ø og Å", ["yes A | abstain 2 Ø,Å"]],
  ["neither", "For: A\nHverken for eller imod: Ø", ["yes A | abstain Ø"]],
  ["neither, present tense", "For: A\nHverken for eller imod stemmer: Ø", ["yes A | abstain Ø"]],
  ["blank", "For: 12\nImod: 5\nBlank: 2", ["yes 12 | no 5 | abstain 2"]],
  ["blankt", "For: 12\nImod: 5\nBlankt: 2", ["yes 12 | no 5 | abstain 2"]],
  ["blankt stemte", "For: 12\nImod: 5\nBlankt stemte: Ø", ["yes 12 | no 5 | abstain Ø"]],
  ["in parentheses", "Vedtaget (For: A. Imod: O).", ["yes A | no O"]],
  ["behind a colon", "Afstemning: For 12, imod 5.", ["yes 12 | no 5"]],
  ["mens between labels", "For stemte A mens imod stemte V.", ["yes A | no V"]],
  ["og between labels", "For stemte A og C, og imod stemte V.", ["yes A,C | no V"]],
  ["og between labels, no comma", "For stemte A og C og imod stemte V.", ["yes A,C | no V"]],
  ["one member, several members", "For stemte 1 medlem (A). Imod stemte 3 medlemmer: V.", ["yes 1 A | no 3 V"]],
  ["one vote, several votes", "For: 1 stemme (A). Imod: 6 stemmer (V).", ["yes 1 A | no 6 V"]],
  ["a number in words", "For stemte: To (A). Imod stemte: en.", ["yes 2 A | no 1"]],
  ["names that begin like numbers", "For stemte: Tove Holm. Imod stemte: Enhedslisten.", ["yes Tove Holm | no Enhedslisten"]],
  ["one vote behind the list", "For stemmer A med 1 stemme. Imod stemmer V med 4 stemmer.", ["yes 1 A | no 4 V"]],
  ["votes of each list", "For stemte A (5), C (3) og V (2). Imod stemte O (4).", ["yes 10 A,C,V | no 4 O"]],
  ["nobody, in small letters", "For stemte A, imod stemte ingen.", ["yes A | no 0"]],
  ["a reason with da", "For stemte: A og C, da planen er god. Imod stemte: V, da den er dyr.", ["yes A,C | no V"]],
  ["a reason with fordi", "For stemte: A. Imod stemte: V fordi planen er dyr.", ["yes A | no V"]],
  ["a reason with idet", "For stemte: A, idet planen er god. Imod stemte: V.", ["yes A | no V"]],
  ["what came after", "For stemte A. Imod stemte V, hvorefter formanden takkede.", ["yes A | no V"]],
  ["the others behind mens", "For stemte A, mens V stemte imod.", ["yes A | no V"]],
  ["an abstention behind idet", "For stemte A. Imod stemte O, idet V undlod at stemme.", ["yes A | no O | abstain V"]],
  ["abstentions as the last count", "For stemte 12 (A), imod stemte 3 (V), 2 undlader at stemme.", ["yes 12 A | no 3 V | abstain 2"]],
  ["neither as the last count", "For stemte 12 (A), imod stemte 3 (V), 2 hverken for eller imod.", ["yes 12 A | no 3 V | abstain 2"]],
  [
    "neither as the last count, with a verb",
    "For stemte 12 (A), imod stemte 3 (V), 2 stemmer hverken for eller imod.",
    ["yes 12 A | no 3 V | abstain 2"],
  ],
  // Names on the lines below
  ["a label, then small words", "For stemmer:\nPalle von Toft\nJonna af Riis\nIb de Dam", ["yes Palle von Toft,Jonna af Riis,Ib de Dam"]],
  ["a party in words", "For stemmer:\nPalle Toft (uden for parti)\nIb Dam (V)", ["yes Palle Toft,Ib Dam"]],
  ["a count and its names", "For stemte 2:\nPalle Toft,\nIb Dam.", ["yes 2 Palle Toft,Ib Dam"]],
  ["a sentence below that ends in a name", "For stemmer:\nPalle Toft\nForvaltningen undersøger sagen hos Jonna Riis", ["yes Palle Toft"]],
  ["no colon, no names below", "For stemte 12. Imod stemte 3.\nPalle Toft", ["yes 12 | no 3"]],
  ["a value behind the colon, no names below", "For stemte: 12. Imod stemte: 3.\nPalle Toft", ["yes 12 | no 3"]],
  ["another side below", "For stemmer:\nPalle Toft\nImod V.", ["yes Palle Toft | no V"]],
  ["one of them did not vote", "For stemmer:\nPalle Toft\nIb Dam (undlod)", ["yes Palle Toft"]],
]

const numbers: Row[] = [
  ["ja and nej", "Vedtaget med 17 ja-stemmer mod 4 nej-stemmer.", ["yes 17 | no 4"]],
  ["ja and nej, one word", "Vedtaget med 17 jastemmer imod 4 nejstemmer.", ["yes 17 | no 4"]],
  ["numbers in words", "Vedtaget med ni stemmer mod tre.", ["yes 9 | no 3"]],
  ["members stemte", "12 medlemmer stemte for og 5 medlemmer stemte imod.", ["yes 12 | no 5"]],
  ["one member and mens", "1 medlem stemte for, mens 8 medlemmer stemte imod.", ["yes 1 | no 8"]],
  ["for indstillingen", "12 stemmer for indstillingen og 5 stemmer imod.", ["yes 12 | no 5"]],
  ["one vote", "1 stemme for og 8 imod.", ["yes 1 | no 8"]],
  ["lists beside the counts", "12 (A) stemte for, og 5 (V) stemmer imod.", ["yes 12 A | no 5 V"]],
  ["lists behind the votes", "12 stemmer (A) for og 5 stemmer (V) imod.", ["yes 12 A | no 5 V"]],
  ["mod without i", "12 stemmer for og 5 mod.", ["yes 12 | no 5"]],
  ["one side with its lists", "Vedtaget med 20 stemmer (A og V).", ["yes 20 A,V"]],
  ["one side, for and lists", "Vedtaget med tolv stemmer for (A og V).", ["yes 12 A,V"]],
  ["a majority of so many", "Vedtaget med ti stemmers flertal.", []],
  ["one side, lost", "Forslaget faldt med 20 stemmer (A og V).", ["no 20 A,V"]],
  ["stemmerne with blanks", "Vedtaget med stemmerne 12 - 5.", ["yes 12 | no 5"]],
  ["stemmerne with a long dash", "Vedtaget med stemmerne 12–5.", ["yes 12 | no 5"]],
  ["stemmerne, lost", "Forkastet med stemmerne 12-5.", ["yes 5 | no 12"]],
  ["mod alone", "2 stemte mod (O).", ["no 2 O"]],
  ["votes against alone", "Der var 9 stemmer imod.", ["no 9"]],
  ["counts with their lists behind a colon", "Fire stemte for: A og F.", ["yes 4 A,F"]],
  ["a verdict on something else", "Med 8 stemmer imod 3 blev forslaget sendt videre, da kritikken faldt.", ["yes 8 | no 3"]],
  ["fractions in front", "Renten var 2,5 mod 4 året før.", []],
  ["fractions behind", "Renten var 12 mod 4,5 året før.", []],
  ["abstaining members", "12 stemmer mod 5. 2 medlemmer undlod.", ["yes 12 | no 5 | abstain 2"]],
  ["an abstaining member", "12 stemmer mod 5. 1 medlem (Ø) undlader at stemme.", ["yes 12 | no 5 | abstain 1 Ø"]],
  ["blank votes", "12 stemmer for, 5 imod og 2 blanke.", ["yes 12 | no 5 | abstain 2"]],
  ["a blank vote", "12 stemmer for, 5 imod, 1 blank.", ["yes 12 | no 5 | abstain 1"]],
  ["votes blankt", "12 stemmer for, 5 imod. 2 stemte blankt (Ø).", ["yes 12 | no 5 | abstain 2 Ø"]],
  ["votes blankt, present tense", "12 stemmer for, 5 imod. 2 stemmer blankt.", ["yes 12 | no 5 | abstain 2"]],
  ["votes neither", "12 stemmer for, 5 imod. 2 (Ø) stemte hverken for eller imod.", ["yes 12 | no 5 | abstain 2 Ø"]],
  ["neither without a verb", "12 stemmer for, 5 imod, 3 hverken for eller imod.", ["yes 12 | no 5 | abstain 3"]],
  ["kun behind mens", "5 stemte imod, mens kun Ida Holm (C) stemte for.", ["yes Ida Holm | no 5"]],
  ["another ballot with derefter", "Punkt 1 vedtaget med 12 stemmer. Derefter faldt punkt 2 med 9 stemmer imod.", ["yes 12", "no 9"]],
]

const members: Row[] = [
  ["a majority without the word", "Et flertal på fire (A og F) anbefaler.", ["yes 4 A,F"]],
  ["flertallet", "Flertallet bestående af A og V (5) anbefaler. O (1) stemmer imod.", ["yes 5 A,V | no 1 O"]],
  ["of the committee", "5 medlemmer i udvalget anbefaler.", ["yes 5"]],
  ["of the council", "5 medlemmer af byrådet støtter.", ["yes 5"]],
  ["from the group", "5 medlemmer fra gruppen støtter.", ["yes 5"]],
  ["lists behind the motion", "5 medlemmer anbefaler indstillingen (A og V).", ["yes 5 A,V"]],
  ["lists, each counted", "A (5), V (2) anbefaler. O (1) kan ikke anbefale.", ["yes 7 A,V | no 1 O"]],
  ["lists with the word", "Liste A (5) og gruppe V (2) indstiller.", ["yes 7 A,V"]],
  ["lists behind mens", "A (5) anbefaler, mens O (1) stemmer imod.", ["yes 5 A | no 1 O"]],
  ["lists behind og", "A (5) anbefaler og O (1) stemmer imod.", ["yes 5 A | no 1 O"]],
  ["a list of two letters", "EL (12) støtter.", ["yes 12 EL"]],
]

const verbs: [verb: string, option: string][] = [
  ...["undlader at stemme", "undlod", "afstår", "afstod", "stemmer blankt", "stemte blankt", "stemmer hverken for eller imod"].map(
    (verb): [string, string] => [verb, "abstain"],
  ),
  ...[
    "stemmer imod",
    "stemte mod",
    "er imod",
    "var imod",
    "imod",
    "anbefaler ikke",
    "anbefalede dog ikke",
    "tiltræder ikke",
    "tiltrådte ikke",
    "godkender ikke",
    "godkendte ikke",
    "støtter dog ikke",
    "støttede ikke",
    "kan ikke tiltræde",
    "kan dog ikke støtte",
    "kunne ikke tiltræde",
    "kunne dog ikke støtte",
  ].map((verb): [string, string] => [verb, "no"]),
  ...[
    "stemmer for",
    "stemte for",
    "er for",
    "var for",
    "for",
    "kan anbefale",
    "kan tiltræde",
    "kan godkende",
    "kan støtte",
    "anbefaler",
    "anbefalede",
    "tiltræder",
    "tiltrådte",
    "godkender",
    "godkendte",
    "støtter",
    "støttede",
    "indstiller",
    "indstillede",
    "vedtager",
    "vedtog",
  ].map((verb): [string, string] => [verb, "yes"]),
]

const statements: Row[] = [
  ["har stemt", "Ida Holm har stemt imod.", ["no Ida Holm"]],
  ["stemte også", "Liste O stemte også imod.", ["no O"]],
  ["stemmer dog", "Liste O stemmer dog for.", ["yes O"]],
  ["blankt", "Ida Holm (V) stemte blankt.", ["abstain Ida Holm"]],
  ["neither", "Liste O stemte hverken for eller imod.", ["abstain O"]],
  ["undlader", "Liste O undlader at stemme.", ["abstain O"]],
  ["undlod alone", "Liste O undlod.", ["abstain O"]],
  ["har undladt", "Ida Holm har undladt at stemme.", ["abstain Ida Holm"]],
  ["mod without i", "Liste O stemte mod.", ["no O"]],
  ["a list without a verb", "Godkendt. Gruppe V imod. Listen O for.", ["yes O | no V"]],
  ["a group without a verb", "Godkendt. Ø imod. Gruppen V mod.", ["no Ø,V"]],
  ["a sum without a verb", "Godkendt. A + B imod", ["no A,B"]],
  ["er imod", "Godkendt. Ida Holm (V) er imod.", ["no Ida Holm"]],
  ["the verb first, present tense", "I denne sag stemmer V for.", ["yes V"]],
  ["a local list", "Borgerlisten stemte imod.", ["no Borgerlisten"]],
  ["a party in two words", "Dansk Folkeparti stemte imod.", ["no Dansk Folkeparti"]],
  ["a town is no voter", "Nordby stemte imod.", []],
  ["a semicolon", "A stemte for; V stemte imod.", ["yes A | no V"]],
  ["men", "A stemte for, men V stemte imod.", ["yes A | no V"]],
  ["hvor", "Byrådet delte sig, hvor V stemte imod.", ["no V"]],
  ["a comma", "A stemte for, V stemte imod, Ø undlod at stemme, F stemte for.", ["yes A,F | no V | abstain Ø"]],
  ["og behind abstaining", "A undlod at stemme, og V stemte imod.", ["no V | abstain A"]],
  ...["kan ikke bakke", "kunne ikke bakke", "vil gerne hjælpe", "ville gerne hjælpe", "ønsker sagen udsat", "ønskede sagen udsat"].map(
    (words): Row => [`${words} og`, `Ida Holm ${words} og stemte imod.`, ["no Ida Holm"]],
  ),
  ...["er meget kritisk", "var meget kritisk", "tog et forbehold", "tager et forbehold"].map(
    (words): Row => [`${words} og`, `Ida Holm (V) ${words} og stemte imod.`, ["no Ida Holm"]],
  ),
  ["quoted with straight marks", 'Ø: "Liste O stemte imod."', []],
  ["quoted with raised marks", "Ø skrev: ”Liste O stemte imod.”", []],
  ["quoted with turned marks", "Ø skrev: “Liste O stemte imod.”", []],
  ["quoted with angles", "Ø skrev: »Liste O stemte imod.«", []],
]

describe("forms of a ballot", () => {
  it.each([...lines, ...numbers, ...members, ...statements])("%s", (_name, text, expected) => {
    expect(shownBallots(text)).toEqual(expected)
    expect(shownBallots(wide(text))).toEqual(expected)
  })

  it.each(verbs)("5 medlemmer (A) %s: %s", (verb, option) => {
    expect(shownBallots(`3 medlemmer (V) tiltræder. 5 medlemmer (A) ${verb}.`).join(" / ")).toContain(`${option} 5 A`)
  })

  it("parts two ballots of one sentence", () => {
    const text = "Ændringen faldt med 6 stemmer imod 11, og planen blev godkendt med 11 stemmer imod 6."
    expect(readVotes(text).map((vote) => vote.text)).toEqual([
      "Ændringen faldt med 6 stemmer imod 11",
      "planen blev godkendt med 11 stemmer imod 6.",
    ])
  })
})
