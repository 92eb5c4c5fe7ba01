/** The committed figures, and how measured ones compare with them. */
import type { Accuracy } from "./score.ts"

/** Figures by set of documents: "fixtures", "samples", "corpus". */
export type Baseline = Record<string, Accuracy>

/** A difference up to this is one fact among thousands, or rounding; a little more, since 0.9 - 0.8995 is. */
const tolerance = 0.0005 + 1e-9

const dropsIn = (what: string, committed: Readonly<Record<string, number>>, measured: Readonly<Record<string, number>>): string[] =>
  Object.entries(committed).flatMap(([name, before]) => {
    const now = measured[name]
    if (now === undefined) return [`${what} ${name}: ${before.toFixed(4)} before, nothing measured now`]
    return before - now > tolerance ? [`${what} ${name}: ${before.toFixed(4)} before, ${now.toFixed(4)} now`] : []
  })

/**
 * What is read worse than it was. Sets that are not there to be measured are left out.
 *
 * @param committed - the committed figures
 * @param measured - the figures of now
 * @returns one line for each dialect and each field that dropped
 * @example
 * dropsSince(committed, measured) // ["fixtures: field votes: 1.0000 before, 0.9500 now"]
 */
export const dropsSince = (committed: Baseline, measured: Baseline): string[] =>
  Object.entries(measured).flatMap(([set, now]) => {
    const before = committed[set]
    if (before === undefined) return []
    const all = dropsIn("all", { micro: before.micro, macro: before.macro }, { micro: now.micro, macro: now.macro })
    return [...all, ...dropsIn("dialect", before.dialects, now.dialects), ...dropsIn("field", before.fields, now.fields)].map(
      (drop) => `${set}: ${drop}`,
    )
  })
