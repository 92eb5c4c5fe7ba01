import { describe, expect, it } from "vitest"
import type { SectionKind } from "../../src/ast/schema.ts"
import { misreadings } from "../../src/lint/misread.ts"
import { lint } from "./linted.ts"
import { type AbsenteeData, type ItemData, type MinutesData, type ParticipantData, placed } from "./placed.ts"

/** What the rules say of minutes made by hand: "line severity rule words". */
const told = (text: string, data: MinutesData, unclaimed: readonly string[] = []): string[] =>
  lint(placed(text, data, unclaimed)).map(
    ({ severity, rule, span }) => `${span.start.line} ${severity} ${rule} ${text.slice(span.start.offset, span.end.offset)}`,
  )

const decided = { kind: "decision", heading: "Beslutning", blocks: [] } as const
const item = (number: string, title: string): ItemData => ({ number, title, sections: [decided], decision: { outcome: "approved" } })
const meeting = { body: { name: "Havneudvalget" }, date: "2020-06-18" }
const body = (titles: readonly string[]) => titles.map((title, at) => `Punkt ${at + 1}: ${title}\n\nBeslutning\n\nGodkendt.\n`).join("\n")
const one: MinutesData = { meeting, agendaItems: [item("1", "Molefyr")] }

describe("head", () => {
  it.each([
    ["Referat fra mødet i Havneudvalget"],
    ["R e f e r a t"],
    ["BESLUTNINGSPROTOKOL"],
    ["Dagsorden med vedtagelser"],
    ["Havneudvalgsmøde den 18. juni 2020"],
    ["Konstituerende møde - 18-06-2020"],
  ])("%s is a title", (title) => {
    expect(told(`${title}\n\n${body(["Molefyr"])}`, { ...one, meeting: { date: meeting.date } })).toEqual([])
  })

  it("asks for a title where the head has none", () => {
    const text = `Dagsordener og referater\nMødested Havnekontoret\n\n${body(["Molefyr"])}`
    expect(told(text, { ...one, meeting: { date: meeting.date } })).toEqual(["1 warning missing-title Dagsordener og referater"])
    expect(told(body(["Molefyr"]), { ...one, meeting: { date: meeting.date } })).toEqual(["1 warning missing-title Punkt 1: Molefyr"])
  })

  it("takes pages without a title as they are where the body is known, and says nothing of a text without items", () => {
    expect(told(`Mødested Havnekontoret\n\n${body(["Molefyr"])}`, one)).toEqual([])
    expect(told("Kære borger\n", {})).toEqual([])
  })

  it("asks for a date only where the head has none", () => {
    const undated = { ...one, meeting: { body: meeting.body } }
    expect(told(`REFERAT Havneudvalget\n\n${body(["Molefyr"])}`, undated)).toEqual(["1 error missing-date REFERAT Havneudvalget"])
    expect(told(`REFERAT Havneudvalget, holdt 18. juni 2020\n\n${body(["Molefyr"])}`, undated)).toEqual([])
  })

  it.each([
    ["Torsdag d. 18. juni 2020"],
    ["torsdag den 18-06-2020"],
    ["Torsdag, Juni 18, 2020"],
    ["fredag den 18. juni"],
    ["mandag og tirsdag den 3. og 4. marts 2020"],
    ["de følgende mandage: 17. juni 2020"],
    ["mandag i uge 12. Den 18. juni 2020"],
  ])("%s may stand", (date) => expect(told(`REFERAT Havneudvalget\n\n${body(["Molefyr"])}\nMødet er ${date}.`, one)).toEqual([]))

  it.each([["Onsdag d. 18. juni 2020"], ["fredag den 18-06-2020"], ["Fredag, Juni 18, 2020"], ["lørdag\nden 18. juni 2020"]])(
    "%s cannot be",
    (date) => {
      const text = `REFERAT Havneudvalget\n\n${body(["Molefyr"])}\nMødet er ${date}.`
      expect(told(text, one)).toEqual([`9 warning weekday-mismatch ${date}`])
    },
  )

  it.each([
    ["REFERAT Havneudvalget d. 18-06-2020\n\nDato:\nTorsdag den 18. juni 2020"],
    ["REFERAT Havneudvalget d. 18-06-2020\n\nStarttidspunkt: 18-06-2020 16:00:00\nSluttidspunkt: 19-06-2020 00:30:00"],
    ["REFERAT Havneudvalget\n\nMødedato 18. juni 2020"],
    ["Havneudvalget 17. juni 2020\nHavneudvalget 18. juni 2020\n\nMødedato 18. juni 2020"],
  ])("%j agrees with itself", (head) => expect(told(`${head}\n\n${body(["Molefyr"])}`, one)).toEqual([]))

  it("sees a title of another day, also where the value stands under its label", () => {
    const text = `REFERAT Havneudvalget d. 17-06-2020\n\nDato:\nTorsdag den 18. juni 2020\n\n${body(["Molefyr"])}`
    expect(told(text, one)).toEqual(["1 warning title-date-mismatch d. 17-06-2020"])
  })
})

describe("contents", () => {
  const titles = ["Molefyr og lygter på nordmolen", "Takster for gæster", "Oprensning af sejlrenden", "Eventuelt"]
  const listing = (entries: readonly string[], items: readonly string[] = titles, extra: Partial<MinutesData> = {}): string[] => {
    const text = `REFERAT Havneudvalget\n\nIndholdsfortegnelse\n\n${entries.map((entry, at) => `${entry}.....\t${at}`).join("\n")}\n\n${body(items)}`
    const tableOfContents = entries.filter((entry) => !/dagsordenspunkter/.test(entry)).map((title) => ({ title }))
    const agendaItems = items.map((title, at) => item(String(at + 1), title))
    return told(text, { meeting, tableOfContents, agendaItems, ...extra })
  }

  it.each([
    ["are the items", titles],
    ["differ in case and punctuation", ["MOLEFYR OG LYGTER PÅ NORDMOLEN", "Takster for gæster.", "Oprensning af Sejlrenden", "Eventuelt"]],
    ["are cut off", ["Molefyr og lygter p", ...titles.slice(1)]],
    [
      "list closed items that are not published",
      [...titles, "Closed: Salg af kaj", "Køb af bolværk - Lukket punkt", "Lukket sag: Lejemål"],
    ],
    ["have a closed group", ["Åbne dagsordenspunkter", ...titles, "Lukkede dagsordenspunkter", "Salg af kaj"]],
    ["list end matter", [...titles, "Bilagsliste", "Underskriftsside", "Digital godkendelse af referat"]],
    ["are of something else", ["Forord", "Kort over havnen", "Kilder"]],
    ["are empty", []],
  ])("that %s are in order", (_, entries) => expect(listing(entries)).toEqual([]))

  it("miss an item", () => {
    expect(listing(titles.filter((_, at) => at !== 1))).toEqual(["15 warning contents-missing-item Punkt 2: Takster for gæster"])
  })

  it("have one too many", () => {
    expect(listing([...titles.slice(0, 2), "Ny pullert", ...titles.slice(2)])).toEqual([
      "7 warning contents-extra-entry Ny pullert.....\t2",
    ])
  })

  it("have another title, whatever it is", () => {
    expect(listing(["Fyr på molen", "Gebyrer", ...titles.slice(2)])).toEqual([
      "5 warning contents-renamed-item Fyr på molen.....\t0",
      "6 warning contents-renamed-item Gebyrer.....\t1",
    ])
    expect(listing(["Lygter på nordmolen", ...titles.slice(2)])).toEqual([
      "5 warning contents-renamed-item Lygter på nordmolen.....\t0",
      "15 warning contents-missing-item Punkt 2: Takster for gæster",
    ])
    expect(listing([titles[0] ?? "", "Gebyrer", ...titles.slice(2)])).toEqual(["6 warning contents-renamed-item Gebyrer.....\t1"])
  })

  it("stand in another order", () => {
    const [first = "", second = "", third = "", last = ""] = titles
    expect(listing([second, third, first, last])).toEqual([`7 warning contents-order ${first}.....\t2`])
  })

  it("may list closed items apart", () => {
    const [first = "", second = "", third = "", last = ""] = titles
    const agendaItems = titles.map((title, at) => ({ ...item(String(at + 1), title), public: at !== 0 }))
    expect(listing([second, third, last, first], titles, { agendaItems })).toEqual([])
  })
})

describe("numbers", () => {
  const numbered = (...numbers: string[]): string[] => {
    const text = `REFERAT Havneudvalget\n\n${numbers.map((number) => `Punkt ${number}: Sag\n\nBeslutning\n\nGodkendt.\n`).join("\n")}`
    return told(text, { meeting, agendaItems: numbers.map((number) => item(number, "Sag")) })
  }

  it.each([
    [["1", "2", "3"]],
    [["41", "42", "43"]],
    [["1", "2", "2a", "2b", "3"]],
    [["1", "2", "101", "102"]],
    [["1", "3", "2"]],
    [["1", "1", "1"]],
    [["1", "2", "3", "1", "2"]],
    [["49/1", "49/4"]],
    [["03A", "04J"]],
  ])("%j are in order", (numbers) => expect(numbered(...numbers)).toEqual([]))

  it("may be left out", () => {
    expect(numbered("1", "2", "5")).toEqual(["15 hint number-gap Punkt 5: Sag"])
  })

  it("may not come twice", () => {
    expect(numbered("1", "2", "2", "4")).toEqual(["15 warning duplicate-number Punkt 2: Sag"])
    expect(numbered("1", "1", "2", "3")).toEqual(["9 warning duplicate-number Punkt 1: Sag"])
    expect(numbered("1", "2a", "2A", "3")).toEqual(["15 warning duplicate-number Punkt 2A: Sag"])
  })

  it("are not asked of items that print none", () => {
    const text = "REFERAT Havneudvalget\n\nMolefyr\n\nBeslutning\n\nGodkendt.\n\nTakster\n\nBeslutning\n\nGodkendt."
    expect(told(text, { meeting, agendaItems: [item("1", "Molefyr"), item("1", "Takster")] })).toEqual([])
  })
})

describe("decisions", () => {
  const prose = { kind: "case-presentation", heading: "Sagsfremstilling", blocks: [] } as const
  const undecided = (title: string, more: ItemData = {}): ItemData => ({ number: "2", title, sections: [prose], decision: null, ...more })
  const text = (title: string) =>
    `REFERAT Havneudvalget\n\nPunkt 1: Molefyr\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: ${title}\n\nSagsfremstilling\n\nTekst.`
  const judged = (title: string, more: ItemData = {}, type: "minutes" | "agenda" = "minutes") =>
    told(text(title), { meeting, documentType: type, agendaItems: [item("1", "Molefyr"), undecided(title, more)] })

  it("are asked of open items with content", () => {
    expect(judged("Takster")).toEqual(["9 warning missing-decision Punkt 2: Takster"])
    expect(judged("Orientering fra havnefogeden")).toEqual(["9 hint missing-decision Punkt 2: Orientering fra havnefogeden"])
  })

  it.each([
    ["a closed item", "Salg af kaj", { public: false }],
    ["end matter", "Underskriftsark", {}],
    ["a withdrawn item", "Takster (udgår)", {}],
    ["an item without content", "Takster", { sections: [] }],
    ["an item whose section holds the decisions of others", "Takster", { sections: [{ ...prose, sections: [decided] }] }],
  ])("are not asked of %s", (_, title, more) => expect(judged(title, more)).toEqual([]))

  it("are not asked of an agenda, nor where no item has them", () => {
    expect(judged("Takster", {}, "agenda")).toEqual([])
    const agendaItems = ["1", "2"].map((number) => undecided("Takster", { number }))
    expect(told("REFERAT Havneudvalget\n\nPunkt 1: Takster\n\nPunkt 2: Takster", { meeting, agendaItems })).toEqual([])
  })
})

describe("headings", () => {
  const sentence = "Indsejlingen kan ikke bruges om natten, mens arbejdet står på."
  const reading = (kind: SectionKind, items: readonly (readonly string[])[], heading = "Sagsfremstilling"): string[] => {
    const text = items
      .map((blocks, at) => `Punkt ${at + 1}: Sag\n\n${heading}\n\n${blocks.join("\n\n")}\n\nBeslutning\n\nGodkendt.`)
      .join("\n\n")
    const agendaItems = items.map((blocks, at) => {
      const section = { kind, heading, blocks: blocks.map((block) => ({ type: "paragraph" as const, text: block })) }
      return {
        ...item(String(at + 1), "Sag"),
        sections: [section, { ...decided, heading: heading === "SAG" ? "BESLUTNING" : "Beslutning" }],
      }
    })
    return told(`REFERAT Havneudvalget\n\n${text}`, { meeting, agendaItems })
  }

  it.each([["Sejladsmæssige konsekvenser"], ["Havnefogedens vurdering"], ["Baggrund for sagen"], ["Lovhjemmel"]])("%s is one", (line) =>
    expect(reading("case-presentation", [[sentence, line, sentence]])).toEqual([`9 hint unknown-heading ${line}`]),
  )

  it("that nobody knows is one where it comes back, or stands in capitals as all do", () => {
    const blocks = [sentence, "Havnens liv", sentence]
    expect(reading("case-presentation", [blocks, blocks])).toEqual(["9 hint unknown-heading Havnens liv"])
    expect(reading("case-presentation", [[sentence, "HAVNENS LIV", sentence]], "SAG")).toEqual(["9 hint unknown-heading HAVNENS LIV"])
  })

  it.each<[SectionKind, string[]]>([
    ["case-presentation", ["Tidspln"]],
    ["route", ["Havneudvalget", "Økonomske konsekvenser", "Ingen."]],
    ["decision", ["Godkendt.", "Sagens frløb", sentence]],
  ])("misspelt is one anywhere, over anything: %s", (kind, blocks) => {
    expect(reading(kind, [blocks])).toEqual([expect.stringContaining("hint misspelt-heading")])
  })

  it.each<[string, SectionKind, string[]]>([
    ["a sub-heading", "case-presentation", [sentence, "Den gamle lygte", sentence]],
    ["a sentence", "case-presentation", [sentence, "Det har ingen konsekvenser.", sentence]],
    ["a lead-in", "recommendation", ["Havnen & kajen indstiller til udvalget, at", sentence]],
    ["a line with nothing under it", "case-presentation", [sentence, "Konsekvenser"]],
    ["a line over another short one", "case-presentation", ["Konsekvenser", "Økonomi"]],
    ["an attachment", "attachments", ["Miljøvurdering", sentence]],
    ["a body", "route", ["Havneudvalgets indstilling", sentence]],
    ["two lines", "case-presentation", ["Økonomiske\nkonsekvenser", sentence]],
  ])("%s is none", (_, kind, blocks) => expect(reading(kind, [blocks])).toEqual([]))
})

describe("people", () => {
  const members = ["Aksel Strandby", "Rikke Toft Nørregaard", "Yusuf Demirci", "Gerda Havmand"]
  const absent = (
    names: readonly AbsenteeData[],
    head = `Mødedeltagere ${members.join(", ")}`,
    participants: readonly ParticipantData[] = members.map((name) => ({ name })),
  ) => {
    const list = names.map(({ name }) => name).join(", ")
    const text = `REFERAT Havneudvalget\n\n${head}\n\nPunkt 1: Sag\n\nBeslutning\n\nGodkendt.\n\nFraværende: ${list}`
    return told(text, { meeting, participants, agendaItems: [{ ...item("1", "Sag"), absentees: names }] })
  }
  const away = (name: string, more: AbsenteeData = {}): AbsenteeData => ({ name, status: "absent", ...more })

  it.each([
    ["a participant", [away("Yusuf Demirci")]],
    ["a participant with other white space", [away("Rikke Toft-Nørregaard"), away("Yusuf  Demirci")]],
    ["a participant without a middle name", [away("Rikke Nørregaard")]],
    ["a substitute", [away("Gerda Havmand", { substitute: "Bo Klint" }), away("Bo Klint")]],
    ["a guest", [away("Bodil Klint", { status: "partial" })]],
  ])("%s may be absent", (_, names) => expect(absent(names)).toEqual([]))

  it("who are no participants may not", () => {
    expect(absent([away("Bodil Klint")])).toEqual(["11 warning absentee-not-participant Bodil Klint"])
    expect(absent([away("Yussuf Demirci")])).toEqual(["11 warning absentee-not-participant Yussuf Demirci"])
  })

  it("are not compared where no members are listed", () => {
    expect(absent([away("Bodil Klint")], "", [])).toEqual([])
    expect(absent([away("Bodil Klint")], "Afbud: Aksel Strandby, Gerda Havmand, Yusuf Demirci")).toEqual([])
    const mostlyAbsent = members.map((name, at): ParticipantData => ({ name, status: at === 0 ? "present" : "excused" }))
    expect(absent([away("Bodil Klint")], undefined, mostlyAbsent)).toEqual([])
  })
})

describe("treatments", () => {
  const history = (line: string): string[] => {
    const blocks = `Lodsrådet, 9. juni 2020, pkt. 4:\n\nGodkendt.\n\n${line}\n\nBodil Klint\n\nFærgerådet, 12. juni 2020:\n\nAnbefales.`
    const text = `REFERAT Havneudvalget\n\nPunkt 1: Sag\n\nTidligere besluttet\n\n${blocks}\n\nBeslutning\n\nGodkendt.`
    const treatments = [
      { body: "Lodsrådet", date: "2020-06-09" },
      { body: "Færgerådet", date: "2020-06-12" },
    ]
    const sections = [{ kind: "case-history", heading: "Tidligere besluttet", blocks: [] } as const, decided]
    return told(text, { meeting, agendaItems: [{ ...item("1", "Sag"), sections, treatments }] })
  }

  it.each([
    ["Fraværende i Lodsrådet - 10. juni 2020:", "10. juni 2020"],
    ["Fraværende i Lodsrådet den 10. juni 2020:", "den 10. juni 2020"],
    ["Afbud 10-06-2020: Bodil Klint", "10-06-2020"],
  ])("%s bears another date", (line, words) => {
    expect(history(line)).toEqual([`11 warning treatment-date-conflict ${words}`])
  })

  it.each([
    ["Fraværende i Lodsrådet - 9. juni 2020:"],
    ["Fraværende:"],
    ["Fraværende i Lodsrådet den 10. juni:"],
    ["Fraværende i Tangrådet - 10. juni 2020:"],
    ["Lodsrådet drøfter sagen igen den 10. juni 2020"],
  ])("%s may stand", (line) => expect(history(line)).toEqual([]))
})

describe("text", () => {
  it("that nothing claims is told by pieces", () => {
    const text = `REFERAT Havneudvalget\n\nTabt 1\n\nTabt 2\n\n${body(["Molefyr"])}\nTabt 3`
    expect(told(text, one, ["Tabt 1", "Tabt 2", "Tabt 3"])).toEqual([
      "3 warning unclaimed-text Tabt 1\n\nTabt 2",
      "13 warning unclaimed-text Tabt 3",
    ])
  })

  it.each([
    ["BÃ¥den"],
    ["pÃ¥"],
    ["Ã˜en"],
    ["Ã\u0098en"],
    ["2021\u009622"],
    ["Â§8"],
    ["havneâ€™n"],
    ["Regionsr├ådet"],
    ["b├Ñden"],
    ["b√•den"],
    ["b\uFFFDden"],
  ])("%s is damaged", (word) => {
    expect(told(`REFERAT Havneudvalget\n\n${body(["Molefyr"])}\nOm ${word} her.`, one)).toEqual([`9 error damaged-letters ${word}`])
  })

  it.each([["São Tomé"], ["Château"], ["ANGÂRD"], ["├── mappe"], ["√2"], ["§ 8"], ["»Ã«"], ["50 € – 60 €"]])("%s is sound", (words) => {
    expect(told(`REFERAT Havneudvalget\n\n${body(["Molefyr"])}\nOm ${words} her.`, one)).toEqual([])
  })

  it.each(misreadings)("that was written in $written and shows $shown is told once", (misreading) => {
    const wrong = (text: string): string => text.replace(/[æøåÆØÅ]/g, (letter) => misreading.shown["æøåÆØÅ".indexOf(letter)] ?? letter)
    const text = wrong(`REFERAT Havneudvalget\n\n${body(["Molefyr"])}\nMødet på rådhuset blev hævet. Sønderå får læhegn.`)
    const found = lint(placed(text, one)).filter(({ rule }) => rule === "damaged-letters")
    expect(found.map(({ span }) => span.start.line)).toEqual([9])
    expect(found[0]?.message).toMatch(new RegExp(`»Mødet«.*--encoding ${misreading.written}`))
  })

  it("that was misread is what other programs make of it", async () => {
    const { default: iconv } = await import("iconv-lite")
    const tables = ["windows-1252", "cp850", "cp865", "macintosh", "iso-8859-1"]
    const made = tables.flatMap((written) =>
      tables.map((read) => iconv.decode(iconv.encode("æøåÆØÅ", written), read)).filter((shown) => !/[æøåÆØÅ]/.test(shown)),
    )
    const known = new Set(misreadings.map(({ shown }) => shown))
    expect(made.filter((shown) => !known.has(shown))).toEqual([])
  })

  it.each([["Müller, Schön og Çelik mødtes på kroen"], ["12° i vandet, 3µ og 4¾ tomme"], ["navn|parti|mødt"]])(
    "%s was not misread",
    (words) => {
      expect(told(`REFERAT Havneudvalget\n\n${body(["Molefyr"])}\n${words}`, one)).toEqual([])
    },
  )

  it("that is damaged is shown as it should be", () => {
    const [found] = lint(placed(`REFERAT Havneudvalget\n\n${body(["Molefyr"])}\nHavnerÃ¥det.`, one))
    expect(found?.message).toContain("»Havnerådet.«")
  })
})
