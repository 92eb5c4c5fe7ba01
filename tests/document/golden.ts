/** What the reader makes of a few texts, written to files: a change of the reader shows as a change of them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { parse, type Span, toCsv, toJson, validate } from "../../src/index.ts"

const fixtures = join(import.meta.dirname, "../../fixtures")

/** The texts that have golden files beside them: small and full-size, sound and damaged. */
export const goldenTexts: readonly string[] = [
  "kalundborg/mosevig-2024-seniorraadet",
  "thisted/egekoeb-2021-udsatteraadet",
  "firstagenda/bredlund-2023-byraadet",
  "word/brovig-2020-ungeraadet",
  "several/klintby-2023-handicapraadet",
  "damaged/mosevig-2024-skadet",
]

/** Golden files by their names. */
export type Golden = Readonly<Record<string, string>>

const isSpan = (value: unknown): value is Span => typeof value === "object" && value !== null && "start" in value && "end" in value

/** 12:1-14:20 for a span: ten lines less for each node, and offsets follow from lines. */
const shortSpans = (key: string, value: unknown): unknown =>
  key === "span" && isSpan(value) ? `${value.start.line}:${value.start.column}-${value.end.line}:${value.end.column}` : value

/**
 * Reads a text and prints all that is kept of it.
 *
 * @param name - folder and name under `fixtures/`, without ending
 * @returns `ast.json` with positions, a file for each CSV table with a row, and `findings.tsv`
 * @example
 * (await goldenOf("word/brovig-2020-ungeraadet"))["findings.tsv"]
 */
export const goldenOf = async (name: string): Promise<Golden> => {
  const result = parse(readFileSync(join(fixtures, `${name}.txt`), "utf8"), { name: `${basename(name)}.txt` })
  const ast: unknown = JSON.parse(toJson(result.meetings, { positions: true }))
  const tables = Object.entries(await toCsv(result.meetings)).filter(([, text]) => text.split("\n").length > 2)
  const findings = validate(result).map(({ span, severity, rule, message }) =>
    [span.start.line, span.start.column, severity, rule, message].join("\t"),
  )
  return {
    "ast.json": `${JSON.stringify(ast, shortSpans, 1)}\n`,
    ...Object.fromEntries(tables.map(([table, text]) => [`${table}.csv`, text])),
    "findings.tsv": ["line\tcolumn\tseverity\trule\tmessage", ...findings, ""].join("\n"),
  }
}

const folderOf = (name: string): string => join(fixtures, `${name}.golden`)

/**
 * The golden files on the disk.
 *
 * @param name - as for {@link goldenOf}
 * @returns the files; none where they were never written
 * @example
 * keptOf("word/brovig-2020-ungeraadet")
 */
export const keptOf = (name: string): Golden => {
  const folder = folderOf(name)
  if (!existsSync(folder)) return {}
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]))
}

/**
 * Writes the golden files of a text, and removes what is none any more.
 *
 * @param name - as for {@link goldenOf}
 * @param files - what to write
 * @returns nothing
 * @example
 * keep(name, await goldenOf(name))
 */
export const keep = (name: string, files: Golden): void => {
  rmSync(folderOf(name), { recursive: true, force: true })
  mkdirSync(folderOf(name), { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folderOf(name), file), text)
}
