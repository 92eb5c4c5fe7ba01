import { describe, expect, it } from "vitest"
import { allFixtures } from "../document/texts.ts"
import { attribute, type Element, elementsOf, textOf, within } from "./dom.ts"
import { hostile, type Input, ordinary, reportOf, reportOn } from "./make.ts"

const fixtures: readonly Input[] = allFixtures.map(({ name, text }) => ({ path: `${name}.txt`, text }))

const named = (elements: readonly Element[], tag: string): Element[] => elements.filter(({ tagName }) => tagName === tag)
const withClass = (elements: readonly Element[], name: string): Element[] =>
  elements.filter((element) => (attribute(element, "class") ?? "").split(" ").includes(name))
const ids = (elements: readonly Element[]): string[] => elements.flatMap((element) => attribute(element, "id") ?? [])

/** Lines of a file as the page shows them: without the numbers of findings. */
const shownLines = (doc: Element): string[] => {
  const lists = within(doc).filter(
    ({ tagName, parentNode }) => tagName === "ol" && parentNode !== null && "tagName" in parentNode && parentNode.tagName === "div",
  )
  return lists.flatMap((list) =>
    named(within(list), "li").map((item) => {
      const notes = withClass(within(item), "n").reduce((length, note) => length + textOf(note).length + 1, 0)
      const text = textOf(item)
      return text.slice(0, text.length - notes)
    }),
  )
}

const rowsOf = (elements: readonly Element[]): string[][] => {
  const [table] = withClass(elements, "files")
  return table === undefined
    ? []
    : named(within(table), "tr")
        .slice(1)
        .map((row) =>
          within(row)
            .filter(({ tagName }) => tagName === "td" || tagName === "th")
            .map((cell) => textOf(cell).trim()),
        )
}

describe("the report as HTML", () => {
  it("lets nothing of a text or a name become part of the page, with scripts or without", async () => {
    const html = await reportOf([hostile], { problems: [{ path: "<script>.txt", message: "<img src=x onerror=y>" }] })
    for (const scripts of [false, true]) {
      const elements = elementsOf(html, { scripts })
      expect(named(elements, "script")).toHaveLength(1)
      expect(named(elements, "style")).toHaveLength(1)
      expect(
        ["img", "b", "iframe", "link", "object", "base"]
          .flatMap((tag) => named(elements, tag))
          .filter((one) => textOf(one).includes("Sidsel")),
      ).toEqual([])
      expect(named(elements, "img")).toEqual([])
      expect(
        elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith("on") || name === "src" || name === "style")),
      ).toEqual([])
      const links = elements.flatMap((element) => attribute(element, "href") ?? [])
      expect(links.filter((link) => !link.startsWith("#"))).toEqual([])
    }
    const text = elementsOf(html, { scripts: false })
      .filter(({ tagName }) => tagName === "body")
      .map(textOf)
      .join("")
    expect(text).toContain(hostile.path)
    expect(text).toContain("</noscript></li></ol><script>alert(2)</script><!-- <style>")
    expect(text).toContain("&lt;script&gt; ·gnorw.")
  })

  it("masks what is personal, in the text and in what was read from it", async () => {
    const secret = "010190-1234"
    const text = `REFERAT Havneudvalget d. 12-03-2024\n\nPunkt 1: Sag om ${secret}\n\nBeslutning\n\nGodkendt, cpr ${secret}.\n`
    const html = await reportOf([{ path: "a.txt", text }])
    expect(html).not.toContain(secret)
    expect(html).toContain("xxxxxx-xxxx")
  })

  it("shows every line of every text as it is printed", async () => {
    const elements = elementsOf(await reportOf(fixtures), { scripts: false })
    const docs = withClass(elements, "doc")
    expect(docs).toHaveLength(fixtures.length)
    for (const [index, { path, text }] of fixtures.entries()) {
      const lines = text.split(/\r\n|\r|\n/)
      if (lines.length > 1 && lines.at(-1) === "") lines.pop()
      const plain = (line: string): string => line.replace(/[\p{Cf}\p{Cc}·\u2400-\u243f]/gu, "").replace(/[\p{L}\p{N}]/gu, "x")
      expect(shownLines(docs[index] as Element).map(plain), path).toEqual(lines.map(plain))
    }
  })

  it("numbers the lines as the file has them, and every link leads somewhere", async () => {
    const elements = elementsOf(await reportOf([...fixtures, hostile, ...ordinary]), { scripts: false })
    const places = ids(elements)
    expect(places.filter((id, index) => places.indexOf(id) !== index).slice(0, 5)).toEqual([])
    const known = new Set(places)
    const targets = elements.flatMap((element) => [
      attribute(element, "href")?.slice(1),
      ...(attribute(element, "aria-labelledby") ?? "").split(" "),
    ])
    expect(targets.filter((id) => id !== undefined && id !== "" && !known.has(id)).slice(0, 5)).toEqual([])
    expect(targets.length).toBeGreaterThan(1000)
    for (const [index, doc] of withClass(elements, "doc").entries()) {
      let next = 1
      for (const list of named(within(doc), "ol").filter((one) => attribute(one, "start") !== null)) {
        expect(attribute(list, "start")).toBe(String(next))
        for (const item of named(within(list), "li")) {
          const id = attribute(item, "id")
          if (id !== null) expect(id).toBe(`f${index + 1}-${next}`)
          next++
        }
      }
    }
  })

  it("is a page with a language, landmarks, headings in order and tables with heads", async () => {
    const html = await reportOf(ordinary, { problems: [{ path: "tom.txt", message: "the file is empty" }] })
    const elements = elementsOf(html, { scripts: false })
    expect(attribute(named(elements, "html")[0] as Element, "lang")).toBe("da")
    expect(["header", "main", "footer", "h1"].map((tag) => named(elements, tag).length)).toEqual([1, 1, 1, 1])
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []))
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([])
    expect(named(elements, "th").filter((head) => attribute(head, "scope") === null)).toEqual([])
    for (const svg of named(elements, "svg")) {
      expect(attribute(svg, "role")).toBe("img")
      expect(named(within(svg), "title").length * named(within(svg), "desc").length).toBeGreaterThan(0)
    }
    expect(textOf(named(elements, "body")[0] as Element)).toContain("the file is empty")
  })

  it("has a line for every file, and says where somebody should look", async () => {
    const elements = elementsOf(await reportOf(ordinary), { scripts: false })
    expect(rowsOf(elements)).toEqual([
      ["2023/havn.txt", "2023-03-14", "Havneudvalget", "firstagenda", "1", "1", "82,6", "1", "0", "1", "0"],
      ["2024/strand.txt", "2024-03-12", "Strandudvalget", "firstagenda", "2", "2", "100", "0", "0", "0", "0"],
    ])
    expect(withClass(elements, "look").map(({ tagName }) => tagName)).toEqual(["div", "tr"])
    expect(
      withClass(elements, "k15")
        .map(textOf)
        .filter((text) => text.includes("Fyret blev tændt")),
    ).toHaveLength(1)
  })

  it("counts decisions and attendance by year", async () => {
    const tables = named(elementsOf(await reportOf(ordinary), { scripts: false }), "table")
    const cells = (caption: string): string[][] => {
      const table = tables.find((one) => named(within(one), "caption").some((found) => textOf(found) === caption))
      return table === undefined ? [] : named(within(table), "tr").map((row) => within(row).map(textOf))
    }
    expect(cells("Beslutninger efter år og udfald")).toEqual([
      ["År", "Godkendt", "Til efterretning", "Udsat", "I alt"],
      ["2023", "0", "0", "1", "1"],
      ["2024", "1", "1", "0", "2"],
      ["I alt", "1", "1", "1", "3"],
    ])
    expect(cells("Fremmøde efter år").slice(1)).toEqual([
      ["2023", "2", "1", "0", "3"],
      ["2024", "2", "0", "0", "2"],
      ["I alt", "4", "1", "0", "5"],
    ])
  })

  it("speaks English too", async () => {
    const html = await reportOf(ordinary, { lang: "en" })
    const body = textOf(named(elementsOf(html, { scripts: false }), "body")[0] as Element)
    expect(html).toContain('<html lang="en">')
    expect(body).toContain("Decisions by year and outcome")
    expect(body).not.toMatch(/Beslutninger|Linjer|dækning/i)
  })

  it("leaves texts out where that was asked for or there is no room, and says so", async () => {
    const docs = (html: string): number => withClass(elementsOf(html, { scripts: false }), "doc").length
    expect(docs(await reportOf(ordinary, { texts: "look" }))).toBe(1)
    const none = await reportOf(ordinary, { texts: "none" })
    expect(docs(none)).toBe(0)
    expect(none).toContain("teksten udeladt for 2 af filerne")
    const pages = ordinary.map((input) => reportOn(input).page?.bytes ?? 0)
    const tight = await reportOf(ordinary, { room: Math.min(...pages) })
    expect(docs(tight)).toBe(1)
    expect(tight).toContain("teksten udeladt for 1 af filerne")
    expect(rowsOf(elementsOf(tight, { scripts: false }))).toHaveLength(2)
  })

  it("names a thousand files that were not read, and counts all", async () => {
    const problems = Array.from({ length: 1203 }, (_, index) => ({ path: `tom-${index}.txt`, message: "the file is empty" }))
    const html = await reportOf(ordinary, { problems })
    expect(html).toContain("tom-999.txt")
    expect(html).not.toContain("tom-1000.txt")
    expect(html).toContain("<dd>1.203</dd>")
    expect(html).toContain("203 andre står i manifest.ndjson")
  })

  it("is the same to the byte on every run, and stands without files too", async () => {
    expect(await reportOf([...ordinary, hostile])).toBe(await reportOf([...ordinary, hostile]))
    expect(await reportOf([])).toContain("Der er intet at vise.")
  })
})
