import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { exporters, parse } from "../../src/index.ts"
import { minutesText } from "../cli/referat.ts"

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "referat-abandon-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const openFiles = (): string[] =>
  readdirSync("/proc/self/fd").flatMap((fd) => {
    try {
      const path = readlinkSync(join("/proc/self/fd", fd))
      return path.startsWith(folder) ? [path] : []
    } catch {
      return []
    }
  })

const together = exporters.flatMap((exporter) => (exporter.scope === "collection" ? [exporter] : []))

// where the system does not tell which files are open, there is nothing to look at
describe.runIf(existsSync("/proc/self/fd"))("a writer that is abandoned", () => {
  it.each(together.map((exporter) => ({ id: exporter.id, exporter })))("$id holds no file open", async ({ exporter }) => {
    const writer = await exporter.open({ file: (name) => join(folder, name) }, {})
    await writer.add(parse(minutesText).minutes)
    await writer.abandon()
    expect(openFiles()).toEqual([])
  })
})
