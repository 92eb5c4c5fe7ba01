import { describe, expect, it } from "vitest"
import { type PredicateReading, readLimit, readPredicate, readReason } from "../../src/ast/values/absence-predicate.ts"
import { wide } from "./wide.ts"

/** With "=" for a note: the words as they stand. */
const rows: [words: string, status: PredicateReading["status"], note: string | null][] = [
  ["havde meldt afbud", "excused", null],
  ["meldte afbud", "excused", null],
  ["har givet lovligt forfald", "excused", null],
  ["havde meldt afbud til mødet", "excused", null],
  ["havde meldt afbud (ferie)", "excused", "ferie"],
  ["havde meldt afbud, på tjenesterejse", "excused", "på tjenesterejse"],
  ["havde meldt afbud pga. ferie", "excused", "pga. ferie"],
  ["havde meldt afbud pga ferie", "excused", "pga ferie"],
  ["havde meldt afbud,pga ferie", "excused", "pga ferie"],
  ["havde meldt afbud,da toget holdt", "excused", "da toget holdt"],
  ["havde meldt afbud, fordi toget holdt", "excused", "fordi toget holdt"],
  ["havde meldt afbud til punkt 3", "partial", "="],
  ["var desværre forhindret i at deltage", "excused", null],
  ["var fraværende", "absent", null],
  ["ikke tilstede", "absent", null],
  ["var fraværende med afbud", "excused", null],
  ["var fraværende med lovligt forfald på grund af ferie", "excused", "på grund af ferie"],
  ["var fraværende med afbud (ferie)", "excused", "ferie"],
  ["var fraværende uden at melde afbud", "absent", null],
  ["var fraværende uden afbud på grund af ferie", "absent", "på grund af ferie"],
  ["var fraværende på grund af inhabilitet", "partial", "="],
  ["var fraværende fra mødet på grund af inhabilitet", "absent", "på grund af inhabilitet"],
  ["var fraværende (ferie)", "absent", "ferie"],
  ["var fraværende grundet ferie", "absent", "grundet ferie"],
  ["var fraværende under pkt. 3", "partial", "="],
  ["var fraværende under sagen", "partial", "="],
  ["var på grund af inhabilitet ikke til stede", "partial", "="],
  ["var pga inhabilitet ikke tilstede under behandlingen", "partial", "="],
  ["var pga. ferie fraværende", "absent", "pga. ferie"],
  ["var på grund af sygdom fraværende", "absent", "på grund af sygdom"],
  ["deltog ikke", "absent", null],
  ["er kasserer i klubben og deltog ikke under punkt 1", "partial", "="],
  ["var selv part i sagen og forlod mødet", "partial", "="],
  ["er på ferie og deltog ikke i mødet", "absent", null],
  ["kunne ikke deltage i mødet", "absent", null],
  ["deltog ikke på grund af ferie", "absent", "på grund af ferie"],
  ["deltog ikke i mødet på grund af inhabilitet", "absent", "på grund af inhabilitet"],
  ["deltog ikke på grund af inhabilitet", "partial", "="],
  ["deltog ikke i behandling og afstemning", "partial", "="],
  ["udeblev", "absent", null],
  ["udeblev fra mødet", "absent", null],
  ["udeblev med afbud", "excused", null],
  ["udeblev fra mødet med lovligt forfald", "excused", null],
  ["udeblev fra mødet på grund af sne", "absent", "på grund af sne"],
  ["ankom for sent", "partial", "="],
  ["forlod byrådssalen", "partial", "="],
  ["gik kl. 17", "partial", "="],
  ["gik kl 17", "partial", "="],
  ["gik kl.17", "partial", "="],
  ["gik, ca. kl. 17", "partial", "="],
  ["gik ca kl. 17", "partial", "="],
  ["gik ,først kl. 17", "partial", "="],
  ["kom under dagsordenspunkt 4", "partial", "="],
  ["kom ved punkt 4", "partial", "="],
  ["kom efter sag nr. 4", "partial", "="],
  ["kom efter sag nr 4", "partial", "="],
  ["kom efter sag4", "partial", "="],
  ["kom til mødet for sent", "partial", "="],
  ["deltog kun i punkt 1-3", "partial", "="],
  ["deltog fra kl. 17", "partial", "="],
  ["deltog fra ca. kl. 17", "partial", "="],
  ["deltog fra ca.kl. 17", "partial", "="],
  ["deltog til dagsordenspunkt 4", "partial", "="],
  ["deltog til punkt 4", "partial", "="],
  ["var tilstede indtil pausen", "partial", "="],
  ["var til stede indtil pausen", "partial", "="],
  ["erklærede sig selv inhabil", "partial", "="],
]

describe("what is said of a person", () => {
  it.each(rows)("%s", (words, status, note) => {
    const reading = { status, note: note === "=" ? words : note }
    expect(readPredicate(words)).toEqual(reading)
    expect(readPredicate(` ${wide(words)}.`)).toEqual(reading)
    expect(readPredicate(words.toUpperCase())?.status).toBe(status)
  })

  it.each([
    "",
    " . ",
    "stemte imod",
    "fik meldt afbud",
    "nævnte, at Bo var pga. ferie fraværende",
    "deltog i mødet",
    "deltog ikke i debatten",
    "deltog ikke i afstemningen",
    "deltog ikke i den almindelige selskabelighed",
    "så, at Bo deltog kun i punkt 1",
    "sagde, at Bo gik kl. 17",
    "gik ind for punktet",
    "gik hjem",
    "kom efter sagen",
    "kom kl. sent",
    "udeblevne",
    "ankomst kl. 17",
    "var inhabilt",
  ])("%j is nothing of the kind", (words) => {
    expect(readPredicate(words)).toBeNull()
  })
})

describe("what stands beside a name", () => {
  it.each([
    "sag 12-14",
    "under punkt 3",
    "til kl. 17",
    "pkt. 3",
    "pkt 3",
    "pkt.3",
    "sag nr. 4",
    "sagerne 4-5",
    "dagsordenspunkterne 3-4",
    "fra og med punkt 3",
    "punkt: 3",
    "klokken 17",
  ])("%j is a limit", (words) => {
    expect(readLimit(`${wide(words)}.`)).toBe(words)
    expect(readLimit(words.toUpperCase())).toBe(words.toUpperCase())
  })

  it.each(["ferie", "punktet", "formand fra pkt. 3", "Sagvej 3", ""])("%j is none", (words) => {
    expect(readLimit(words)).toBeNull()
  })

  it.each(["pga. ferie", "pga ferie", "p.g.a. ferie", "på grund af ferie", "grundet ferie", "Som følge af ferie"])(
    "%j is a reason",
    (words) => {
      expect(readReason(`${wide(words)},`)).toBe(words)
    },
  )

  it.each(["ferie", "syg pga. ferie", "grundetid", ""])("%j is none", (words) => {
    expect(readReason(words)).toBeNull()
  })
})
