import { describe, it } from "vitest"
import { expectWideOutcome, type OutcomeRow } from "./outcome-row.ts"

/** What was decided before, told in passing. */
const background: OutcomeRow[] = [
  ["Udvalget godkendte på sit møde den 3. maj planen.", "unknown", null],
  ["Udvalget godkendte på et møde i maj planen.", "unknown", null],
  ["Udvalget godkendte på det møde d. 3. maj planen.", "unknown", null],
  ["Udvalget godkendte den nye havneplan på junimødet i Skur 4.", "unknown", null],
  ["Udvalget godkendte på mødet planen.", "approved", "godkendte"],
  ["Udvalget godkendte den 3. maj planen.", "unknown", null],
  ["Udvalget godkendte d. 3. maj planen.", "unknown", null],
  ["Udvalget godkendte den plan, som er omdelt.", "approved", "godkendte"],
  ["Udvalget godkendte i 1998 planen.", "unknown", null],
  ["Udvalget godkendte i 2018 planen.", "unknown", null],
  ["Udvalget godkendte tilbage i 2018 planen.", "unknown", null],
  ["Udvalget godkendte i starten 2018 planen.", "unknown", null],
  ["Udvalget godkendte i maj planen.", "unknown", null],
  ["Udvalget godkendte i fællesskab planen.", "approved", "godkendte"],
  ["Planen er i 2018 vedtaget af udvalget.", "unknown", null],
  ["Udvalget har i 2018 godkendt planen.", "unknown", null],
  ["Udvalget havde i 2018 godkendt planen.", "unknown", null],
  ["Planen blev i 2018 vedtaget.", "unknown", null],
  ["Planen blev i 1998 vedtaget.", "unknown", null],
  ["Regnskabet i 2018 blev godkendt.", "approved", "godkendt"],
  ["Regnskabet blev for 2018 godkendt.", "approved", "godkendt"],
  ["Planen blev i sal 2018 godkendt.", "approved", "godkendt"],
  ["Planen blev i 12018 eksemplarer godkendt.", "approved", "godkendt"],
  ["Planen blev i 20180 eksemplarer godkendt.", "approved", "godkendt"],
  ["Planen havde været drøftet.", "unknown", null],
  ["Planen har været drøftet.", "unknown", null],
  ["Planen må have været drøftet.", "unknown", null],
  ["På mødet den 3. maj blev planen godkendt.", "unknown", null],
  ["På møde den 3. maj blev planen godkendt.", "unknown", null],
  ["Broen er lukket. Udvalget godkendte i 2018 planen.", "unknown", null],
  ["Planen for stier i 2018 godkendt.", "approved", "godkendt"],
  ["Blev i 2018 godkendt.", "unknown", null],
  ["Udvalget har nu godkendt planen.", "approved", "godkendt"],
  ["På mødet blev planen godkendt.", "approved", "godkendt"],
  ["På Mødestedet blev den nye plan godkendt.", "approved", "godkendt"],
  ["På havnen blev den nye plan godkendt.", "approved", "godkendt"],
]

/** A participle or a past form that says which, not what was decided. */
const attributes: OutcomeRow[] = [
  ["Det godkendte regnskab ligger fremme.", "unknown", null],
  ["Det godkendte udvalget enstemmigt.", "approved", "godkendte"],
  ["Det godkendte Havneudvalget.", "approved", "godkendte"],
  ["Den vedtagne plan følges. Tidligere godkendt.", "approved", "følges"],
  ["Planen er senest drøftet. Punktet udsættes.", "postponed", "udsættes"],
  ["Planen er som godkendt. Punktet udsættes.", "postponed", "udsættes"],
  ["Planen er bedre end vedtaget. Punktet udsættes.", "postponed", "udsættes"],
  ["Udvalget så den godkendte plan. Punktet udsættes.", "postponed", "udsættes"],
  ["Udvalget arbejder med godkendte planer. Punktet udsættes.", "postponed", "udsættes"],
  ["De godkendte planer ligger fremme. Punktet udsættes.", "postponed", "udsættes"],
  ["Det godkendte udvalget.", "approved", "godkendte"],
  ["Sagen er indstillet til godkendelse.", "recommended", "indstillet"],
  ["Udvalget er indstillet på en løsning. Punktet udsættes.", "postponed", "udsættes"],
]

/** Who did it, and to which points. */
const agents: OutcomeRow[] = [
  ["Planen er godkendt af udvalget.", "approved", "godkendt"],
  ["Planen er godkendt af et flertal.", "approved", "godkendt"],
  ["Planen er godkendt af flertallet.", "approved", "godkendt"],
  ["Planen er godkendt af 7 medlemmer.", "approved", "godkendt"],
  ["Planen er godkendt af 12 medlemmer.", "approved", "godkendt"],
  ["Planen er godkendt af Kystdirektoratet.", "unknown", null],
  ["Planen er godkendt for Kystdirektoratet.", "approved", "godkendt"],
  ["Punktet er udgået af dagsordenen.", "withdrawn", "udgået"],
  ["Udvalget godkendte delpunkt 2. Punkt 3 udsættes.", "mixed", "godkendte delpunkt 2. Punkt 3 udsættes"],
  ["Udvalget godkendte model 2. Model 3 afvises.", "mixed", "godkendte model 2. Model 3 afvises"],
  ["Udvalget godkendte taksterne, punkt 1. Punkt 2 udsættes.", "approved", "godkendte"],
  ["Udvalget godkendte taksterne med punkt 1. Punkt 2 udsættes.", "approved", "godkendte"],
  ["Udvalget godkendte taksterne; punkt 1. Punkt 2 udsættes.", "approved", "godkendte"],
]

/** "ikke" and its place. */
const negations: OutcomeRow[] = [
  ["Udvalget må afvise planen.", "rejected", "afvise"],
  ["Udvalget måtte afslå ansøgningen.", "rejected", "afslå"],
  ["Udvalget må ikke afvise planen.", "unknown", null],
  ["Udvalget må godkende planen i maj.", "unknown", null],
  ["Udvalget er positivt over for planen.", "endorsed", "positivt over for"],
  ["Udvalget er positivt over formandens ønske.", "unknown", null],
  ["Udvalget godkendte ikke på det foreliggende grundlag planen.", "rejected", "godkendte ikke"],
  ["Derfor godkendte udvalget ikke planen.", "rejected", "godkendte udvalget ikke"],
  ["Intet af forslagene blev vedtaget.", "rejected", "Intet af forslagene blev vedtaget"],
  ["Herefter blev ingen af forslagene vedtaget.", "rejected", "ingen af forslagene vedtaget"],
  ["Sagen drøftedes ikke.", "unknown", null],
  ["Udvalget ønsker ikke planen godkendt.", "rejected", "ønsker ikke planen godkendt"],
  ["Udvalget vil ikke anbefale planen.", "rejected", "vil ikke anbefale"],
  ["Planen kan nu ikke endeligt vedtages.", "rejected", "kan nu ikke endeligt vedtages"],
  ["Punktet blev ikke drøftet.", "unknown", null],
  ["Godkendtes ikke.", "rejected", "Godkendtes ikke"],
  ["Udvalget er ikke enig i planen.", "rejected", "ikke enig i", "Ældrerådet"],
]

/** What an outcome word is said of. */
const saidOf: OutcomeRow[] = [
  ["Mødet udsættes.", "unknown", null],
  ["Naboudvalget trak sagen tilbage.", "withdrawn", "trak sagen tilbage", "Havneudvalget"],
  ["Børneudvalget trak sagen tilbage.", "withdrawn", "trak sagen tilbage", "Havneudvalget"],
  ["Sagen udgår.", "withdrawn", "udgår"],
  ["Sagen bortfalder.", "withdrawn", "bortfalder"],
  ["3 medlemmer anbefaler planen.", "recommended", "anbefaler"],
  ["3 medlemmer kan ikke anbefale planen.", "unknown", null],
  ["1 medlem anbefaler planen.", "unknown", null],
  ["2 medlemmer anbefaler planen.", "recommended", "anbefaler"],
  ["Ida Holm anbefales.", "recommended", "anbefales"],
  ["Molen udgår.", "unknown", null, null, "Broer i Nørby"],
  ["Broen udgår.", "withdrawn", "udgår", null, "Broen i Nørby"],
  ["Skitserne sendes i høring.", "sent-to-consultation", "sendes i høring"],
  ["Skitserne er sendt i høring.", "unknown", null],
  ["De sendes i høring.", "unknown", null],
  ["Den sendes i høring.", "unknown", null],
  ["Skitserne godkendes.", "approved", "godkendes"],
  ["Skitserne udsættes.", "unknown", null],
  ["Skitserne udsættes.", "postponed", "udsættes", null, "Skitser til en mole"],
  ["Emnet blev drøftet.", "discussed", "drøftet"],
  ["Emnet blev udsat.", "unknown", null],
  ["Vejret blev drøftet.", "unknown", null],
  ["Fuld opbakning til planen.", "endorsed", "opbakning"],
  ["Stor opbakning til planen.", "endorsed", "opbakning"],
  ["Bred opbakning til planen.", "endorsed", "opbakning"],
  ["Lunken opbakning til planen.", "unknown", null],
  ["Udvalget tilsluttede sig planen.", "endorsed", "tilsluttede sig", "Havneudvalget"],
  ["Udvalget tilsluttede sig uden store indsigelser indstillingen.", "approved", "tilsluttede sig", "Havneudvalget"],
  ["Tilsluttet.", "approved", "Tilsluttet", "Havneudvalget"],
  ["Herefter tilsluttet.", "approved", "tilsluttet", "Havneudvalget"],
  ["Tilsluttet.", "endorsed", "Tilsluttet", "Havneudvalget", "Høring om takster"],
  ["Tilsluttet.", "endorsed", "Tilsluttet", "Ældrerådet"],
  ["Udvalget støtter indstillingen.", "endorsed", "støtter", "Havneudvalget"],
]

describe("readOutcome, sentence by sentence", () => {
  it.each(background)("tells what was decided before from a decision: %j", (...row) => expectWideOutcome(row))
  it.each(attributes)("reads no decision from an attribute: %j", (...row) => expectWideOutcome(row))
  it.each(agents)("reads who did it, and to what: %j", (...row) => expectWideOutcome(row))
  it.each(negations)("reads a no: %j", (...row) => expectWideOutcome(row))
  it.each(saidOf)("reads what it is said of: %j", (...row) => expectWideOutcome(row))
})
