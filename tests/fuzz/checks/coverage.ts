import type { Check } from "./check.ts"

/** The figures of coverage and the unclaimed lines tell the same. */
export const coverage: Check = ({ result: { coverage: figures, text } }) => {
  const { claimedCharacters, totalCharacters, unclaimed } = figures
  const visible = unclaimed.reduce((sum, line) => sum + line.text.replace(/[\0-\u0020\u00a0]/g, "").length, 0)
  const faults = [
    [claimedCharacters >= 0, "claimed is negative"],
    [claimedCharacters <= totalCharacters, "more is claimed than there is"],
    [totalCharacters <= text.length, "more is counted than there is"],
    [totalCharacters - claimedCharacters === visible, "lines and figures of what is unclaimed differ"],
    [
      unclaimed.every(({ span, text: words }) => text.slice(span.start.offset, span.end.offset) === words),
      "an unclaimed line is not at its place",
    ],
  ] as const
  return faults.flatMap(([holds, fault]) => (holds ? [] : [fault]))
}
