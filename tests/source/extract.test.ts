import { readFileSync } from "node:fs"
import { join } from "node:path"
import iconv from "iconv-lite"
import { describe, expect, it } from "vitest"
import { parse, parseBytes, readBytes, toJson, validate } from "../../src/index.ts"
import { textOfDocx } from "../../src/source/extract/docx/document.ts"
import { textOfHtml } from "../../src/source/extract/html.ts"
import { textOfPages } from "../../src/source/extract/layout.ts"
import { optionalPackage } from "../../src/source/extract/package.ts"
import { textOfPdf } from "../../src/source/extract/pdf.ts"
import { gold } from "../document/texts.ts"
import { paragraph, table, typed, writeDocx } from "./write-docx.ts"
import { writeHtml } from "./write-html.ts"
import { layOut, type Page, wrapped, writePdf } from "./write-pdf.ts"

const sameSource = { name: "", encoding: "", bytes: 0, sha256: "" }
const minutesIn = ({ meetings }: ReturnType<typeof parse>): string[] =>
  meetings.map((minutes) => toJson({ ...minutes, source: sameSource }, { pretty: true }))

const texts = gold.map(({ name, text }) => {
  const lines = text.replace(/\r\n?/g, "\n")
  return { name, text: lines, minutes: minutesIn(parse(lines)) }
})

describe("the minutes are those of the text", () => {
  const inLatin = texts.filter(({ text }) => iconv.decode(iconv.encode(text, "windows-1252"), "windows-1252") === text)
  const unindented = ({ text }: { text: string }): boolean => !/^[ \u00a0]+\S/m.test(text)

  it("has texts to try", () => {
    expect(inLatin.filter(unindented).length).toBeGreaterThan(25)
  })

  it.each(inLatin.filter(unindented))("in a PDF: $name", async ({ text }) => {
    const pdf = writePdf(layOut(text, { foot: "Side #" }))
    expect(minutesIn(await parseBytes(pdf))).toEqual(minutesIn(parse(wrapped(text))))
  })

  it.each(texts)("in Word: $name", async ({ text, minutes }) => {
    expect(minutesIn(await parseBytes(writeDocx({ body: typed(text) })))).toEqual(minutes)
  })

  // a page shows one blank where there are several
  it.each(texts.filter(({ text }) => !/[ \u00a0]{2}/.test(text)))("on a web page: $name", async ({ text, minutes }) => {
    expect(minutesIn(await parseBytes(Buffer.from(writeHtml(text))))).toEqual(minutes)
  })
})

describe("PDF", () => {
  const item = (x: number, y: number, str: string, width = str.length * 5, fontSize = 10) => ({ x, y, str, width, fontSize })

  it("is read from above and from the left, whatever its order", () => {
    expect(textOfPages([[item(90, 700, "to"), item(40, 600, "tre"), item(40, 701, "et")]])).toBe("et\tto\n\ntre\n")
  })

  it("keeps words that are printed in pieces together, and a word that is printed twice to be bold once", () => {
    const pieces = [item(40, 700, "Be"), item(50, 700, "slutning"), item(90.5, 700, "her"), item(90.8, 700, "her")]
    expect(textOfPages([pieces])).toBe("Beslutning" + "her\n")
    expect(textOfPages([[item(40, 700, "Be"), item(50, 700, " ", 3), item(53, 700, "slut")]])).toBe("Be slut\n")
  })

  it("makes a tab of a wide gap, but not behind the number of a point", () => {
    expect(textOfPages([[item(40, 700, "Navn"), item(160, 700, "Parti")]])).toBe("Navn\tParti\n")
    expect(textOfPages([[item(40, 700, "1."), item(80, 700, "Budget")]])).toBe("1. Budget\n")
  })

  it("gives a row of a table its empty last cell, and no other line", () => {
    const rows = [item(40, 700, "Navn"), item(160, 700, "Afbud"), item(40, 688, "Ida"), item(40, 676, "Bo"), item(160, 676, "x")]
    expect(textOfPages([[...rows, item(40, 640, "Godkendt.")]])).toBe("Navn\tAfbud\nIda\t\nBo\tx\n\nGodkendt.\n")
  })

  it("knows paragraphs by the space between them, however far apart its lines are", () => {
    const page = (step: number) => [0, 1, 2, 3.9, 4.9, 5.9].map((at) => item(40, 700 - at * step, `linje ${at}`))
    for (const step of [11.5, 13, 17]) expect(textOfPages([page(step)]).split("\n\n")).toHaveLength(2)
  })

  it("leaves running heads and feet to the grammar, which tells the pages by form feeds", async () => {
    const { name, text } = texts.find((one) => one.name.startsWith("protocol/soevang")) ?? { name: "", text: "" }
    expect(name).not.toBe("")
    const pages = layOut(`${text}\n\n${"Mere om sagen.\n\n".repeat(60)}`, { head: "Søvang Kommune 14-05-2014", foot: "Side # af 9" })
    expect(pages.length).toBeGreaterThan(2)
    const result = await parseBytes(writePdf(pages))
    expect(result.text.split("\f")).toHaveLength(pages.length)
    const printed = minutesIn(result).join()
    expect(printed).not.toMatch(/Side \d af 9/)
    expect(printed.match(/Søvang Kommune 14-05-2014/g) ?? []).toEqual([])
  })

  it("that was scanned is said to be, never an empty success", async () => {
    const pages: Page[] = ["picture", "picture"]
    await expect(readBytes(writePdf(pages))).rejects.toMatchObject({
      name: "InputError",
      code: "NO_TEXT",
      message: expect.stringMatching(/2 pages.*scanned.*ocrmypdf/) as string,
    })
  })

  it("with a scanned page among others has a finding there; an empty page is none", async () => {
    const [first = []] = layOut("REFERAT Havneudvalget d. 12-03-2024\n\nPunkt 1: Budget\n\nBeslutning\n\nGodkendt.\n")
    const last = layOut("Punkt 2: Eventuelt\n\nBeslutning\n\nIntet.\n")
    const result = await parseBytes(writePdf([first, "picture", "nothing", ...last]))
    const found = validate(result, { lang: "en" }).filter(({ rule }) => rule === "picture-page")
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining("Page 2 is a picture")])
    expect(result.text.slice(0, found[0]?.span.start.offset)).toMatch(/Godkendt\.\n$/)
    expect(validate(result).map(({ message }) => message)).toContainEqual(expect.stringContaining("billede uden tekst"))
  })

  it("that is cut off or garbage is damaged", async () => {
    await expect(textOfPdf(Buffer.from("%PDF-1.4\nnothing of the kind"))).rejects.toMatchObject({ code: "DAMAGED" })
  })

  it("says of itself that it is one", async () => {
    const { source, confidence, isExtracted } = await readBytes(writePdf(layOut("Mødet hævet")))
    expect({ encoding: source.encoding, confidence, isExtracted }).toEqual({ encoding: "pdf", confidence: 1, isExtracted: true })
  })
})

describe("Word", () => {
  const level = (at: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const numbering =
    `<w:abstractNum w:abstractNumId="7">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%2)")}${level(2, "decimal", "%1.%2.%3")}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="8">${level(0, "bullet", "\uf0b7")}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
  const point = (text: string, list: number, depth = 0): string =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)

  it("shows the numbers that Word counts, across other paragraphs, anew in another list", async () => {
    const body = [
      point("Godkendelse", 1),
      paragraph("Godkendt."),
      point("Budget", 1),
      point("drift", 1, 1),
      point("anlæg", 1, 1),
      point("vej", 1, 2),
      point("Eventuelt", 1),
      point("lån", 1, 1),
      point("vindue", 2),
      point("Nyt møde", 3),
      point("Lukket", 3),
    ].join("")
    expect(await textOfDocx(writeDocx({ body, numbering }))).toBe(
      "1. Godkendelse\nGodkendt.\n2. Budget\na) drift\nb) anlæg\n2.b.1 vej\n3. Eventuelt\na) lån\n• vindue\n1. Nyt møde\n2. Lukket\n",
    )
  })

  it("takes numbers and space from styles, and what these are based on", async () => {
    const style = (id: string, base: string, properties: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/><w:pPr>${properties}</w:pPr></w:style>`
    const styles =
      '<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>' +
      style("Punkt", "Overskrift", '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style("Overskrift", "Rund", '<w:spacing w:before="0" w:after="0"/>') +
      style("Rund", "Overskrift", "") +
      style("Liste", "Normal", "<w:contextualSpacing/>")
    const styled = (text: string, id: string): string => paragraph(text, `<w:pStyle w:val="${id}"/>`)
    const body = [
      styled("Godkendelse", "Punkt"),
      styled("Godkendt.", "Overskrift"),
      paragraph("Ida"),
      styled("Bo", "Liste"),
      styled("Per", "Liste"),
      styled("Budget", "Punkt"),
    ]
    expect(await textOfDocx(writeDocx({ body: body.join(""), styles, numbering }))).toBe(
      "1. Godkendelse\nGodkendt.\nIda\n\nBo\nPer\n\n2. Budget\n",
    )
  })

  it("leaves out what was deleted, keeps what was put in, and says each text box once", async () => {
    const body =
      '<w:p><w:r><w:t>Godkendt</w:t></w:r><w:del><w:r><w:t>ikke</w:t></w:r></w:del><w:ins><w:r><w:t xml:space="preserve"> enstemmigt</w:t></w:r></w:ins>' +
      "<w:r><w:instrText> PAGE </w:instrText></w:r></w:p>" +
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph("Kladde")}</w:txbxContent></mc:Choice>` +
      `<mc:Fallback><w:txbxContent>${paragraph("Kladde")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(await textOfDocx(writeDocx({ body }))).toBe("Godkendt enstemmigt\nKladde\n")
  })

  it("puts footnotes under the paragraph that has their mark", async () => {
    const body = `<w:p><w:r><w:t>Budgettet</w:t><w:footnoteReference w:id="2"/><w:t xml:space="preserve"> godkendt.</w:t></w:r></w:p>${paragraph("Slut")}`
    const footnotes = `<w:footnote w:id="2">${paragraph("I 2024-priser.")}</w:footnote>`
    expect(await textOfDocx(writeDocx({ body, footnotes }))).toBe("Budgettet[1] godkendt.\n[1] I 2024-priser.\nSlut\n")
  })

  it("makes rows of tables lines, unless the table only arranges paragraphs", async () => {
    const rows = table([
      [paragraph("Navn"), paragraph("Parti")],
      [paragraph("Ida"), paragraph("")],
    ])
    const frame = table([[paragraph("Punkt 1") + paragraph("Budget"), table([[paragraph("x"), paragraph("y")]])]])
    expect(await textOfDocx(writeDocx({ body: rows + frame }))).toBe("Navn\tParti\nIda\t\n\nPunkt 1\nBudget\n\nx\ty\n")
  })

  it("is told from other ZIP files, and from damaged ones", async () => {
    const other = writeDocx({ body: "" })
    await expect(textOfDocx(other.subarray(0, other.length - 40))).rejects.toMatchObject({ code: "DAMAGED" })
    const { strToU8, zipSync } = await import("fflate")
    await expect(readBytes(zipSync({ "regneark.xml": strToU8("<x/>") }))).rejects.toMatchObject({ code: "BINARY" })
  })

  it("whose parts lie in one another without end is refused in words", async () => {
    const deep = `${"<w:sdt>".repeat(40_000)}${"</w:sdt>".repeat(40_000)}`
    await expect(textOfDocx(writeDocx({ body: deep }))).rejects.toMatchObject({ code: "DAMAGED" })
  })
})

describe("HTML", () => {
  it("shows blocks as lines, lists with their numbers, typed text as typed", async () => {
    const html = `<h2>Punkt 1</h2><div>Sag <b>24</b>/1</div>a<br><br>b<ol start="3"><li>drift<li>anl&aelig;g</ol><ul><li><p>ja</p></li></ul><pre>x  y\n z</pre>`
    expect(await textOfHtml(html)).toBe("Punkt 1\n\nSag 24/1\na\n\nb\n\n3. drift\n4. anlæg\n\n- ja\n\nx  y\n z\n")
  })

  it("shows tables as rows, and what they only arrange as lines", async () => {
    const html = "<table><tr><th>Navn<th>Parti<tr><td>Ida<td></table><table><tr><td><p>Punkt 1</p><p>Budget</p><td>x</table>"
    expect(await textOfHtml(html)).toBe("Navn\tParti\nIda\t\n\nPunkt 1\n\nBudget\n\nx\n")
  })

  it("leaves out what is not shown", async () => {
    expect(await textOfHtml("<title>t</title><script>var a</script><style>p{}</style>æ<svg><text>s</text></svg>ø<!-- k -->å")).toBe(
      "tæøå\n",
    )
  })

  const text = "Mødet hævet på rådhuset – Økonomi"

  it.each(["windows-1252", "utf-8", "macintosh"])("is decoded as it says: %s", async (charset) => {
    const { source, text: read } = await readBytes(iconv.encode(writeHtml(text, charset), charset))
    expect({ read, encoding: source.encoding }).toEqual({ read: `${text}\n`, encoding: charset })
  })

  it("is UTF-8 where its bytes are, whatever it says", async () => {
    expect((await readBytes(Buffer.from(writeHtml(text, "iso-8859-1")))).text).toBe(`${text}\n`)
  })

  it("of ASCII keeps its braces", async () => {
    const page = "<html><body>Sag {24}| fra [r}det] {vrigt g|r</body></html>"
    expect((await readBytes(Buffer.from(page))).text).toBe("Sag {24}| fra [r}det] {vrigt g|r\n")
  })

  it("is known by its name or its beginning; a text that speaks of tags stays a text", async () => {
    expect((await readBytes(Buffer.from("<p>a</p>"), { name: "side.htm" })).text).toBe("a\n")
    expect((await readBytes(Buffer.from("\n<!-- x -->\n<HTML>a</HTML>"))).text).toBe("a\n")
    expect((await readBytes(Buffer.from("<script>alert(1)</script>"), { name: "a.txt" })).text).toBe("<script>alert(1)</script>")
  })
})

describe("time grows with the length of the document", () => {
  const placed = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ str: `ord ${at}`, x: at * 50, y: 700, width: 40, fontSize: 10 }))
  const timed = async (work: () => unknown): Promise<number> => {
    const start = performance.now()
    await work()
    return performance.now() - start
  }

  it.each([
    ["a line of a PDF", (count: number) => textOfPages([placed(count)])],
    ["a page of a PDF", (count: number) => textOfPages([placed(count).map((item, at) => ({ ...item, x: 40, y: -at * 12 }))])],
    ["paragraphs of a page", (count: number) => textOfHtml("<p>a</p>".repeat(count))],
    ["pieces of a paragraph", (count: number) => textOfHtml("a<b>b</b>".repeat(count))],
  ])("%s", async (_, read) => {
    await timed(() => read(8000))
    const [small, large] = [await timed(() => read(8000)), await timed(() => read(64_000))]
    // eight times as long; sixty-four times the work if each part looked at all before it
    expect(large).toBeLessThan(24 * Math.max(small, 8))
  })
})

describe("a package that is not installed", () => {
  const missing = (code: string) => (): Promise<never> => Promise.reject(Object.assign(new Error("Cannot find package"), { code }))

  it.each(["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"])("is told with the line that installs it (%s)", async (code) => {
    await expect(optionalPackage(missing(code), "reading PDF", "unpdf@1.7.0")).rejects.toMatchObject({
      code: "NO_PACKAGE",
      message: "reading PDF needs a package that is not installed; run: npm install unpdf@1.7.0",
    })
  })

  it("is named in the version that the tests ran with", () => {
    const root = join(import.meta.dirname, "../..")
    const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { devDependencies: Record<string, string> }
    const sources = ["pdf.ts", "html.ts", "docx/parts.ts"]
      .map((file) => readFileSync(join(root, "src/source/extract", file), "utf8"))
      .join("")
    const named = [...sources.matchAll(/\b(unpdf|fflate|htmlparser2)@([\d.]+\d)/g)].map(([, name = "", version]) => [name, version])
    expect(new Set(named.map(([name]) => name)).size).toBe(3)
    for (const [name = "", version] of named) expect(version).toBe(devDependencies[name])
  })
})
