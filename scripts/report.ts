/** Makes a report of many documents and measures it in Chromium: `npm run report [-- DOCUMENTS]`. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Page } from "playwright-core"
import { isPageWanted, reportRow, sumUp } from "../src/batch/reading.ts"
import { claimsOf, parse, validate } from "../src/index.ts"
import { documentPage, openReport, ordinaryRoom, wantedFor } from "../src/report/index.ts"
import { openBrowser } from "./browser.ts"

const fixtures = join(import.meta.dirname, "../fixtures")
const count = Number(process.argv[2] ?? 5000)
const runs = 5

const texts = readdirSync(fixtures, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt") && !name.startsWith("not-minutes"))
  .sort()
  .map((name) => readFileSync(join(fixtures, name), "utf8"))

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return Math.round(performance.now() - start)
}

const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN

const makeReport = async (folder: string): Promise<string> => {
  const output = { file: (name: string) => join(folder, name), scratch: (name: string) => join(folder, name) }
  const report = await openReport(output, { lang: "da", version: "0", room: ordinaryRoom })
  let spent = 0
  const wanted = wantedFor("auto", count)
  for (let index = 0; index < count; index++) {
    // other years, so that no two documents are the same
    const text = (texts[index % texts.length] ?? "").replaceAll("20", String(18 + (index % 7)))
    const name = `arkiv/${1990 + (index % 35)}/referat-${String(index).padStart(6, "0")}`
    const result = parse(text, { name: `${name}.txt` })
    const findings = validate(result)
    const start = performance.now()
    const summing = sumUp()
    for (const minutes of result.meetings) summing.add(minutes)
    const reading = summing.sum({ ...result, findings })
    const pieces = isPageWanted(reading, wanted) ? [...documentPage({ result, findings, claims: claimsOf(result) }, "da")] : null
    const page = pieces === null ? null : { bytes: Buffer.byteLength(pieces.join("")), pieces: () => pieces }
    await report.add({ row: reportRow(`${name}.txt`, reading), figures: reading.figures, page })
    spent += performance.now() - start
  }
  console.log(`${count} documents, texts of ${wanted.texts}: ${(spent / count).toFixed(2)} ms a document to make`)
  console.log(`page written in ${await milliseconds(report.close)} ms`)
  return output.file("report.html")
}

const shownRows = (page: Page): Promise<string> => page.locator("#status").innerText()

/** Time from an act until the page shows what came of it. */
const timeOf = async (page: Page, act: string, done: string): Promise<number> =>
  page.evaluate(
    `new Promise((resolve) => {
      const start = performance.now()
      const look = () => (${done}) ? requestAnimationFrame(() => setTimeout(() => resolve(Math.round(performance.now() - start)))) : setTimeout(look, 1)
      ${act}
      look()
    })`,
  )

const folder = mkdtempSync(join(tmpdir(), "referat-report-"))
try {
  const path = await makeReport(folder)
  console.log(`${path.split(/[\\/]/).at(-1)}: ${(statSync(path).size / 1e6).toFixed(1)} MB`)
  const browser = await openBrowser()
  const loads: number[] = []
  for (let run = 0; run < runs; run++) {
    const page = await browser.newPage()
    loads.push(await milliseconds(() => page.goto(pathToFileURL(path).href, { waitUntil: "load", timeout: 120_000 })))
    if (run < runs - 1) await page.close()
    else {
      console.log(`opens in ${median(loads)} ms (${loads.join(", ")}): ${await shownRows(page)}`)
      const type = (words: string): string =>
        `document.querySelector("#search").value = ${JSON.stringify(words)}; document.querySelector("#controls").requestSubmit();`
      const changed = `document.querySelector("#status").textContent !== ${JSON.stringify(await shownRows(page))}`
      console.log(`search for a name: ${await timeOf(page, type("000123"), changed)} ms, ${await shownRows(page)}`)
      await timeOf(page, type(""), "true")
      const first = `document.querySelector("#table tbody th").textContent`
      const before = await page.evaluate<string>(first)
      const sort = `document.querySelectorAll("#table thead button")[1].click();`
      console.log(`sort by date: ${await timeOf(page, sort, `${first} !== ${JSON.stringify(before)}`)} ms`)
      await page.evaluate(`document.querySelector("#search-texts").checked = true`)
      const inTexts = await timeOf(page, type("hjemløshed"), changed)
      console.log(`search in the texts: ${inTexts} ms, ${await shownRows(page)}`)
      const link = `document.querySelector("#table tbody a").click();`
      console.log(`open a file: ${await timeOf(page, link, `document.querySelector("#shown-file details") !== null`)} ms`)
    }
  }
  await browser.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
