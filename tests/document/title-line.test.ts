/** What lines of a head say that have no label. */
import { describe, expect, it } from "vitest"
import { isPlaceLine, titleReader } from "../../src/ast/build/title-line.ts"

/** "typed | body and how sure it is | day | from-to | at place", only what the line tells. */
const shown = (line: string, words: readonly string[] = []): string => {
  const { typed, body, weight, date, from, to, place } = titleReader(words)(line)
  return [
    typed ? "typed" : null,
    body === null && weight === 0 ? null : `${body} ${weight}`,
    date,
    from === null && to === null ? null : `${from ?? ""}-${to ?? ""}`,
    place === null ? null : `at ${place}`,
  ]
    .filter((part) => part !== null)
    .join(" | ")
}

describe("a line without a label", () => {
  it.each([
    ["Referat", "typed"],
    [
      "Referatet fra møde i Havneudvalget den 3. maj 2011 kl. 17.00 i Pakhuset.",
      "typed | Havneudvalget 4 | 2011-05-03 | 17:00- | at Pakhuset",
    ],
    ["Åbent referat fra Havneudvalgets møde", "typed | Havneudvalget 3"],
    ["Lukket dagsorden til Havneudvalgets ekstraordinære møde", "typed | Havneudvalget 3"],
    ["Havneudvalgets ekstra møde", "Havneudvalget 3"],
    ["Havneudvalgets konstituerende  mødet", "Havneudvalget 3"],
    ["Havneudvalgets ordinære møde", "Havneudvalget 3"],
    ["Ekstraordinært beslutningsreferat - Havneudvalget", "typed | Havneudvalget 4"],
    ["Ekstraordinær referat Havneudvalget", "typed | Havneudvalget 4"],
    ["Ordinært møde i Havneudvalget", "Havneudvalget 4"],
    ["Konstituerende møde for Havneudvalget", "Havneudvalget 4"],
    ["Åben protokol Havneudvalget", "typed | Havneudvalget 4"],
    ["Åbent møde i Havneudvalget", "Havneudvalget 4"],
    ["Lukket møde af Havneudvalget", "Havneudvalget 4"],
    ["Møde nr. 7 i Havneudvalget", "Havneudvalget 4"],
    ["Mødet nr 12 i Havneudvalget", "Havneudvalget 4"],
    ["Møde i Havneudvalget nr. 4", "Havneudvalget 4"],
    ["Møde i Havneudvalget, møde nr. 4/2012", "Havneudvalget 4"],
    ["Møde i Havneudvalget, nr. 14-12", "Havneudvalget 4"],
    ["Foreløbigt mødereferat: Havneudvalget", "typed | Havneudvalget 4"],
    ["Godkendt tillægsdagsorden – Havneudvalget", "typed | Havneudvalget 4"],
    ["Referat med beslutninger fra Havneudvalget", "typed | Havneudvalget 4"],
    ["Dagsorden  med  vedtagelser  Havneudvalget", "typed | Havneudvalget 4"],
    ["Dagsordenen for Havneudvalget", "typed | Havneudvalget 4"],
    ["Beslutninger fra mødet i Havneudvalget", "typed | Havneudvalget 3"],
    ["Udskrift af Havneudvalgets forhandlingsprotokol", "typed | Havneudvalget 2"],
    ["Udskrift af byrådets forhandlingsprotokol", "typed | Byrådet 2"],
    ["Havneudvalget - referat", "typed | Havneudvalget 4"],
    ["Havneudvalget, åbent referat", "typed | Havneudvalget 4"],
    ["Havneudvalget lukket beslutningsprotokol", "typed | Havneudvalget 4"],
    ["Havneudvalget – tillægsdagsorden ", "typed | Havneudvalget 4"],
    ["Havneudvalget mødereferat 3. maj 2011", "typed | Havneudvalget 4 | 2011-05-03"],
    ["Referat vedr. Havneudvalget", "typed | Havneudvalget 4"],
    ["Referat om det Lokale Råd", "typed | Lokale Råd 4"],
    ["Referat over Havneudvalget", "typed | Havneudvalget 4"],
    ["Referat på Havneudvalget", "typed | Havneudvalget 4"],
    ["Referat af d. 3. maj 2011", "typed | 2011-05-03"],
    ["Byrådsmøde", "Byrådet 3"],
    ["Byrådsmødet", "Byrådet 3"],
    ["Ældrerådsmøde", "Ældrerådet 3"],
    ["Skolebestyrelsesmøde", "Skolebestyrelsen 3"],
    ["Havneudvalgsmøde den 3. maj 2011", "Havneudvalget 3 | 2011-05-03"],
    ["Hegnsnævnsmøde", "Hegnsnævnet 3"],
    ["Forældremøde", ""],
    ["Havneudvalget den 3. maj 2011", "Havneudvalget 2 | 2011-05-03"],
    ["Havneudvalget, torsdag den 3. maj 2011", "Havneudvalget 2 | 2011-05-03"],
    ["Havneudvalget fredag d. 3. maj 2011 kl. 17 - 19.30", "Havneudvalget 2 | 2011-05-03 | 17:00-19:30"],
    ["Havneudvalget, 3. maj 2011 klokken 9 på Molen, 2. sal,", "Havneudvalget 2 | 2011-05-03 | 09:00- | at Molen, 2. sal"],
    ["Havneudvalget kl.16:30", "Havneudvalget 2 | 16:30-"],
    ["Havneudvalget klokken 16", "Havneudvalget 2 | 16:00-"],
    ["Pakhuset kl. 19.00", "19:00- | at Pakhuset"],
    ["Pakhuset, kl. 19.00", "19:00- | at Pakhuset"],
    ["Pakhuset – kl. 19.00", "19:00- | at Pakhuset"],
    ["i mødelokale 1 kl. 17", "17:00- | at mødelokale 1"],
    ["i Havneudvalget kl. 17", "Havneudvalget 2 | 17:00-"],
    ["kl. 19.00 i Pakhuset", "19:00- | at Pakhuset"],
    ["kl. 19.00-21.30 i Pakhuset", "19:00-21:30 | at Pakhuset"],
    ["den 3. maj 2011 kl. 16.00 til kl. 18 ved Molen .", "2011-05-03 | 16:00-18:00 | at Molen"],
    ["den 3. maj 2011 kl. 16.00, hos Ida Holm", "2011-05-03 | 16:00- | at Ida Holm"],
    ["Referat, 3. maj 2011 i Pakhuset", "typed | 2011-05-03 | at Pakhuset"],
    ["Referat, 3. maj 2011, på Molen.", "typed | 2011-05-03 | at Molen"],
    ["3. maj 2011 i Pakhuset", "2011-05-03"],
    ["Referat 3. maj 2011 i god tid", "typed | 2011-05-03"],
    ["Referat fra Havneudvalget kl. 17 i Pakhuset", "typed | Havneudvalget 4 | 17:00- | at Pakhuset"],
    ["Referat kl. 17", "typed | 17:00-"],
    ["i Pakhuset", "at Pakhuset"],
    ["i  Pakhuset", "at Pakhuset"],
    ["i Havneudvalget", "Havneudvalget 3"],
    ["i 2. sal", "at 2. sal"],
    ["i god tid", ""],
    ["I Pakhuset", ""],
    ["på Pakhuset", ""],
    ["Ny mole", ""],
    ["Referat Ny mole", "typed | Ny mole 1"],
    ["Referat ny mole", "typed"],
    ["Handicaprådet i Lundby Kommune", "Handicaprådet i Lundby Kommune 2"],
    ["Handicaprådet i Lundby", "Handicaprådet i Lundby 2"],
    ["Handicaprådet i lund", ""],
    ["Referat Handicaprådet i Lundby Kommune", "typed | Handicaprådet i Lundby Kommune 4"],
    ["R e f e r a t fra Havneudvalget", "typed | Havneudvalget 4"],
    ["R e f e r a t", "typed"],
    ["Byrådet / Referat", "typed | Byrådet 4"],
    ["Byrådet | Referat", "typed | Byrådet 4"],
    ["Byrådet:", "Byrådet 2"],
    ["Møde nr. 9", ""],
    ["Ekstraordinært møde nr. 4/2020", ""],
    ["Mødenr. 9", ""],
    ["Referat: Møde", "typed"],
    ["Referat   fra\u00a0 møde  i\u00a0Havneudvalget  og  Molen", "typed | Havneudvalget og Molen 4"],
    ["Havneudvalget – kl. 17", "Havneudvalget 2 | 17:00-"],
    ["Havneudvalget, kl. 17", "Havneudvalget 2 | 17:00-"],
    ["Havneudvalget den 3. maj 2011 til 18.30", "Havneudvalget 2 | 2011-05-03 | -18:30"],
    ["kl. 19.00 i .", "19:00-"],
    ["– kl. 19.00", "19:00-"],
    ["Borgermøde", ""],
    ["Havneudvalget – referat – kl. 17", "typed | Havneudvalget 4 | 17:00-"],
    ["Borgermøde den 3. maj 2011", "2011-05-03"],
    ["Havneudvalget mandag kl. 17", "Havneudvalget 2 | 17:00-"],
    ["Havneudvalget 3. maj 2011 kl. 17 referat", "typed | Havneudvalget 4 | 2011-05-03 | 17:00-"],
    ["Havneudvalget den 3.5.2011 kl. 17:30:00 i Pakhuset", "Havneudvalget 2 | 2011-05-03 | 17:30- | at Pakhuset"],
    ["Havneudvalget d.3. maj 2011", "Havneudvalget 2 | 2011-05-03"],
    ["Møde i nr. 4", ""],
    ["Udskrift af rådets protokol", "typed | Rådet 2"],
    ["Dagsorden: Møde i Havneudvalget", "typed | Havneudvalget 4"],
    ["Referat det Lokale Råd", "typed | Lokale Råd 4"],
    ["kl. 17 – Molen", "17:00-"],
    ["3. maj 2011 referat", "typed | 2011-05-03"],
    ["Havneudvalget 20110503", "Havneudvalget 2 | 2011-05-03"],
    ["Næste møde", ""],
  ])("%j", (line, expected) => {
    expect(shown(line)).toBe(expected)
  })

  it("of any length", () => {
    expect(shown(`Havneudvalget ${"x".repeat(1981)} 3. maj 2011`.slice(-2000))).toBe("2011-05-03")
    expect(shown(`Havneudvalget ${"x".repeat(1981)} 3. maj 2011`.slice(-2001))).toBe("")
    expect(shown(`Referat H${"a".repeat(81)} udvalg`)).toBe(`typed | H${"a".repeat(81)} udvalg 4`)
    expect(shown(`Referat H${"a".repeat(83)} udvalg`)).toBe("typed")
  })

  it.each([
    ["Forhandlinger i Havneudvalget", "typed | Havneudvalget 3"],
    ["Forhandlinger i Pakhuset", "typed | at Pakhuset"],
    ["FORHANDLINGER: Havneudvalget", "typed | Havneudvalget 4"],
    ["Forhandlingerne i Havneudvalget", ""],
    ["Referat Havneudvalget", "typed | Havneudvalget 4"],
  ])("after words of a dialect: %j", (line, expected) => {
    expect(shown(line, ["Forhandlinger", "Referat"])).toBe(expected)
  })
})

describe("a line that names a place", () => {
  it.each([
    "Mødelokale 2",
    "Byrådssalen",
    "Rådssalen, Molevej 3",
    "Amtsgården, lokale 3",
    "Havneskolens mødesal",
    "sal 4",
    "Udvalgsværelse B",
    "Kantinen",
    "Rådhuset",
    "Pakhussalen",
    "Gammelrådhus, 2. sal",
    "Festsal",
    "Molevej 3",
    "Ny Torv 7, 2. sal",
    "Gammel Ny Store Molegade 12B",
    "Ved Molen, kantinen",
  ])("%j", (line) => {
    expect(isPlaceLine(line)).toBe(true)
  })

  it.each([
    "sal øst",
    "Mødelokalet er lukket",
    "Rådhuset var åbent",
    "Kantinen blev malet",
    "Salget gik godt",
    "Den Gamle Ny Store Molegade 12B",
    "Molevej 1234",
    "Molevej 3 i Havneby",
    "Molevej",
    "Ved. Molen, kantinen",
    "A, kantinen",
    "Ny mole",
    "Vi så det nye lokale 3",
  ])("not %j", (line) => {
    expect(isPlaceLine(line)).toBe(false)
  })
})
