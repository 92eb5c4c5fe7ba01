/** Draws the report as it looks in Chromium, for README: `npm run report:picture`. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { openBrowser } from "./browser.ts"

const root = join(import.meta.dirname, "..")
const folder = mkdtempSync(join(tmpdir(), "referat-picture-"))
const convert = ["convert", "docs/picture", "fixtures/thisted", "--out", folder, "--format", "ndjson", "--quiet"]
spawnSync(process.execPath, [join(root, "bin/referat.js"), ...convert], { cwd: root })
const browser = await openBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 820 }, colorScheme: "light" })
  await page.goto(pathToFileURL(join(folder, "report.html")).href)
  await page.getByRole("searchbox").fill("havneudvalget")
  await page.getByRole("link", { name: "havneudvalget-2024" }).first().click()
  await page.locator("#shown-file").waitFor()
  await page.evaluate("document.querySelector('#shown-file').scrollIntoView()")
  await page.screenshot({ path: join(root, "docs/picture/report.png") })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
