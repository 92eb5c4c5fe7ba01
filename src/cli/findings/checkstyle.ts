import { allAtEnd, type ReportWriter } from "./format.ts"

/** The version of Checkstyle whose reports these are. */
const version = "4.3"

/** Checkstyle's word for a severity. */
const severities = { error: "error", warning: "warning", hint: "info" } as const

/**
 * Findings as a Checkstyle report.
 *
 * @returns the writer
 * @example
 * (await openCheckstyle()).end() // "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\"/>\n"
 */
export const openCheckstyle = async (): Promise<ReportWriter> => {
  const { xmlRoot, xmlText } = await import("./xml.ts")
  return allAtEnd((files) => {
    const root = xmlRoot("checkstyle", { version })
    for (const { path, findings, problem } of files) {
      const file = root.ele("file", { name: path })
      for (const { rule, severity, message, span } of findings) {
        const { line, column } = span.start
        file.ele("error", { line, column, severity: severities[severity], message, source: `referat.${rule}` })
      }
      if (problem !== null) file.ele("error", { line: 1, severity: "error", message: problem, source: "referat" })
    }
    return xmlText(root)
  })
}
