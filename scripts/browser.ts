import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { type Browser, chromium } from "playwright-core"

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

/**
 * Where Chromium is on this machine: what `CHROMIUM` names, else what is on the path.
 *
 * @returns its path, or null
 * @example
 * describe.skipIf(chromiumPath() === null)("in a browser", …)
 */
export const chromiumPath = (): string | null => {
  const folders = (process.env.PATH ?? "").split(delimiter)
  const found = [process.env.CHROMIUM ?? "", ...folders.flatMap((folder) => names.map((name) => join(folder, name)))]
  return found.find((path) => path !== "" && existsSync(path)) ?? null
}

/**
 * Starts a headless Chromium.
 *
 * @returns the browser
 * @throws (rejects) where there is none
 * @example
 * const browser = await openBrowser()
 */
export const openBrowser = async (): Promise<Browser> => {
  const executablePath = chromiumPath()
  if (executablePath === null) throw new Error("no Chromium here; install it, or name it in CHROMIUM")
  return chromium.launch({ executablePath, args: ["--no-sandbox"] })
}
