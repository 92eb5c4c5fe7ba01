import type { ChalkInstance } from "chalk"
import { onOneLine } from "../../findings/printable.ts"
import type { Detection } from "../../index.ts"

const signed = (weight: number): string => (weight < 0 ? String(weight) : `+${weight}`)

/** The score of the dialect that a text is read in; dialects without signs stand in for one that has a score. */
const leading = ({ candidates, dialect }: Detection): Detection["candidates"][number] | undefined =>
  candidates.find(({ id }) => id === dialect) ?? candidates[0]

/**
 * The score of the dialect that leads.
 *
 * @param detection - what was found
 * @returns the score; 0 where no sign was found
 * @example
 * scoreOf(detect(text)) // 18
 */
export const scoreOf = (detection: Detection): number => leading(detection)?.score ?? 0

const others = (detection: Detection): string => {
  const first = leading(detection)
  const rest = detection.candidates.filter((one) => one !== first).map(({ id, score }) => `${id} ${score}`)
  return rest.length === 0 ? "" : `  also considered: ${rest.join(", ")}\n`
}

/**
 * What a text is, on one line: file, dialect, kind, score; a hint below it.
 *
 * @param shown - the file
 * @param detection - what was found
 * @param paint - chalk of the stream
 * @returns the lines, each with its end
 * @example
 * detectionText("minutes.txt", detect(text), new Chalk({ level: 0 })) // "minutes.txt: firstagenda, minutes, score 18\n"
 */
export const detectionText = (shown: string, detection: Detection, paint: ChalkInstance): string => {
  const { dialect, kind, hint } = detection
  const isMinutes = kind === "minutes"
  const what = isMinutes ? `${paint.bold(dialect)}, minutes, score ${scoreOf(detection)}` : `${paint.red("no Danish minutes")}, ${kind}`
  return `${shown}: ${what}\n${hint === null ? "" : `  ${onOneLine(hint)}\n`}`
}

/**
 * The signs by which a dialect was recognised, the heaviest first, and the dialects that fitted less well.
 *
 * @param shown - the file
 * @param detection - what was found
 * @returns the lines, each with its end and with a place that editors know
 * @example
 * explanation("minutes.txt", detect(text)) // "  +5  minutes.txt:1  title REFERAT <organ> d. dd-mm-yyyy\n…"
 */
export const explanation = (shown: string, detection: Detection): string => {
  const reasons = leading(detection)?.reasons ?? []
  const signs = reasons.map(({ weight, line, reason }) => `  ${signed(weight).padEnd(3)} ${shown}:${line}  ${onOneLine(reason)}\n`)
  return `${signs.join("")}${others(detection)}`
}
