import { withoutPersonal } from "../../findings/index.ts"
import { findingText } from "../report/finding.ts"
import type { ReportSetting, ReportWriter } from "./format.ts"

/**
 * Findings for people, each with the line of the text and marks under it.
 *
 * @param setting - colours and columns
 * @returns the writer
 * @example
 * openText(setting).file(checked) // "a.txt:3:10 warning weekday-mismatch …\n    Mødedato …\n             ^^^\n"
 */
export const openText = ({ width, paint }: ReportSetting): ReportWriter => ({
  file: ({ shown, text, lines, findings }) => {
    const read = { text: withoutPersonal(text, findings), lines }
    return findings.map((finding) => findingText(shown, read, finding, width, paint)).join("")
  },
  end: () => "",
})
