import type { Throughput } from "../throughput.ts"

type Kind = "blank" | "item" | "field" | "numbered" | "bullet" | "row" | "text"

const startsWithNumber = /^\d{1,3}[.)]\s/
const startsWithField = /^[A-ZÆØÅ][a-zæøå]+:/

const classify = (line: string): Kind => {
  if (line.trim() === "") return "blank"
  if (line.startsWith("Punkt ")) return "item"
  if (startsWithNumber.test(line)) return "numbered"
  if (startsWithField.test(line)) return "field"
  if (line.startsWith("- ") || line.startsWith("• ")) return "bullet"
  return line.includes("\t") ? "row" : "text"
}

/** What somebody in a hurry writes instead of a grammar: split into lines, ask a few questions about each. */
export const handSplit: Throughput = {
  name: "split and classify by hand",
  prepare:
    async ({ text }) =>
    () => {
      const counts = new Map<Kind, number>()
      for (const line of text.split("\n")) {
        const kind = classify(line)
        counts.set(kind, (counts.get(kind) ?? 0) + 1)
      }
      return [...counts.values()].reduce((sum, count) => sum + count, 0)
    },
}
