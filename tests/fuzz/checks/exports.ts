import { parse as readCsv } from "csv-parse/sync"
import { exporters, tables, toCsv, toJson } from "../../../src/index.ts"
import { writtenBy } from "../../export/written.ts"
import type { Check } from "./check.ts"

/** JSON is one line, and every table has its rows: what all exporters write. */
export const prints: Check = ({ json, result: { meetings } }) => {
  for (const { rows } of tables) meetings.map((minutes) => rows(minutes))
  return /[\r\n]/.test(json) ? ["JSON is more than a line"] : []
}

/** Indented JSON says the same. */
export const pretty: Check = ({ json, result: { meetings } }) =>
  JSON.stringify(JSON.parse(toJson(meetings, { positions: true, pretty: true }))) === json ? [] : ["indented JSON says something else"]

/** A CSV reader finds as many rows as there are, with as many fields; so does Excel's kind. */
export const csvRows: Check = async ({ result: { meetings } }) => {
  const plain = await toCsv(meetings)
  const excel = await toCsv(meetings, { excel: true })
  return tables.flatMap(({ name, rows }) => {
    const expected = 1 + meetings.flatMap((minutes) => rows(minutes)).length
    const counts = [
      readCsv(plain[name] ?? "", { record_delimiter: "\n" }).length,
      readCsv(excel[name] ?? "", { record_delimiter: "\r\n", delimiter: ";", bom: true }).length,
    ]
    return counts.flatMap((count) => (count === expected ? [] : [`${name}.csv has ${count} lines for ${expected}`]))
  })
}

/** Every exporter writes its files. */
export const everyExporter: Check = async ({ result: { meetings } }) => {
  for (const exporter of exporters) await writtenBy(exporter, [{ name: "fuzz", meetings }], { positions: true, pretty: true })
  return []
}
