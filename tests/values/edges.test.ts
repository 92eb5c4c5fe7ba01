/** What stands right at, before and behind the forms that the readers of values know: dates, times, bodies, titles, attachments, steps. */
import { describe, expect, it } from "vitest"
import { type AttachmentBlock, mergeAttachments, readAttachments, readFileNames } from "../../src/ast/values/attachment.ts"
import { isBodyName, isShortFor, readBody } from "../../src/ast/values/body.ts"
import { letterAt, letterBefore } from "../../src/ast/values/characters.ts"
import { readClock, readClockRange, readEndTime, readStartTime } from "../../src/ast/values/clock.ts"
import { readCompactDate, readDate, readDates } from "../../src/ast/values/date.ts"
import { readStatedTreatments } from "../../src/ast/values/route.ts"
import { readOpenness, readTitle } from "../../src/ast/values/title.ts"

describe("letters around a place", () => {
  it("knows letters above the surrogates, and signs of two units", () => {
    expect([letterBefore("\uf900", 1), letterAt("\uf900", 0)]).toEqual([true, true])
    expect([letterBefore("\u{1f600}", 2), letterAt("\u{1f600}", 0)]).toEqual([false, false])
    expect([letterBefore("\u{1d400}", 1), letterBefore("\udc00", 1), letterAt("", 0)]).toEqual([false, false, false])
  })
})

describe("dates", () => {
  it.each([
    ["three blanks before the month", "15.   september 2025", "2025-09-15"],
    ["a comma and blanks before the year", "15. september,   2025", "2025-09-15"],
    ["a short month with full stop and comma", "15. sept., 2025", "2025-09-15"],
    ["a year that ends the sentence", "15. september 2025.", "2025-09-15"],
    ["a number behind the year", "15. september 2025, 5 punkter", "2025-09-15"],
    ["a full stop in front", ".15. september 2025", "2025-09-15"],
    ["a number in a list in front", "2, 15. september 2025", "2025-09-15"],
    ["month first without a comma", "April 3 2019", "2019-04-03"],
    ["month first, wide", "April   3,   2019", "2019-04-03"],
    ["a short month first", "Apr. 3, 2019", "2019-04-03"],
    ["an ISO day that ends the sentence", "2019-08-29.", "2019-08-29"],
    ["an ISO day and a time", "2019-08-29 16:00", "2019-08-29"],
    ["a blank behind each mark", "15- 09- 2025", "2025-09-15"],
    ["a slash and a full stop", "15/9.2025", "2025-09-15"],
    ["a comma and a number behind", "15-09-2025, 3", "2025-09-15"],
    ["month first with slashes", "8/13/2019", "2019-08-13"],
    ["the last month first", "12/13/2019", "2019-12-13"],
    ["a second number that may be a month", "8/12/2019", "2019-12-08"],
    ["the first year of two figures", "15-09-70", "1970-09-15"],
    ["the last year of two figures", "15-09-69", "2069-09-15"],
    ["the first year", "15-09-1800", "1800-09-15"],
    ["the last year", "31-12-2199", "2199-12-31"],
  ])("%s: %j", (_, text, iso) => {
    expect(readDate(text)?.iso).toBe(iso)
  })

  it.each([
    ["four blanks before the month", "15.    september 2025"],
    ["three figures before the month", "115. september 2025"],
    ["a letter in front", "x15. september 2025"],
    ["the last figures of an amount", "2.15. september 2025"],
    ["the last figures of an amount with a comma", "2,15. september 2025"],
    ["a longer word than the month", "15. septemberaften 2025"],
    ["a word of two letters", "15. se 2025"],
    ["a day without full stop and year", "15 september"],
    ["a month in capitals without a year", "15. SEPTEMBER"],
    ["a short month without a year", "15. sep"],
    ["month first, the year glued", "April 3,2019"],
    ["month first, the day glued", "April3, 2019"],
    ["month first, too wide", "April    3, 2019"],
    ["month first, the year too wide", "April 3,    2019"],
    ["month first, five figures", "April 3, 20195"],
    ["month first, an amount", "April 3, 2019.5"],
    ["month first, a longer word", "Sommerapril 3, 2019"],
    ["month first, no such day", "April 31, 2019"],
    ["a letter before an ISO day", "x2019-08-29"],
    ["a number before an ISO day", "1-2019-08-29"],
    ["a full stop before an ISO day", "1.2019-08-29"],
    ["a slash before an ISO day", "1/2019-08-29"],
    ["an ISO month of one figure", "2019-8-29"],
    ["an ISO day of one figure", "2019-08-9"],
    ["an ISO day of three figures", "2019-08-290"],
    ["an ISO day with another mark", "2019-08.29"],
    ["a number behind an ISO day", "2019-08-29-1"],
    ["a figure and a full stop behind an ISO day", "2019-08-29.1"],
    ["a figure and a slash behind an ISO day", "2019-08-29/1"],
    ["letters behind an ISO day", "2019-08-29-a"],
    ["a letter right behind an ISO day", "2019-08-29a"],
    ["two blanks behind a hyphen", "15-  09-2025"],
    ["two blanks before the year", "15-09-  2025"],
    ["a hyphen and a blank", "15-09 2025"],
    ["a full stop and a hyphen", "15.9-2025"],
    ["a year of three figures", "15.9.202"],
    ["a year of one figure", "15.9.2"],
    ["a year of five figures", "15.9.20255"],
    ["one more number, hyphen", "15-09-2025-3"],
    ["one more number, slash", "15-09-2025/3"],
    ["one more number, full stop", "15-09-2025.3"],
    ["one more number, comma", "15-09-2025,3"],
    ["one more number, colon", "15-09-2025:3"],
    ["a code behind", "15-09-2025B2"],
    ["a code behind a hyphen", "15-09-2025-B2"],
    ["a letter before figures", "x15-09-2025"],
    ["a hyphen before figures", "7-15-09-2025"],
    ["a slash before figures", "7/15-09-2025"],
    ["three figures first", "115-09-2025"],
    ["three figures second", "15-109-2025"],
    ["month first with hyphens", "8-13-2019"],
    ["month first with one slash", "8/13-2019"],
    ["a year too early", "15-09-1799"],
    ["a year too late", "15-09-2200"],
    ["d without a full stop", "d 15/9"],
    ["a word that ends in den", "Garden 15/9"],
    ["a word that ends in d.", "ved. 15/9"],
    ["nothing before day and month", "15/9"],
    ["a hyphen between day and month", "den 15-9"],
    ["a letter behind day and month", "den 15/9a"],
    ["a number behind day and month", "den 15/9.3"],
    ["a time behind day and month", "den 15/9:30"],
    ["a month of three figures", "den 15/109"],
    ["no such month", "den 15/13"],
    ["no such day in the month", "den 31/4"],
  ])("none in %s: %j", (_, text) => {
    expect(readDate(text)).toBeNull()
  })

  it.each<[string, string, number, number]>([
    ["a year too far off", "15. september    2025", 15, 9],
    ["an amount behind", "15. september 2025,5 mio.", 15, 9],
    ["an amount with a full stop behind", "15. september 2025.5", 15, 9],
    ["five figures behind", "15. september 20255", 15, 9],
    ["no full stop after den", "den 15 september", 15, 9],
    ["no full stop after a weekday", "mandag 15 september", 15, 9],
    ["capitals after den", "DEN 15. SEPTEMBER", 15, 9],
    ["d. glued to the day", "d.15/9", 15, 9],
    ["a leap day", "den 29/2", 29, 2],
  ])("no year with %s: %j", (_, text, day, month) => {
    expect(readDate(text)).toMatchObject({ iso: null, year: null, day, month })
  })

  it.each<[string, string, number | null, number]>([
    ["a comma and two blanks", "mandag,  den 3. maj 2021", 1, 0],
    ["a comma and three blanks", "mandag,   den 3. maj 2021", null, 10],
    ["English", "Monday 3 May 2021", 1, 0],
    ["capitals", "TORSDAG D. 3. maj 2021", 4, 0],
    ["a word that ends like a weekday", "Xmandag den 3. maj 2021", null, 8],
    ["the genitive", "mandags 3. maj 2021", null, 8],
    ["a longer word", "Langfredagen den 3. maj 2021", null, 13],
    ["another word in y", "by 3. maj 2021", null, 3],
    ["a word that ends in den", "Havnegården 3. maj 2021", null, 12],
    ["d without a full stop", "d 3. maj 2021", null, 0],
  ])("the weekday before a date: %s", (_, text, weekday, start) => {
    expect(readDate(text)).toMatchObject({ iso: "2021-05-03", weekday, start })
  })

  it("takes nothing from before the place where it looks", () => {
    expect(readDate("den 6. oktober 2015", 2)).toMatchObject({ iso: "2015-10-06", start: 4 })
    expect(readDate("mandag 6. oktober 2015", 3)).toMatchObject({ weekday: null, start: 7 })
    expect(readDate("6. oktober 2015", 1)).toBeNull()
    expect(readDates("1. april 3, 2019").map(({ month, day, year }) => [month, day, year])).toEqual([[4, 1, null]])
    expect(readDates("mandag den 3. maj 2021 tirsdag den 4. maj 2021").map(({ weekday }) => weekday)).toEqual([1, 2])
  })

  it.each([
    ["the first year", "700101", "1970-01-01"],
    ["the last year", "691231", "2069-12-31"],
    ["a full stop behind", "200225.", "2020-02-25"],
    ["the second where the first is no day", "200230 200225", "2020-02-25"],
    ["the second where a letter stands before the first", "x200225 200226", "2020-02-26"],
    ["all four figures of the year", "19991231", "1999-12-31"],
    ["full stops after four figures", "2020.02.25", "2020-02-25"],
  ])("compact, %s: %j", (_, text, iso) => {
    expect(readCompactDate(text)?.iso).toBe(iso)
  })

  it.each(["2002251", "1.200225", "1-200225", "200225.1", "200225-1", "20.0225", "2002.25", "18991231"])(
    "%j is no compact date",
    (text) => {
      expect(readCompactDate(text)).toBeNull()
    },
  )
})

describe("times", () => {
  it.each([
    ["two marks after kl", "kl.:9", "09:00"],
    ["a comma before the minutes", "kl. 16,30", "16:30"],
    ["capitals", "KL. 9", "09:00"],
    ["a word in am after it", "kl. 9 amtet", "09:00"],
    ["midnight in English", "kl. 12 a.m.", "00:00"],
    ["PM though the hour says so", "13:00 PM", "13:00"],
    ["the end of the day", "24:00", "24:00"],
    ["its beginning", "0:00", "00:00"],
    ["a word that begins with kr", "9.30 krav", "09:30"],
  ])("%s: %j", (_, text, time) => {
    expect(readClock(text)?.time).toBe(time)
  })

  it.each(["mia", "pct.", "%", "ha", "km", "m²", "mio.", "kr", "t"])("9.30 %s is an amount", (unit) => {
    expect(readClock(`9.30 ${unit}`)).toBeNull()
    expect(readClock(`9.30${unit}`)).toBeNull()
  })

  it.each(["klo 9", "kl. 9:305", "24:01", "1,9:30", "1.9:30", "/9:30", "2-9:30", "§6.30", "§  6.30", "9:30x", "9.30x"])(
    "%j holds none",
    (text) => {
      expect(readClock(text)).toBeNull()
    },
  )

  it.each<[string, string, string | null]>([
    ["18.00 — 20.00", "18:00", "20:00"],
    ["kl. 16 Til Kl. 18", "16:00", "18:00"],
    ["kl. 16.00 - klokken 18", "16:00", "18:00"],
    ["kl. 16.00 - kl.:18", "16:00", "18:00"],
    ["16.00 - 18,30", "16:00", "18:30"],
    ["16:00 - 18:30:15", "16:00", "18:30"],
    ["4:00 PM - 6:00 PM", "16:00", "18:00"],
    ["kl. 4 pm - 6 pm", "16:00", "18:00"],
    ["kl. 16 - 24", "16:00", "24:00"],
    ["kl. 16 - 18/2", "16:00", null],
    ["kl. 16 - 18-2", "16:00", null],
    ["kl. 16 18", "16:00", null],
  ])("%j is %s to %s", (text, from, to) => {
    expect(readClockRange(text)).toEqual({ from, to })
  })

  it.each([
    "Mødeslut kl. 17",
    "Mødeslut: 17.00",
    "Sluttid: 17.00",
    "sluttede mødet kl. 17",
    "Mødet bliver hævet kl. 17",
    "Mødet er hævet kl. 17",
    "Mødet var slut kl. 17",
    "Mødet derefter hævet kl. 17",
    "Mødets afslutning kl. 17",
    "Mødet hævedes kl. 17",
    "Mødet hæves kl. 17",
    "Mødet ophævet kl. 17",
    "Mødet sluttet kl. 17",
    "Mødet slutter kl. 17",
    "Mødet afsluttedes kl. 17",
    "Formanden afsluttede mødet kl. 17",
    "Formanden sluttede mødet kl. 17",
    "Mødet åbnet kl. 15 og blev sluttet kl. 17",
    "Afsluttet kl. 17",
    "Afslutning: 17.00",
    "Hævet kl. 17",
    "Endte kl. 17",
  ])("%j ends at 17", (text) => {
    expect(readEndTime(text)).toBe("17:00")
    expect(readStartTime(text)).toBe(text.includes("15") ? "15:00" : null)
  })

  it.each(["Mødet besluttet kl. 17", "Mødeslutning kl. 17", "Formøde slut kl. 17x9", "Slut på kl. 17"])("%j tells of no end", (text) => {
    expect(readEndTime(text)).toBeNull()
  })

  it.each([
    "Mødet startede kl. 15",
    "Mødet starter kl. 15",
    "Mødet startet kl. 15",
    "Møde start kl. 15",
    "Mødet begynder kl. 15",
    "Mødet begyndt kl. 15",
    "Mødet åbnede kl. 15",
    "Mødet åbnet kl. 15",
    "Starttid: 15.00",
    "Mødestart kl. 15",
    "Formanden startede mødet kl. 15",
    "Begyndt kl. 15",
    "Åbnet: 15.00",
  ])("%j starts at 15", (text) => {
    expect(readStartTime(text)).toBe("15:00")
    expect(readEndTime(text)).toBeNull()
  })
})

describe("bodies", () => {
  it.each<[string, number, number]>([
    ["Byrådet i perioden 2018-2021", 2018, 2021],
    ["Byrådet perioden 2018-2021", 2018, 2021],
    ["Byrådet 2018 til 2021", 2018, 2021],
    ["Byrådet 2018/2021", 2018, 2021],
    ["Byrådet 2018—2021", 2018, 2021],
    ["Byrådet '18-'21", 2018, 2021],
    ["Byrådet (2018-2021).", 2018, 2021],
    ["Byrådet: 2018-2021", 2018, 2021],
    ["Byrådet – 2018-2021", 2018, 2021],
    ["Byrådet 70-73", 1970, 1973],
    ["Byrådet 69-72", 2069, 2072],
  ])("%j is the council of these years", (text, termFrom, termTo) => {
    expect(readBody(text)).toEqual({ name: "Byrådet", termFrom, termTo })
  })

  it.each<[string, string, boolean]>([
    ["Ældrerådet", "Nordby Ældreråd", true],
    ["Ældrerådets", "Nordby Ældreråd", true],
    ["Ældreråd", "Nordby Ældreråd", false],
    ["Ældrerådet", "Nordby Ældrerådet", false],
    ["Skoleudvalget", "Børne- og Skoleudvalget", false],
    ["Ældrerådet", "Seniorældreråd", false],
    ["Ældrerådet", "Ældreråd", false],
    ["Havnen", "Nordby Havn", false],
  ])("%j for %j: %s", (short, whole, is) => {
    expect(isShortFor(short, whole)).toBe(is)
  })

  it.each([
    "Skolebestyrelsen ved Lyngtoften Skole",
    "Skolebestyrelsen på Lyngtoften Skole",
    "Udvalget vedr. Havne",
    "Udvalget vedrørende Havne",
    "§ 17, stk. 4 Havneudvalget",
    "§17-udvalget",
    "Havne- samt Vejudvalget",
    "Havneudvalget,",
    "Havneudvalget:",
  ])("%j is a body", (name) => {
    expect(isBodyName(name)).toBe(true)
  })

  it.each([
    "Skolebestyrelsen ved lyngtoften",
    "Skolebestyrelsen ved Lyngtoften er samlet",
    "Skolebestyrelsen fra Lyngtoften",
    "Gode forråd",
    "Samråd",
    "Havnens område",
    "Udvalget for Havne blev samlet",
    "Medlemmet",
    "PROMEDIA",
    "Råd",
  ])("%j: only what names a body is one", (name) => {
    expect(isBodyName(name)).toBe(name === "Råd")
  })
})

describe("titles", () => {
  it.each([
    ["Open: Ny mole", true],
    ["(Open) Ny mole", true],
    ["For åbne døre - Ny mole", true],
    ["Åbne punkter: Ny mole", true],
    ["Åbent møde: Ny mole", true],
    ["Åbent dagsordenspunkt – Ny mole", true],
    ["ÅBEN SAG Ny mole", true],
    ["For lukkede døre: Ny mole", false],
    ["Lukket dør: Ny mole", false],
    ["Lukkede sager: Ny mole", false],
    ["Lukket dagsorden: Ny mole", false],
    ["LUKKET Ny mole", false],
    ["Ny mole - Åben", true],
    ["Ny mole – Open", true],
    ["Ny mole -Åben", true],
    ["Ny mole — Closed", false],
    ["Ny mole - for lukkede døre", false],
    ["Ny mole - lukket dør", false],
    ["Ny mole (Closed)", false],
    ["Ny mole (Åben) - Lukket", false],
  ])("%j", (raw, open) => {
    expect(readTitle(raw)).toEqual({ title: "Ny mole", public: open, caseNumber: null })
  })

  it.each(["Ny mole- Lukket", "Åben- Ny mole", "Ny mole - Lukkethed", "Lukkethed: Ny mole", "Ny mole ( Lukket)"])(
    "%j has no mark",
    (raw) => {
      expect(readTitle(raw)).toEqual({ title: raw, public: null, caseNumber: null })
    },
  )

  it.each([
    ["Ny mole    J.nr. 06.01.10", "06.01.10"],
    ["Ny mole j. nr.: 06.01.10", "06.01.10"],
    ["Ny mole Journalnr. 7/12", "7/12"],
    ["Ny mole Sagsnr.: 12/345 ", "12/345"],
    ["Ny mole Sagsid 12345", "12345"],
    ["Ny mole sagsnummer: EMN7-12", "EMN7-12"],
    ["BR 431/09: Ny mole", "BR 431/09"],
    ["BR 431/09 Ny mole", "BR 431/09"],
  ])("%j has its case number in the margin", (raw, caseNumber) => {
    expect(readTitle(raw)).toEqual({ title: "Ny mole", public: null, caseNumber })
  })

  it.each<[string, boolean | null]>([
    ["Denne sag er lukket", false],
    ["Sagen behandles for lukkede døre", false],
    ["Punktet blev behandlet som lukket", false],
    ["Sagen er lukkethed", null],
    ["Dagens sag er lukket", null],
    ["Dok.nr. 7 Lukket", false],
    ["Journal 7 Åbent", true],
    ["Sagsbeh. abc Åbent", true],
    ["Sagsbeh. abc åbent", null],
    ["Sagsbeh. abc Åbenthed", null],
    ["Sagsbeh. abc HalvÅbent", null],
    ["Opsagsnr Åbent", null],
    ["Til orientering: Åben", true],
    ["* Lukket del *", null],
    ["(Lukket del)", false],
  ])("openness of %j: %s", (line, open) => {
    expect(readOpenness(line)).toBe(open)
  })
})

describe("attachments", () => {
  const titles = (text: string): string[] => readAttachments([{ type: "paragraph", text }]).map(({ title }) => title)
  const table = (header: string[] | null, ...rows: string[][]): string[] =>
    readAttachments([{ type: "table", header, rows } satisfies AttachmentBlock]).map(({ title }) => title)

  it.each([
    "Dok. 12345",
    "Dokument nr. 12345",
    "Dokumentnr 12345-19",
    "Dok id 12345",
    "Dok.nummer 12345",
    "Brev id 12345",
    "BrevID: 12345",
    "Doc. 12345",
    "ID: 12345-19",
    "12345 v2",
    "12345v2",
    "(12345)",
    "EMN-2014-18844",
    "1903377 - EMN-2014-18844",
    "Der er ingen bilag",
    "Vis bilag",
    "Hent alle bilag",
    "Åbn bilagene",
    "Download bilag",
    "Se bilag:",
    "Bilag",
    "Bilagsnr.",
    "Bilagsoversigt",
    "Bilagsliste",
    "Dok.nr.",
    "Dokument nr",
    "Titel",
    "--",
    "...",
    "–",
  ])("%j is none", (line) => {
    expect(titles(line)).toEqual([])
  })

  it.each([
    "Notat 12345",
    "12345 notat",
    "Kort - EMN-2014-18844",
    "Ingen adgang",
    "Se bilag 2",
    "Bilag 1",
    "Bilag Kort: Plan",
    "Bilag Kort: Kort nord",
    "Kort (1234)",
    "123 Kort",
    "-Kort",
    "1.Kort",
    "2 kort",
    "Bilagskort",
    "Titelblad",
  ])("%j stays as it is", (line) => {
    expect(titles(line)).toEqual([line])
  })

  it.each([
    "– Kort",
    "• Kort",
    "· Kort",
    "* Kort",
    "- Kort",
    "1) Kort",
    "12 Kort",
    "12. Kort",
    "Kort [399-2019-40220]",
    "Kort (EMN-2014-18844)",
    "Kort (12345)",
    "Kort(12345)",
    "399-2019-40220: Kort",
    "399-2019-40220 – Kort",
    "Bilag Kort : Kort",
    "application/pdf icon Kort",
  ])("%j is Kort", (line) => {
    expect(titles(line)).toEqual(["Kort"])
  })

  it.each([
    "Bilag",
    "Bilagsnr",
    "Bilagstitel",
    "Nr",
    "Nr.",
    "Navn",
    " Titel ",
    "Dok.nr.",
    "Dokumentnavn",
    "Dokument titel",
    "Dokument",
    "Dato",
    "Type",
    "Beskrivelse",
  ])("%j heads a column", (cell) => {
    expect(table([cell, "Navn"])).toEqual([])
    expect(table([cell, "Kort over havnen"], ["Navneliste"]).at(-1)).toBe("Navneliste")
  })

  it("takes the first cell of a row that is words and no number", () => {
    expect(table(null, ["EMN-2014-18844", "Kort"], [" EMN-2014-18845 ", "Plan"], ["1", "2"], ["A", "Notat"])).toEqual([
      "Kort",
      "Plan",
      "Notat",
    ])
  })

  it("reads each link of a line, and none to nowhere", () => {
    expect(readAttachments([{ type: "paragraph", text: "Se [Kort](#) og [Plan]() og [Ingen bilag](#)" }])).toEqual([
      { title: "Kort", href: "#" },
      { title: "Plan", href: null },
    ])
    expect(
      mergeAttachments([
        { title: "Kort", href: "a" },
        { title: "Kort", href: "b" },
      ]),
    ).toEqual([{ title: "Kort", href: "a" }])
  })

  it.each(
    "pdf doc docx docm dot dotx xls xlsx xlsm ppt pptx odt ods rtf txt csv msg zip jpg jpeg png gif tif tiff dwg htm html".split(" "),
  )("knows files in %s", (extension) => {
    const files = [`kort.${extension}`, `plan.${extension}`]
    expect(readFileNames(files.join("; "))?.map(({ title }) => title)).toEqual(files)
  })

  it.each([
    ["a longer extension", "kort.pdfx", 0],
    ["a full stop behind", "kort.pdf.", 0],
    ["a colon", "Se: kort.pdf", 0],
    ["a quotation mark", 'Det "gamle" kort.pdf', 0],
    ["a question", "Hvad nu? Se kort.pdf", 0],
    ["twelve words", `${"et ".repeat(11)}kort.pdf`, 1],
    ["thirteen words", `${"et ".repeat(12)}kort.pdf`, 0],
    ["160 characters", `${"k".repeat(156)}.pdf`, 1],
    ["161 characters", `${"k".repeat(157)}.pdf`, 0],
    ["a comma between", "kort.pdf,plan.pdf", 2],
    ["a full stop inside", "kort.v2.pdf", 1],
  ])("%s", (_, line, count) => {
    expect(readFileNames(line)?.length ?? 0).toBe(count)
  })
})

describe("steps told among other text", () => {
  it.each([
    ["Seniorrådet til høring den 7. september", "høring"],
    ["- Seniorrådet til første behandling den 7. september", "første behandling"],
    ["1. Seniorrådet til politisk drøftelse den 7. september", "politisk drøftelse"],
  ])("%j", (line, purpose) => {
    expect(readStatedTreatments(["Ingen svar.", line], "2022-08-01")).toEqual([{ body: "Seniorrådet", purpose, date: "2022-09-07" }])
  })

  it.each([
    "Seniorrådet den 7. september",
    "Seniorrådet til frokost den 7. september",
    "Beboerne til høring den 7. september",
    "Havnen. Seniorrådet til høring den 7. september",
    "Seniorrådet til høring",
  ])("%j is none", (line) => {
    expect(readStatedTreatments([line], "2022-08-01")).toEqual([])
  })
})
