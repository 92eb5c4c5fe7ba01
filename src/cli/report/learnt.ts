import type { ChalkInstance } from "chalk"
import { onOneLine } from "../../findings/printable.ts"
import type { LearnReport, Sighting, Tally } from "../../index.ts"
import { counted } from "./unclaimed.ts"

const longestExample = 90

const clipped = (text: string): string => (text.length > longestExample ? `${text.slice(0, longestExample)}…` : text)

const place = ({ file, line }: Sighting): string => `${onOneLine(file)}:${line}`

const row = (label: string, { count, files, examples: [first] }: Tally, width: number, note: string): string => {
  const numbers = `${String(count).padStart(5)} ${String(files).padStart(5)}`
  return `${numbers}  ${label.padEnd(width)}  ${first === undefined ? "" : `${place(first)}${note}`}\n`
}

interface Row extends Tally {
  label: string
}

/** One table: how often, in how many files, what, where first; what the line says where the label does not. */
const table = (title: string, rows: readonly Row[], paint: ChalkInstance, showLine: boolean): string => {
  if (rows.length === 0) return `${paint.bold(title)}\n  none\n\n`
  const width = Math.min(60, Math.max(...rows.map(({ label }) => label.length)))
  const head = paint.dim(`count files  ${"".padEnd(width)}  first`)
  const lines = rows.map((one) =>
    row(onOneLine(one.label), one, width, showLine ? `  ${onOneLine(clipped(one.examples[0]?.text ?? ""))}` : ""),
  )
  return `${paint.bold(title)}\n${head}\n${lines.join("")}\n`
}

/**
 * What was learnt, as tables for people: each row with how often, in how many files, and where it was seen first.
 *
 * @param report - what `learn` found
 * @param least - the value of `--least`
 * @param paint - chalk of the stream
 * @returns the lines, each with its end
 * @example
 * learntText(learn(inputs), 2, new Chalk({ level: 0 }))
 */
export const learntText = (report: LearnReport, least: number, paint: ChalkInstance): string => {
  const { files, dialects, headings, rareHeadings, itemForms, absenceForms } = report
  const read = dialects.map((one) => `${one.id} ${one.files}`).join(", ")
  const forms = (taken: boolean): Row[] => itemForms.filter((one) => one.taken === taken).map((one) => ({ ...one, label: one.shape }))
  const rare =
    rareHeadings === 0 ? "" : `${counted(rareHeadings, "heading")} seen in fewer than ${least} items left out; --least 1 shows them\n\n`
  return [
    `${counted(files, "file")} read: ${read}\n\n`,
    table(
      "Headings that no table knows",
      headings.map((one) => ({ ...one, label: one.heading })),
      paint,
      false,
    ),
    rare,
    table("Lines like the heading of an item that were not taken for one", forms(false), paint, true),
    table("Forms of item headings", forms(true), paint, true),
    table(
      "Absence that was left as text",
      absenceForms.map((one) => ({ ...one, label: one.form })),
      paint,
      false,
    ),
  ]
    .join("")
    .replace(/\n\n$/, "\n")
}
