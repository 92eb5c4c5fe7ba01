import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import type { Minutes } from "../../src/ast/schema.ts"
import { readVotes } from "../../src/ast/values/vote.ts"
import { readVoters } from "../../src/ast/values/voters.ts"
import { shownBallots } from "./shown.ts"
import { wide } from "./wide.ts"

const ballots: [text: string, expected: string[]][] = [
  // Numbers in a sentence
  ["Godkendt med 12 stemmer imod 5.", ["yes 12 | no 5"]],
  ["Godkendt med 12 stemmer mod 5 (O og V). 2 undlod (Ø).", ["yes 12 | no 5 O,V | abstain 2 Ø"]],
  ["Indstillingen blev tiltrådt med 14 stemmer (A og V) imod 3 (O). 1 undlod at stemme.", ["yes 14 A,V | no 3 O | abstain 1"]],
  ["Godkendt med 4 stemmer for og 3 stemmer imod.", ["yes 4 | no 3"]],
  ["Med 12 stemmer for og 5 imod blev forslaget vedtaget.", ["yes 12 | no 5"]],
  ["12 stemte for, 5 stemte imod, og 2 undlod.", ["yes 12 | no 5 | abstain 2"]],
  ["Der var 9 stemmer for forslaget og 8 imod. Forslaget er vedtaget.", ["yes 9 | no 8"]],
  ["5 stemmer for (A, V) og 2 imod (O).", ["yes 5 A,V | no 2 O"]],
  ["For: 14 (A, B og V)\nImod: 2 (I)\nUndlod: 1 (Zita Omar (A))", ["yes 14 A,B,V | no 2 I | abstain 1 Zita Omar"]],
  ["Ti stemte for og fem imod.", ["yes 10 | no 5"]],
  ["Vedtaget med 25 stemmer.", ["yes 25"]],
  // Of the one side and the other
  [
    "Ja stemte 21 (Venstre og Enhedslisten), nej stemte 3 (Alternativet), 2 stemte hverken for eller imod.",
    ["yes 21 Venstre,Enhedslisten | no 3 Alternativet | abstain 2"],
  ],
  ["Forslaget faldt, idet 1 (O) stemte for, 4 (A, F og V) stemte imod, og 1 (C) undlod at stemme.", ["yes 1 O | no 4 A,F,V | abstain 1 C"]],
  ["Ikke vedtaget, idet 11 (V og C) stemte for og 20 imod.", ["yes 11 V,C | no 20"]],
  ["Et flertal på fire medlemmer (A og F) anbefaler. Et mindretal på tre (C og V) stemmer imod.", ["yes 4 A,F | no 3 C,V"]],
  ["Nedstemt. For stemte to: Ida Holm (Ø) og Ea Ry (F). Seks stemte imod: A, B og V.", ["yes 2 Ida Holm,Ea Ry | no 6 A,B,V"]],
  ["Vedtaget med ti stemmers flertal.\nFor stemte 20: A og Ø.\nImod stemte 10: V.", ["yes 20 A,Ø | no 10 V"]],
  [
    "For udsættelse: 6 stemmer (V, C). Imod: 8 stemmer (A, B).\nFor 60.000 kr.: 9 stemmer (A, C). Imod: 5 stemmer (V).",
    ["yes 6 V,C | no 8 A,B", "yes 9 A,C | no 5 V"],
  ],
  [
    "Godkendt med 3 stemmer for (Ida Jacoba Holm, Ea Linde Ry og Bo Høj Dam) og 1 imod (Ole Friis).",
    ["yes 3 Ida Jacoba Holm,Ea Linde Ry,Bo Høj Dam | no 1 Ole Friis"],
  ],
  // Somebody named behind the numbers
  ["Stemmerne stod lige, 2 mod 2, idet Ida Holm undlod at stemme.", ["yes 2 | no 2 | abstain Ida Holm"]],
  ["Molen kan ikke anbefales, idet 5 stemte imod og alene Ida Holm (C) stemte for.", ["yes Ida Holm | no 5"]],
  ["Udvalgsmedlem Ida Holm (Ø) stemmer imod.", ["no Ida Holm"]],
  // Without a verb
  ["Godkendt. Ø og Å imod.", ["no Ø,Å"]],
  ["Godkendt. Liste O imod.", ["no O"]],
  ["Anbefales. Sif Krogh (V) var imod.", ["no Sif Krogh"]],
  ["Godkendt. A, B og F for. V imod.", ["yes A,B,F | no V"]],
  ["Havnerådet er imod.", []],
  ["Godkendt. Sif Krogh taler imod.", []],
  ["Ad 1: Godkendt med 20 stemmer for. 4 stemte imod (F). 1 undlod at stemme (Ø).", ["yes 20 | no 4 F | abstain 1 Ø"]],
  ["Afstemning om forslaget: 4 stemte for (F og Ø), 9 stemte imod (A og V). Forslaget faldt.", ["yes 4 F,Ø | no 9 A,V"]],
  ["Forslaget blev vedtaget med stemmerne 12-5.", ["yes 12 | no 5"]],
  // The larger number is against where the motion was lost
  ["Forslaget blev forkastet med 8 imod 3.", ["yes 3 | no 8"]],
  ["Forslaget blev forkastet med 3 stemmer imod 8.", ["yes 3 | no 8"]],
  ["Med 8 stemmer imod 3 blev ændringsforslaget forkastet.", ["yes 3 | no 8"]],
  ["Blev ikke vedtaget med 1 stemme mod 8. 1 undlod at stemme.", ["yes 1 | no 8 | abstain 1"]],
  ["Indstillingen blev ikke godkendt med 8 stemmer mod 3.", ["yes 3 | no 8"]],
  // Lines
  ["For stemte: A, B og C.\nImod stemte: O.\nUndlod: Ø.", ["yes A,B,C | no O | abstain Ø"]],
  ["For stemte 18: A, B, C, O og V. Imod stemte 4: F og Ø.", ["yes 18 A,B,C,O,V | no 4 F,Ø"]],
  ["For stemte 2 (O). Imod stemte 16 (A, B og Ø).", ["yes 2 O | no 16 A,B,Ø"]],
  ["For stemte A og Ø. Imod stemte B, C, I og V.", ["yes A,Ø | no B,C,I,V"]],
  ["For: Gruppe A og C\n\nImod: Gruppe O og V\n\nAfventer: Liste H\n\nAnbefales.", ["yes A,C | no O,V"]],
  ["For: 12\nImod: 5\nUndlod: 1", ["yes 12 | no 5 | abstain 1"]],
  ["For 12, imod 5, undlod 1.", ["yes 12 | no 5 | abstain 1"]],
  ["For stemmer A og C med 7 stemmer. Imod stemmer V med 4 stemmer. Undlader at stemme: Ø.", ["yes 7 A,C | no 4 V | abstain Ø"]],
  ["For stemte 12 (A, B og C), imod stemte 5 (O og V), mens 2 (Ø) undlod at stemme.", ["yes 12 A,B,C | no 5 O,V | abstain 2 Ø"]],
  ["For forslaget stemte 12 medlemmer (A og V), imod stemte 3 (O).", ["yes 12 A,V | no 3 O"]],
  ["Stemte for: A og V. Stemte imod: O.", ["yes A,V | no O"]],
  ["For stemte: O. Imod stemte: A og V. Ø undlod at stemme.", ["yes O | no A,V | abstain Ø"]],
  ["Imod A, F, O og V. For C. Ændringsforslaget falder.", ["yes C | no A,F,O,V"]],
  ["Imod: Ingen. For: A og V.", ["yes A,V | no 0"]],
  ["Hverken for eller imod stemte: Ø.", ["abstain Ø"]],
  [
    "For at udsætte sagen stemmer:\nPalle Toft\nJonna Riis\n\nImod stemmer:\nIb Dam\n\nSagen udsættes ikke.",
    ["yes Palle Toft,Jonna Riis | no Ib Dam"],
  ],
  // Letters with named exceptions
  [
    "For stemte 27: A, B, C, O (Palle Toft), V  Imod stemte 2: O (Jonna Riis, Ib Dam)",
    ["yes 27 A,B,C,Palle Toft,V | no 2 Jonna Riis,Ib Dam"],
  ],
  ["For stemte 10: A (5), C (3) og V (2). Imod stemte 4: O.", ["yes 10 A,C,V | no 4 O"]],
  [
    "For stemte: Stig R. Holm (A), Torben H. Friis (V). Imod stemte: Ib Dam (uden for parti)",
    ["yes Stig R. Holm,Torben H. Friis | no Ib Dam"],
  ],
  ["For stemte Socialdemokratiet (A) og Venstre (V). Imod stemte Dansk Folkeparti (O).", ["yes A,V | no O"]],
  // Numbers and lines of one ballot
  ["Godkendt med 15 stemmer imod 10. For stemte: A, F og Ø. Imod stemte: C og V.", ["yes 15 A,F,Ø | no 10 C,V"]],
  ["Forslaget blev forkastet med 15 stemmer mod 10. For stemte A og Ø. Imod stemte C og V.", ["yes 10 A,Ø | no 15 C,V"]],
  // Counted members
  ["6 medlemmer (A+C+V) anbefaler indstillingen.", ["yes 6 A,C,V"]],
  ["6 medlemmer (A+C+V) anbefaler. 1 medlem (O) stemmer imod. 1 medlem (Ø) undlader at stemme.", ["yes 6 A,C,V | no 1 O | abstain 1 Ø"]],
  ["6 medlemmer (A+C+V) anbefaler. 1 medlem (O) kan ikke anbefale.", ["yes 6 A,C,V | no 1 O"]],
  ["6 medlemmer (A+C+V) anbefaler. 1 medlem (O) tager forbehold.", ["yes 6 A,C,V"]],
  ["Et flertal bestående af A, C og V (6) anbefaler indstillingen.\nO (1) kan ikke anbefale.", ["yes 6 A,C,V | no 1 O"]],
  ["Et flertal på fem medlemmer (A og V) anbefaler indstillingen.", ["yes 5 A,V"]],
  ["13 medlemmer stemte for. 4 medlemmer stemte imod. 2 medlemmer undlod at stemme.", ["yes 13 | no 4 | abstain 2"]],
  ["4 medlemmer stemte imod (O og V).", ["no 4 O,V"]],
  // Single voters
  ["Liste O stemte imod.", ["no O"]],
  ["Liste O stemte imod. Liste Ø stemte imod.", ["no O,Ø"]],
  ["Venstre stemte imod, da planen er for dyr.", ["no Venstre"]],
  ["Palle Toft (V) og Jonna Riis (A) stemte imod.", ["no Palle Toft,Jonna Riis"]],
  ["Palle Toft (V) stemte for, mens Jonna Riis (A) undlod at stemme.", ["yes Palle Toft | abstain Jonna Riis"]],
  ["A og F stemte for, og V stemte imod.", ["yes A,F | no V"]],
  ["Herefter stemte Palle Toft (V) imod.", ["no Palle Toft"]],
  ["Godkendt, idet Liste O stemte imod.", ["no O"]],
  ["For så vidt angår punkt 2 stemte V imod.", ["no V"]],
  // Several ballots
  [
    "Ændringsforslaget blev forkastet med 6 stemmer imod 11. Herefter blev indstillingen godkendt med 11 stemmer imod 6.",
    ["yes 6 | no 11", "yes 11 | no 6"],
  ],
  [
    "Ændringsforslaget blev forkastet med 6 stemmer imod 11, og indstillingen blev godkendt med 11 stemmer imod 6.",
    ["yes 6 | no 11", "yes 11 | no 6"],
  ],
  [
    "For stemte A og C. Imod stemte O. Ændringsforslaget faldt.\n\nFor indstillingen stemte A, C og V. Imod stemte O.",
    ["yes A,C | no O", "yes A,C,V | no O"],
  ],
  // No ballot
  ["Ændringsforslaget faldt.", []],
  ["Et flertal bestående af A, Ø og V anbefaler indstillingen.", []],
  ["Enstemmigt vedtaget.", []],
  ["O tager forbehold. Liste H afventer.", []],
  ["Venstre kan ikke stemme for forslaget.", []],
  ["1 medlem (O) kan ikke anbefale indstillingen.", []],
  ["Flertallet stemte for.", []],
  ['Ø fik ført til protokols: "Vi stemte imod, og 12 stemmer imod 5 er ikke nok."', []],
  ["Budgettet er på 12 mio. kr. mod 5 mio. kr. sidste år. Medlemmerne drøftede det.", []],
  ["Forslaget om 12 boliger mod 5 i dag blev godkendt.", []],
  ["Palle Toft fik 9 stemmer, Jonna Riis fik 8 stemmer.", []],
]

const texts: [text: string, expected: string][] = [
  ["Forslaget faldt. For stemte 2 (O). Imod stemte 16 (A og V).", "For stemte 2 (O). Imod stemte 16 (A og V)."],
  [
    "Godkendt med 15 stemmer imod 10. 1 undlod.\n\nFor stemte: A.\n\nImod stemte: V. Undlod: Ø.",
    "For stemte: A.\n\nImod stemte: V. Undlod: Ø.",
  ],
  [
    "Udsat. Herefter godkendt med 12 stemmer imod 2. 1 undlod at stemme.\n\nV ønsker en plan.",
    "Herefter godkendt med 12 stemmer imod 2. 1 undlod at stemme.",
  ],
  ["Udvalget kan ikke anbefale forslaget.\n\nPalle Toft (H) stemte for og ønsker sagen forelagt.", "Palle Toft (H) stemte for"],
  ["For: Gruppe A\n\nImod: Gruppe O\n\nAfventer: Liste H", "For: Gruppe A\n\nImod: Gruppe O"],
  [
    "4 medlemmer (A) anbefaler. 1 medlem (O) stemmer imod, da det er dyrt.\n\nGodkendt.",
    "4 medlemmer (A) anbefaler. 1 medlem (O) stemmer imod, da det er dyrt.",
  ],
  ["For stemte: A. Imod stemte: C og V. Venstre ønsker tilført protokollen, at sagen er dyr.", "For stemte: A. Imod stemte: C og V."],
  ["For så vidt angår punkt 2 stemte V imod, da den er dyr.", "For så vidt angår punkt 2 stemte V imod"],
  ["For stemte A. Imod stemte V. Vedtaget med 12 stemmer imod 5.", "For stemte A. Imod stemte V."],
  ["For stemte A. Imod stemte V. Vedtaget med 12 stemmer imod 5, 1 undlod at stemme.", "For stemte A. Imod stemte V."],
  ["For stemte A. Imod stemte V. 1 undlod at stemme.", "For stemte A. Imod stemte V. 1 undlod at stemme."],
  ["For stemte A. Imod stemte V. Liste Ø stemte imod.", "For stemte A. Imod stemte V. Liste Ø stemte imod."],
]

describe("readVotes", () => {
  it.each(ballots)("reads %j", (text, expected) => {
    expect(shownBallots(text)).toEqual(expected)
  })

  it.each(ballots)("reads wide %j", (text, expected) => {
    expect(shownBallots(wide(text))).toEqual(expected)
  })

  it.each(texts)("slices %j", (text, expected) => {
    expect(readVotes(text).map((vote) => vote.text)).toEqual([expected])
  })

  it.each([
    ["names", "Jens Bo\n"],
    ["statements", "A stemte imod, mens "],
    ["counted lists", "A (1), "],
    ["members", "5 medlemmer "],
    ["objects", "For at stemte "],
  ])("ends on many %s", { timeout: 30_000 }, (_name, piece) => {
    expect(readVotes(`For stemte:\n${piece.repeat(10_000)}`)).toBeInstanceOf(Array)
  })
})

describe("readVoters", () => {
  it.each([
    ["Gruppe A og C", ["A", "C"]],
    ["A+C+V", ["A", "C", "V"]],
    ["Palle Toft (V), Jonna\nRiis (uden for parti)", ["Palle Toft", "Jonna Riis"]],
    ["A (undtagen Palle Toft)", ["A"]],
    ["V (uden Jonna Riis)", ["V"]],
    ["de øvrige", []],
    ["", []],
    ["A samt C", ["A", "C"]],
    ["A & C / V; Ø", ["A", "C", "V", "Ø"]],
    ["A,, C.", ["A", "C"]],
    // what stands in parentheses is of the name before it
    ["Palle Toft (A, C og V), Jonna Riis", ["Palle Toft", "Jonna Riis"]],
    ["Palle Toft (A (nu C)), Jonna Riis", ["Palle Toft", "Jonna Riis"]],
    ["O (Palle Toft)", ["Palle Toft"]],
    ["O (3)", ["O"]],
    ["(A og C)", ["A", "C"]],
    ["(undtagen Palle Toft)", []],
    // numbers count voters, and are none
    ["3 A", ["A"]],
    ["A 3", ["A"]],
    ["5 Palle Toft 2", ["Palle Toft"]],
    // a party by its letter where that is told
    ["Socialdemokratiet (A)", ["A"]],
    ["Socialdemokratiet", ["Socialdemokratiet"]],
    ["Venstre (6 medlemmer)", ["Venstre"]],
    ["Hele gruppe A, partiet Venstre og listen O", ["A", "Venstre", "O"]],
    ["medlemmerne Palle Toft og Jonna Riis", ["Palle Toft", "Jonna Riis"]],
    ["fra V", ["V"]],
    ["en borger", []],
    ["Palle Toft: nej", []],
    ["O (Palle Toft (nu løsgænger))", ["Palle Toft"]],
    ["A (5 stemmer), C (i alt 3)", ["A", "C"]],
    ["A (Socialdemokratiet)", ["A"]],
    ["Venstre ( V )", ["V"]],
    ["Lokalplan 12 Havn", []],
    ["12 A", ["A"]],
    ["3A og 2V", ["A", "V"]],
    ["A 12", ["A"]],
    ["A og C .", ["A", "C"]],
    ["(Bortset fra Ib Dam)", []],
    ["Resten", []],
    ["Udvalget", []],
    ["A, , C", ["A", "C"]],
  ])("reads %j", (list, expected) => {
    expect(readVoters(list)).toEqual(expected)
    expect(readVoters(wide(list))).toEqual(expected)
  })
})

const shared = join(import.meta.dirname, "../../../shared")
const answers = existsSync(shared)
  ? ["samples", ...readdirSync(join(shared, "corpus")).map((folder) => join("corpus", folder))].flatMap((folder) =>
      readdirSync(join(shared, folder))
        .filter((file) => file.endsWith(".expected.json"))
        .map((file) => join(folder, file)),
    )
  : []

describe.skipIf(answers.length === 0)("readVotes on the written minutes", () => {
  it.each(answers)("%s", (file) => {
    const minutes = JSON.parse(readFileSync(join(shared, file), "utf8")) as Minutes
    for (const { title, decision, votes } of minutes.agendaItems) expect(readVotes(decision?.text ?? ""), title).toEqual(votes)
  })
})
