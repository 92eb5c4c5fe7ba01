/** The figures as Markdown: what is printed, and what stands in README. */
import type { Baseline } from "./baseline.ts"
import type { Accuracy } from "./score.ts"

const start = "<!-- accuracy: npm run accuracy -- --write -->"
const end = "<!-- /accuracy -->"

const titles: Readonly<Record<string, string>> = {
  fixtures: "own gold set (`fixtures/`)",
  samples: "real samples",
  corpus: "written corpus",
}

const figure = (value: number | undefined): string => value?.toFixed(4) ?? ""

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? "---" : "---:")), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")

const namesIn = (sets: readonly Accuracy[], part: "dialects" | "fields"): string[] =>
  [...new Set(sets.flatMap((set) => Object.keys(set[part])))].sort()

/**
 * Three tables: over all, by dialect, by field.
 *
 * @param figures - the figures of each set
 * @returns Markdown
 * @example
 * console.log(accuracyTables(measured))
 */
export const accuracyTables = (figures: Baseline): string => {
  const sets = Object.entries(figures)
  const names = sets.map(([name]) => name)
  const values = sets.map(([, accuracy]) => accuracy)
  const rowsOf = (part: "dialects" | "fields"): string[][] =>
    namesIn(values, part).map((name) => [`\`${name}\``, ...values.map((accuracy) => figure(accuracy[part][name]))])
  const all = sets.map(([name, { documents, exact, micro, macro }]) => [
    titles[name] ?? name,
    String(documents),
    String(exact),
    figure(micro),
    figure(macro),
  ])
  return [
    table(["Minutes", "Documents", "Exact", "Micro F1", "Macro F1"], all),
    table(["F1 by dialect", ...names], rowsOf("dialects")),
    table(["F1 by field", ...names], rowsOf("fields")),
  ].join("\n\n")
}

/**
 * Puts the figures between README's markers.
 *
 * @param readme - Markdown with the two markers
 * @param figures - the figures of each set
 * @returns the new text; the old one where it has no markers
 * @example
 * writeFileSync("README.md", withAccuracy(readme, measured))
 */
export const withAccuracy = (readme: string, figures: Baseline): string => {
  const from = readme.indexOf(start)
  const to = readme.indexOf(end)
  if (from < 0 || to < from) return readme
  return `${readme.slice(0, from)}${start}\n\n${accuracyTables(figures)}\n\n${readme.slice(to)}`
}
