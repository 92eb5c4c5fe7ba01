import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { chromiumPath, openBrowser } from "../../scripts/browser.ts"
import { hostile, type Input, ordinary, writeReport } from "./make.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** Enough files for two pages of the table; the ordinary ones come first, then the hostile one. */
const inputs: readonly Input[] = [
  ...ordinary,
  hostile,
  ...Array.from({ length: 130 }, (_, index) => ({
    path: `2022/søndag-${String(index).padStart(3, "0")}.txt`,
    text: `REFERAT Søudvalget d. ${String((index % 28) + 1).padStart(2, "0")}-02-2022\n\nPunkt 1: Sø nummer ${index}\n\nBeslutning\n\nGodkendt.\n`,
  })),
]

interface Violation {
  id: string
  nodes: { html: string }[]
}

describe.skipIf(chromiumPath() === null)("the report in Chromium", { timeout: 120_000 }, () => {
  let folder: string
  let browser: Browser
  let url: string
  const heard: string[] = []

  const openPage = async (hash = "", options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await (await browser.newContext(options)).newPage()
    page.on("console", (message) => heard.push(`${message.type()}: ${message.text()}`))
    page.on("pageerror", (error) => heard.push(error.message))
    page.on("dialog", (dialog) => {
      heard.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on("request", (request) => {
      if (request.url().split("#")[0] !== url) heard.push(`request: ${request.url()}`)
    })
    await page.goto(url + hash)
    return page
  }
  const names = (page: Page): Promise<string[]> => page.locator("#table tbody th").allInnerTexts()
  const status = (page: Page): Promise<string> => page.locator("#status").innerText()

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "referat-browser-"))
    url = pathToFileURL(await writeReport(folder, inputs, { problems: [{ path: "tom.txt", message: "the file is empty" }] })).href
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it("opens the whole table a page at a time, fetches nothing and runs nothing of what it shows", async () => {
    const page = await openPage()
    expect(await status(page)).toBe("1–100 af 133 filer")
    expect((await names(page)).length).toBe(100)
    await page.getByRole("button", { name: "Næste" }).click()
    expect(await status(page)).toBe("101–133 af 133 filer")
    await page.getByRole("button", { name: "Forrige" }).click()
    await page.getByRole("link", { name: hostile.path }).click()
    expect(await page.locator("#shown-file h3").innerText()).toBe(hostile.path)
    expect(await page.locator("#shown-file").innerText()).toContain("<script>alert(2)</script><!-- <style>")
    expect(await page.locator("#shown-file :is(script, img, style)").count()).toBe(0)
    expect(heard).toEqual([])
  })

  it("sorts by a heading, and the other way round the second time", async () => {
    const page = await openPage()
    const coverage = page.getByRole("columnheader", { name: "Dækning i %" })
    await coverage.getByRole("button").click()
    expect((await names(page)).slice(0, 2).sort()).toEqual(["2023/havn.txt", hostile.path])
    expect(await coverage.getAttribute("aria-sort")).toBe("ascending")
    await coverage.getByRole("button").click()
    expect((await names(page))[0]).toBe("2024/strand.txt")
    expect(await coverage.getAttribute("aria-sort")).toBe("descending")
    await page.getByRole("columnheader", { name: "Advarsler" }).getByRole("button").click()
    const warnings = await page.locator("#table tbody td:nth-child(10)").allInnerTexts()
    expect(warnings.map(Number)).toEqual(warnings.map(Number).sort((one, other) => other - one))
    expect(await coverage.getAttribute("aria-sort")).toBeNull()
  })

  it("finds files by name, body and date, in their texts where that is asked for, and those to look at", async () => {
    const page = await openPage()
    const search = page.getByRole("searchbox")
    await search.fill("STRANDUDVALGET 2024")
    await expect.poll(() => status(page)).toBe("1–1 af 1 filer")
    expect(await names(page)).toEqual(["2024/strand.txt"])
    await search.fill("Broerne er gamle")
    await expect.poll(() => status(page)).toBe("Ingen filer passer til søgningen.")
    await page.getByLabel("Søg også i teksterne").check()
    expect(await names(page)).toEqual(["2024/strand.txt"])
    await search.fill("")
    await page.getByLabel("Kun filer at se efter").check()
    await expect.poll(() => names(page).then((all) => all.some((name) => name.includes("2023/havn.txt")))).toBe(true)
    expect((await names(page)).some((name) => name.includes("2024/strand.txt"))).toBe(false)
  })

  it("leads to a line, from it to what was read, and back", async () => {
    const page = await openPage("#f1-7")
    expect(await page.locator(".target").innerText()).toContain("Fyret blev tændt")
    expect(await page.title()).toContain("2023/havn.txt")
    await page.locator("#shown-file .src a", { hasText: "Beslutning" }).first().click()
    expect(await page.locator(".target").innerText()).toContain("Punkt 1: Ny belægning på nordmolen")
    await page.getByRole("link", { name: "Næste fil" }).click()
    await expect.poll(() => page.locator("#shown-file h3").innerText()).toBe("2024/strand.txt")
    await page.goBack()
    await expect.poll(() => page.locator("#shown-file h3").innerText()).toBe("2023/havn.txt")
    await page.getByRole("link", { name: "Til filerne", exact: true }).click()
    await expect.poll(() => page.locator("#viewer").isHidden()).toBe(true)
  })

  it.each(["light", "dark"] as const)("gives each claim a colour of its own, %s", async (colorScheme) => {
    const page = await openPage("#f1", { colorScheme })
    const colors = await page.evaluate<string[]>(
      "[...document.querySelectorAll('#shown-file .src > div')].map((run) => run.className + ' ' + getComputedStyle(run).borderLeftColor)",
    )
    const kinds = new Set(colors)
    expect(kinds.size).toBeGreaterThanOrEqual(6)
    expect(new Set([...kinds].map((one) => one.slice(one.indexOf(" ")))).size).toBe(kinds.size)
  })

  it("can be read without scripts", async () => {
    const page = await openPage("", { javaScriptEnabled: false })
    const file = page.locator("details.doc").nth(1)
    expect(await page.locator("table.files tbody tr").count()).toBe(133)
    expect(await page.locator("#controls").isVisible()).toBe(false)
    await page.getByRole("link", { name: "2024/strand.txt" }).click()
    await file.locator("summary").first().click()
    expect(await file.locator("li", { hasText: "Broerne er gamle." }).first().isVisible()).toBe(true)
    expect(await file.getByText("Punkt 2: Badebroer").last().isVisible()).toBe(true)
  })

  it.each([
    ["light", 1280, "#f1"],
    ["dark", 1280, "#f1"],
    ["dark", 380, ""],
    ["light", 380, "#f1-7"],
  ] as const)("has no fault that axe finds: %s, %d wide, %s", async (colorScheme, width, hash) => {
    const page = await openPage(hash, { colorScheme, viewport: { width, height: 900 } })
    await page.evaluate(axe)
    const violations = await page.evaluate<Violation[]>(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))",
    )
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .slice(0, 3)
            .join(" ")}`,
      ),
    ).toEqual([])
    const overflow = await page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    expect(overflow).toBeLessThanOrEqual(0)
  })
})
