import { describe, expect, it } from "vitest"
import { readClock, readClockRange, readEndTime, readStartTime } from "../../src/ast/values/clock.ts"
import { wide } from "./wide.ts"

describe("readClock", () => {
  it.each([
    ["kl. 16:00", "16:00"],
    ["Kl. 18:30", "18:30"],
    ["kl. 16.30.Sagsfremstilling", "16:30"],
    ["kl 9", "09:00"],
    ["kl. 1630", "16:30"],
    ["klokken 7.45", "07:45"],
    ["16.30", "16:30"],
    ["19:00:00", "19:00"],
    ["11-05-2020 16:00:00", "16:00"],
    ["4:00:00 PM", "16:00"],
    ["12:15 AM", "00:15"],
    ["Onsdag, April 3, 2019 - 18:00", "18:00"],
    ["den 08.05.2019 kl. 17.00", "17:00"],
    ["15.09. kl. 16", "16:00"],
    ["kl. 24.00", "24:00"],
    ["kl. 12 pm", "12:00"],
    ["kl. 12:00 AM", "00:00"],
    ["kl. 11:30 p.m.", "23:30"],
    ["kl:9", "09:00"],
    ["kl.   16.15", "16:15"],
    ["16.30.", "16:30"],
    ["9.30 tirsdag", "09:30"],
    // a time after "kl." goes first, and it begins a word
    ["9:15, kl. 10", "10:00"],
    ["9.15, 10:30", "10:30"],
    ["Ankl. 9 blev afvist kl. 10", "10:00"],
    ["Priser fra 9.30 kr., kl. 8", "08:00"],
  ])("%j is %s", (text, time) => {
    expect(readClock(text)?.time).toBe(time)
    expect(readClock(wide(text))?.time).toBe(time)
  })

  it.each([
    "08.05.2019",
    "2.30 kr.",
    "1.10 mio. kr.",
    "§ 6.30",
    "25:00",
    "kl. 31",
    "lokalplan 118",
    "kl.",
    "1:2000",
    "KLE 12.05.01",
    "",
    "kl. 24.30",
    "kl. 9:3",
    "9:30:15:20",
    "1:30,5",
    "16.305",
    "16:60",
    "3/16:30",
    "4-16.30",
    "9.30 m2",
    "9.30 t",
    "9.30 procent",
    "Mandag",
  ])("%j holds none", (text) => {
    expect(readClock(text)).toBeNull()
    expect(readClock(wide(text))).toBeNull()
  })

  it("covers the words around the time", () => {
    const text = "mødes kl. 16:00:00 i salen"
    const clock = readClock(text)
    expect(text.slice(clock?.start, clock?.end)).toBe("kl. 16:00:00")
  })
})

describe("readClockRange", () => {
  it.each<[string, string | null, string | null]>([
    ["18:00 - 21:25", "18:00", "21:25"],
    ["kl. 16:30 til 18:30", "16:30", "18:30"],
    ["14.30 – 16.00", "14:30", "16:00"],
    ["kl. 16-18", "16:00", "18:00"],
    ["kl. 9.00-kl. 11.30", "09:00", "11:30"],
    ["fra kl. 9 til kl. 11", "09:00", "11:00"],
    ["Mødedato Tirsdag d. 28. marts 2023 kl. 18:00 - 21:25", "18:00", "21:25"],
    ["kl. 17.00", "17:00", null],
    ["kl. 17.00 - 3 punkter", "17:00", null],
    ["Dato: Onsdag, Maj 8, 2019 - 17:00", "17:00", null],
    ["- 18.30", null, "18:30"],
    ["til kl. 18", null, "18:00"],
    ["kl. 9.30 og kl. 10", "09:30", null],
    ["kl. 16.00 - kl. 18", "16:00", "18:00"],
    ["16.00 - 18.30:00", "16:00", "18:30"],
    ["kl. 16 - 18.305", "16:00", null],
    ["kl. 16 til 25", "16:00", null],
    ["kl. 16 tilbud 2", "16:00", null],
  ])("%j is %s to %s", (text, from, to) => {
    expect(readClockRange(text)).toEqual({ from, to })
    expect(readClockRange(wide(text))).toEqual({ from, to })
  })

  it("is null without a time", () => {
    expect(readClockRange("Rådhuset")).toBeNull()
  })
})

describe("readEndTime", () => {
  it.each([
    ["Mødet hævet kl. 18.30", "18:30"],
    ["Mødet hævet 18:30", "18:30"],
    ["Mødet sluttede kl. 19.50.", "19:50"],
    ["Mødet blev hævet kl. 21.35.", "21:35"],
    ["Bemærkninger: Punkt 6 udgik. Mødet sluttede kl. 19.40.", "19:40"],
    ["Protokollen blev læst og mødet hævet kl. 20:15", "20:15"],
    ["Mødet slut: 17.45", "17:45"],
    ["Mødet slut:\n17.45", "17:45"],
    ["Sluttidspunkt: 11-05-2020 18:15:00", "18:15"],
    ["SLUTTIDSPUNKT\n11-05-2020 18:15:00", "18:15"],
    ["Slut kl. 17", "17:00"],
    ["Start kl. 15.30 Slut kl. 17", "17:00"],
    ["Mødet afsluttet kl. 16.05", "16:05"],
    ["Møde slut kl. 19", "19:00"],
    ["Mødet sluttede onsdag d. 4. maj kl. 18.30", "18:30"],
    ["Formanden hævede mødet kl. 20.10.", "20:10"],
    ["Mødet begyndte kl. 15.00 og sluttede kl. 17.20.", "17:20"],
    ["Mødet begyndte kl. 15 og blev hævet kl. 17", "17:00"],
    ["Mødet blev herefter hævet kl. 21", "21:00"],
    ["Formanden hævede herefter mødet kl. 20", "20:00"],
    ["Hegnssynet hævet kl. 12.40", "12:40"],
    ["Hegnssynet blev hævet kl. 12.40", "12:40"],
    ["Mødet endte kl. 16", "16:00"],
    ["Mødet færdigt kl. 16", "16:00"],
    ["Mødeafslutning: 17.45", "17:45"],
    ["Mødet hævet\nkl. 21\nIda Holm kom kl. 22", "21:00"],
    ["Mødet slut.\nMødet hævet kl. 21", "21:00"],
  ])("%j is %s", (text, time) => {
    expect(readEndTime(text)).toBe(time)
    expect(readEndTime(wide(text))).toBe(time)
  })

  it.each([
    "Borgermødet sluttede kl. 21.00",
    "Nana Friis (B) forlod mødet kl. 20.45.",
    "Fristen slutter kl. 12.00",
    "Mødet er slut. Næste møde er kl. 16.00",
    "Mødet hævet kl.",
    "Mødet hævet\n\nkl. 21",
    "Mødet sluttede. Ida Holm kom kl. 20",
    "Mødet er hævet. Kl. 21 var der kaffe",
    `Mødet hævet ${"efter en lang aften ".repeat(5)}kl. 21`,
    "Sagen blev afsluttet kl. 14",
    "kl. 16:00",
    "",
  ])("%j tells of no end", (text) => {
    expect(readEndTime(text)).toBeNull()
    expect(readEndTime(wide(text))).toBeNull()
  })
})

describe("readStartTime", () => {
  it.each([
    ["Mødet startede kl. 16.00", "16:00"],
    ["Mødet begyndte kl. 9.", "09:00"],
    ["Starttidspunkt: 11-05-2020 16:00:00", "16:00"],
    ["Start kl. 15.30 Slut kl. 17", "15:30"],
    ["Mødet blev åbnet kl. 17", "17:00"],
    ["Mødet åbnedes kl. 9", "09:00"],
    ["Formanden åbnede mødet kl. 16.05", "16:05"],
    ["Mødebegyndelse kl. 8", "08:00"],
    ["Mødet begyndte kl. 15 og sluttede kl. 17", "15:00"],
  ])("%j is %s", (text, time) => {
    expect(readStartTime(text)).toBe(time)
    expect(readStartTime(wide(text))).toBe(time)
  })

  it.each(["Mødet startede med punkt 35", "Arbejdet begyndte kl. 7", "Skoledagen starter kl. 8", "Udstillingen åbnede kl. 9", ""])(
    "%j tells of no start",
    (text) => {
      expect(readStartTime(text)).toBeNull()
    },
  )
})
