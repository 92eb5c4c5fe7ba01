import { describe, expect, it } from "vitest"
import type { Outcome } from "../../src/ast/schema.ts"
import { readClosingOutcome } from "../../src/ast/values/outcome.ts"
import { expectOutcome, type OutcomeRow } from "./outcome-row.ts"

/** What stands behind "besluttede", "valgte", "enige om". */
const contents: OutcomeRow[] = [
  ["Udvalget besluttede at afslå ansøgningen.", "rejected", "afslå"],
  ["Udvalget besluttede, at sagen skal udsættes.", "postponed", "udsættes"],
  ["Udvalget besluttede, at sagen bør udsættes.", "postponed", "udsættes"],
  ["Udvalget besluttede, at planen ikke kan godkendes.", "rejected", "ikke kan godkendes"],
  ["Udvalget besluttede, at planen kan godkendes.", "approved", "godkendes"],
  ["Udvalget besluttede, at planen ikke godkendes.", "rejected", "ikke godkendes"],
  ["Udvalget besluttede at ikke imødekomme ansøgningen.", "rejected", "ikke imødekomme"],
  ["Udvalget besluttede, at sagen drøftes.", "approved", "besluttede"],
  ["Udvalget besluttede, at punkt 9 udsættes.", "approved", "besluttede"],
  ["Udvalget besluttede at lukke stien, og at sagen udsættes.", "approved", "besluttede"],
  ["Udvalget besluttede at se stien og at sagen udsættes.", "approved", "besluttede"],
  ["Udvalget enedes om at udsætte sagen.", "postponed", "udsætte"],
  ["Udvalget var enige om at udsætte sagen.", "postponed", "udsætte"],
  ["Udvalget valgte ikke at godkende planen.", "rejected", "ikke at godkende"],
  ["Udvalget vedtog at sende sagen til Byrådet.", "referred", "sende"],
  ["Udvalget vedtog at sende sagen retur.", "referred", "sende sagen retur"],
  ["Udvalget vedtog at trække sagen tilbage.", "withdrawn", "trække sagen tilbage"],
]

/** Where one clause ends and the next begins. */
const clauses: OutcomeRow[] = [
  ["Da vejret er dårligt, udsættes sagen.", "postponed", "udsættes"],
  ["Når planen godkendes, er stien farbar.", "unknown", null],
  ["Hvis planen godkendes, er stien farbar.", "unknown", null],
  ["Idet planen godkendes, er stien farbar.", "unknown", null],
  ["Såfremt planen godkendes, er stien farbar.", "unknown", null],
  ["Selvom planen godkendes, er stien smal.", "unknown", null],
  ["Fordi planen godkendes, er stien farbar.", "unknown", null],
  ["Stien er farbar når planen godkendes.", "unknown", null],
  ["Stien er farbar, når planen godkendes.", "unknown", null],
  ["Stien er farbar, og når planen godkendes, åbner den.", "unknown", null],
  ["Stien er smal; planen godkendes.", "approved", "godkendes"],
  ["Stien, som naboerne godkendte, er smal; sagen udsættes.", "postponed", "udsættes"],
  ["Stien er smal; sagen udsættes.", "postponed", "udsættes"],
  ["Stien er smal; Venstre anbefaler planen.", "unknown", null],
  ["Drøftet og udsat.", "mixed", "Drøftet og udsat"],
  ["Godkendt, hvorfor sagen udsættes.", "postponed", "udsættes"],
  ["Godkendt, hvorfor sagen henvises til Byrådet.", "referred", "henvises"],
  ["Godkendt, og sagen udsættes.", "approved", "Godkendt"],
  ["Godkendt, hvorfor forslaget afvises.", "approved", "Godkendt"],
  ["Venstre: Planen godkendes.", "unknown", null],
  ["Ida Holm: Planen godkendes.", "unknown", null],
  ["Børneudvalget: Planen godkendes.", "unknown", null, "Havneudvalget"],
  ["Havneudvalget: Planen godkendes.", "approved", "godkendes", "Havneudvalget"],
  ["Økonomi: Planen godkendes.", "approved", "godkendes"],
  ["Ida Holm oplyste sagen udsat.", "unknown", null],
  ["Ida Holm oplyste sagen. Planen godkendes.", "approved", "godkendes"],
  ["Ida Holm deltog og fik planen godkendt.", "unknown", null],
  ["Ida Holm oplyste, at broen er lukket, at planen blev godkendt, og sagen udsættes.", "postponed", "udsættes"],
  ["Udvalget fik sin plan godkendt. Sagen udsættes.", "postponed", "udsættes"],
  ["Ida Holm fik sin plan. Sagen udsættes.", "postponed", "udsættes"],
  ["Planen må afvises.", "rejected", "afvises"],
  ["Planen må godkendes.", "unknown", null],
  ["Planen skal godkendes.", "unknown", null],
  ["Planen skal ikke godkendes.", "rejected", "ikke godkendes"],
  ["Udvalget ønsker planen godkendt.", "unknown", null],
  ["Udvalget kan godkende planen.", "approved", "godkende"],
  ["Udvalget kunne godkende planen.", "approved", "godkende"],
  ["Udvalget vil godkende planen.", "unknown", null],
  ["Udvalget vil ikke godkende planen.", "rejected", "vil ikke godkende"],
]

/** Words that need a second word, a name or nothing beside them. */
const words: OutcomeRow[] = [
  ["Byrådet vælger Ida Holm.", "elected", "vælger", "Byrådet"],
  ["Byrådet valgte suppleant.", "elected", "valgte", "Byrådet"],
  ["Byrådet valgte Ida til formand.", "elected", "valgte", "Byrådet"],
  ["Byrådet valgte Ida som suppleant.", "elected", "valgte", "Byrådet"],
  ["Byrådet vælger en løsning.", "unknown", null, "Byrådet"],
  ["Byrådet valgte en løsning.", "approved", "valgte", "Byrådet"],
  ["Byrådet vælger Ida.", "elected", "vælger", "Byrådet", "Valg til bestyrelsen"],
  ["Byrådet godkender Ida til suppleant.", "elected", "godkender", "Byrådet"],
  ["Uden opbakning.", "unknown", null],
  ["Manglende opbakning.", "unknown", null],
  ["Ingen opbakning til planen.", "unknown", null],
  ["Ministeriets afslag foreligger.", "unknown", null],
  ["Der blev givet afslag.", "rejected", "afslag"],
  ["Orienteringen til orientering.", "noted", "til orientering"],
  ["Planen til efterretning.", "noted", "til efterretning"],
  ["Planen fra efterretning.", "unknown", null],
  ["Udvalget kan ikke tage planen til efterretning.", "rejected", "kan ikke tage planen til efterretning"],
  ["Udvalget tog ikke planen til efterretning.", "rejected", "tog ikke planen til efterretning"],
]

/** Motions, and what becomes of the case with them. */
const motions: OutcomeRow[] = [
  ["Ida Holm foreslog, at sagen udsættes. Forslaget blev vedtaget.", "postponed", "vedtaget"],
  ["Ida Holm foreslog, at sagen udsættes. Herefter blev forslaget vedtaget.", "postponed", "vedtaget"],
  ["Ida Holm foreslog, at sagen udsættes. Forslaget faldt. Indstillingen godkendt.", "approved", "godkendt"],
  ["Ida Holm foreslår, at sagen sendes tilbage. Forslaget blev vedtaget.", "referred", "vedtaget"],
  ["Ida Holm fremsatte forslag om at oversende sagen. Forslaget blev vedtaget.", "referred", "vedtaget"],
  ["Ida Holm stillede et modforslag. Forslaget faldt.", "unknown", null],
  ["Ida Holm begærede afstemning. Forslaget faldt.", "unknown", null],
  ["Ændringsforslaget blev vedtaget.", "approved", "vedtaget"],
  ["Modforslaget blev vedtaget.", "approved", "vedtaget"],
  ["Tilbagesendelsesforslaget blev vedtaget.", "referred", "vedtaget"],
  ["Tilbagesendes med den bemærkning, at byrådet har godkendt planen.", "approved", "godkendt"],
  ["Tilbagesendes med bemærkning at byrådet har tiltrådt planen.", "approved", "tiltrådt"],
  ["Tilbagesendes med tak.", "referred", "Tilbagesendes"],
  ["Fremsendes med bemærkning, at byrådet har godkendt planen.", "referred", "Fremsendes"],
]

/** Who decides, and of what. */
const subjects: OutcomeRow[] = [
  ["En gruppe anbefaler planen.", "unknown", null],
  ["Liste O anbefaler planen.", "unknown", null],
  ["Dansk Folkeparti anbefaler planen.", "unknown", null],
  ["De Konservative anbefaler planen.", "unknown", null],
  ["Det Radikale anbefaler planen.", "unknown", null],
  ["V og A anbefaler planen.", "recommended", "anbefaler"],
  ["V, A anbefaler planen.", "recommended", "anbefaler"],
  ["I og A anbefaler planen.", "recommended", "anbefaler"],
  ["SF anbefaler planen.", "unknown", null],
  ["ØU anbefaler planen.", "recommended", "anbefaler", "Økonomiudvalget"],
  ["ØU anbefaler planen.", "unknown", null, "Havneudvalget"],
  ["HU anbefaler planen.", "recommended", "anbefaler", "Havneudvalget"],
  ["Formanden anbefaler planen.", "unknown", null],
  ["Bestyrelsen anbefaler planen.", "recommended", "anbefaler"],
  ["Vi anbefaler planen.", "recommended", "anbefaler"],
  ["Havnerådet anbefaler planen.", "unknown", null, "Havneudvalget"],
  ["Udvalgets medlemmer anbefaler planen.", "recommended", "anbefaler"],
  ["Mindretallet anbefaler planen.", "unknown", null],
  ["Et mindretal anbefaler planen.", "unknown", null],
  ["Flertallet anbefaler planen.", "recommended", "anbefaler"],
  ["To medlemmer anbefaler planen.", "recommended", "anbefaler"],
  ["Ét medlem anbefaler planen.", "unknown", null],
  ["Et af Liste O stillet ændringsforslag blev vedtaget. Indstillingen afvist.", "rejected", "afvist"],
  ["Et forslag fra Ida Holm blev forkastet. Planen godkendt.", "approved", "godkendt"],
  ["Venstres forslag blev vedtaget.", "approved", "vedtaget"],
  ["Venstres forslag blev forkastet. Planen godkendt.", "approved", "godkendt"],
  ["Forslag fra Venstre blev forkastet. Planen godkendt.", "approved", "godkendt"],
  ["Punkt 3 udgår. Sag 4 udsættes.", "unknown", null],
  ["Pkt. 3 udsættes.", "unknown", null],
  ["Børn, Unge og Havn anbefaler planen.", "recommended", "anbefaler", "Børn, Unge og Havn"],
  ["Børn og Havn anbefaler planen.", "unknown", null, "Børn, Unge og Havn"],
  ["Til formand valgtes Ida Holm.", "elected", "valgtes"],
  ["Med disse ord anbefales over for Byrådet.", "recommended", "anbefales"],
  ["Spor 1 godkendt. Spor 2 afvist.", "mixed", "godkendt. Spor 2 afvist"],
  ["Model A godkendt. Model B afvist.", "mixed", "godkendt. Model B afvist"],
]

/** What is one sentence, and what is one part. */
const sentences: OutcomeRow[] = [
  ["Vedr. 1: Godkendt. Vedr. 2: Udsat.", "mixed", "Godkendt. Vedr. 2: Udsat"],
  ["Ad a) Godkendt. Ad b) Udsat.", "mixed", "Godkendt. Ad b) Udsat"],
  ["Ad pkt. 1: Godkendt. Ad pkt. 2: Udsat.", "mixed", "Godkendt. Ad pkt. 2: Udsat"],
  ["Ad 10: Godkendt. Ad 11: Udsat.", "mixed", "Godkendt. Ad 11: Udsat"],
  ["At 1: Godkendt\nAt 2: Udsat", "mixed", "Godkendt\nAt 2: Udsat"],
  ["Til 1: Godkendt\nTil 2: Udsat", "mixed", "Godkendt\nTil 2: Udsat"],
  ["Punkt 1: Godkendt\nPunkt 2: Udsat", "mixed", "Godkendt\nPunkt 2: Udsat"],
  ["Pind 1: Godkendt\nPind 2: Udsat", "mixed", "Godkendt\nPind 2: Udsat"],
  ["Delpunkt 1: Godkendt\nDelpunkt 2: Udsat", "mixed", "Godkendt\nDelpunkt 2: Udsat"],
  ["Indstillingens punkt 1: Godkendt\nIndstillingens punkt 2: Udsat", "mixed", "Godkendt\nIndstillingens punkt 2: Udsat"],
  ["1: Godkendt\n2: Udsat", "mixed", "Godkendt\n2: Udsat"],
  ["1 og 2: Godkendt\n3: Udsat", "mixed", "Godkendt\n3: Udsat"],
  ["1.Godkendt\n2.Udsat", "mixed", "Godkendt\n2.Udsat"],
  ["• Godkendt\n• Udsat", "mixed", "Godkendt\n• Udsat"],
  ["* Godkendt\n* Udsat", "mixed", "Godkendt\n* Udsat"],
  ["Godkendt! Liste O anbefaler ikke.", "approved", "Godkendt"],
  ["Er planen godkendt? Sagen udsættes.", "postponed", "udsættes"],
  ["Liste O. Planen godkendt.", "approved", "godkendt"],
  ["Ansøgningen på 500 kr. Udvalget godkendte planen.", "approved", "godkendte"],
  ["Ida Holm afviser bl.a. planen. Sagen udsættes.", "postponed", "udsættes"],
  ["Imod stemte O. Planen godkendt.", "approved", "godkendt"],
  ["Magistratens 2. Afdeling anbefaler planen.", "unknown", null, "Byrådet"],
  ["Venstre siger »planen er godkendt«. Sagen udsættes.", "postponed", "udsættes"],
  ["Venstre siger ”planen er godkendt”. Sagen udsættes.", "postponed", "udsættes"],
  ["Venstre siger “planen er godkendt”. Sagen udsættes.", "postponed", "udsættes"],
  ["(planen er godkendt) Sagen udsættes.", "postponed", "udsættes"],
]

/** Paragraphs that close a case presentation; null where they are text. */
const closings: [text: string, read: { outcome: Outcome; evidence: string | null } | null][] = [
  ["foretoges", { outcome: "unknown", evidence: null }],
  ["Foretoges i juni.", null],
  ["Hertil foretoges.", null],
  ["Godkendt areal", null],
  ["Godkendt med bemærkninger", { outcome: "approved", evidence: "Godkendt" }],
  ["Udvalget støtter planen.", { outcome: "endorsed", evidence: "støtter" }],
  ["Bred opbakning til planen.", null],
  ["Det anbefales, at stien belyses.", null],
  ["Der anbefales belysning.", null],
  ["Byrådet valgte Ida Holm.", { outcome: "elected", evidence: "valgte" }],
  ["Herefter blev sagen udsat.", { outcome: "postponed", evidence: "udsat" }],
  ["Dermed er forslaget vedtaget.", { outcome: "approved", evidence: "vedtaget" }],
  ["Naboens forslag vedtaget.", { outcome: "approved", evidence: "vedtaget" }],
  ["En sag blev udsat.", null],
  ["Stien er smal. Sagen udsættes.", null],
  ["“Sagen udsættes.”", null],
  ["»Sagen udsættes.«", null],
  ["Sagen udsættes:", null],
  ["Beslutningsforslag om stier sendes i høring.", { outcome: "sent-to-consultation", evidence: "sendes i høring" }],
  [`Byrådet godkendte planen ${"x".repeat(274)}.`, { outcome: "approved", evidence: "godkendte" }],
  [`Byrådet godkendte planen ${"x".repeat(275)}.`, null],
  [`Vedtaget, ${"x".repeat(589)}.`, { outcome: "approved", evidence: "Vedtaget" }],
  [`Vedtaget, ${"x".repeat(590)}.`, null],
  [`Ingen bemærkninger ${"x".repeat(60)}`, { outcome: "none", evidence: "Ingen bemærkninger" }],
  [`Ingen bemærkninger ${"x".repeat(61)}`, null],
  ["Som formand valgtes Ida Holm.", { outcome: "elected", evidence: "valgtes" }],
]

describe("readOutcome, clause by clause", () => {
  it.each(contents)("reads what was decided: %j", (...row) => expectOutcome(row))
  it.each(clauses)("parts the clauses: %j", (...row) => expectOutcome(row))
  it.each(words)("reads the word with its neighbours: %j", (...row) => expectOutcome(row))
  it.each(motions)("reads a motion: %j", (...row) => expectOutcome(row))
  it.each(subjects)("reads who decides, and of what: %j", (...row) => expectOutcome(row))
  it.each(sentences)("parts the sentences: %j", (...row) => expectOutcome(row))
})

describe("readClosingOutcome, clause by clause", () => {
  it.each(closings)("reads %j", (text, read) => {
    expect(readClosingOutcome(text, { body: "Byrådet", title: "Ny cykelsti" }), text).toEqual(read)
  })
})
