import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { describe, expect, it } from "vitest"
import { parse } from "../../src/pipeline.ts"
import { lint } from "./linted.ts"

const shared = join(import.meta.dirname, "../../../shared")

/** The documents under a folder of the shared material; none where it is missing. */
const documents = (folder: string): { name: string; text: string }[] =>
  existsSync(join(shared, folder))
    ? readdirSync(join(shared, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(".txt"))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((file) => ({ name: relative(shared, file), text: readFileSync(file, "utf8") }))
    : []

const told = (text: string) =>
  lint(parse(text)).map(
    ({ severity, rule, span }) => `${span.start.line} ${severity} ${rule} ${text.slice(span.start.offset, span.end.offset)}`,
  )

describe.skipIf(documents("samples").length === 0)("real minutes", () => {
  it.each(documents("samples"))("$name: only the treatment with two dates", ({ name, text }) => {
    expect(told(text)).toEqual(name.includes("thisted") ? ["176 warning treatment-date-conflict 10. juni 2020"] : [])
  })
})

describe.skipIf(documents("corpus").length === 0)("written minutes", () => {
  it.each(documents("corpus"))("$name: no error and no warning", ({ text }) => {
    expect(told(text).filter((line) => !line.includes(" hint "))).toEqual([])
  })
})
