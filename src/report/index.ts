/** `report.html`: one page that tells of all files of a run, put together from what each file adds to it. */
import type { Output } from "../export/exporter.ts"
import { createTextFile } from "../export/text-file.ts"
import type { Language } from "../lint/index.ts"
import { isWanted, type Texts, withinRoom } from "./choice.ts"
import { documentPage } from "./document.ts"
import type { Html } from "./html.ts"
import { betweenRowsAndTexts, pageEnd, pageStart, type ReportProblem, tableRow, textOfFile } from "./page.ts"
import { fileId, numbered } from "./places.ts"
import { type DocumentReport, figuresOf, type ReportRecord, type ReportRow, rowOf } from "./record.ts"
import { openSpool } from "./spool.ts"
import { addDocument, emptyTotals } from "./totals.ts"
import { reportWords } from "./wording/index.ts"

export type { TextChoice, Texts } from "./choice.ts"
export { textChoices, textsFor } from "./choice.ts"
export type { ReportProblem } from "./page.ts"
export type { DocumentReport, ReportRecord, ReportRow } from "./record.ts"
export { needsLook } from "./record.ts"

/** Name of the page in the folder of the output. */
export const reportName = "report.html"

/** How to make the page. */
export interface ReportOptions {
  lang: Language
  /** Version of the program, told at the end of the page. */
  version: string
  /** Bytes that the texts in the page may have together. */
  room?: number
}

/** Where the page goes, and what is needed only while it is made. */
export interface ReportOutput extends Output {
  /**
   * A place for a file that is removed when the run is over.
   *
   * @param name - what tells it from others
   * @returns path of a file that does not exist yet
   */
  scratch(name: string): string
}

/** Takes files one by one, in the order in which they are to stand; holds a few bytes of each. */
export interface ReportWriter {
  add(document: DocumentReport): Promise<void>
  /** A file of which nothing was read. */
  addProblem(problem: ReportProblem): void
  /** After the last file: writes the page. */
  close(): Promise<void>
}

/** More than that a browser does not open within a few seconds. */
export const ordinaryRoom = 128e6

/**
 * Makes what a file adds to the page. It depends on nothing but this file, so it can be made anywhere and kept as JSON.
 *
 * @param record - what was read
 * @param lang - language of the page
 * @param texts - whose texts go into it
 * @returns plain data for {@link openReport}
 * @example
 * documentReport({ path: "a.txt", result, findings: validate(result), claims: claimsOf(result) }, "da", "all")
 */
export const documentReport = (record: ReportRecord, lang: Language, texts: Texts): DocumentReport => {
  const row = rowOf(record)
  return { row, figures: figuresOf(record), page: isWanted(row, texts) ? documentPage(record, reportWords[lang]).html : null }
}

/**
 * Opens the page.
 *
 * @param output - where it goes
 * @param options - language, version, and how large it may become
 * @returns what takes the files
 * @throws (rejects) with the error of the file system; `add` and `close` do too
 * @example
 * const report = await openReport(output, { lang: "da", version: "1.0.0" })
 */
export const openReport = async (output: ReportOutput, options: ReportOptions): Promise<ReportWriter> => {
  const words = reportWords[options.lang]
  const page = await createTextFile(output.file(reportName))
  const rows = await openSpool(output.scratch("report-rows"))
  const texts = await openSpool(output.scratch("report-texts"))
  const totals = emptyTotals()
  const sizes: (number | null)[] = []
  const problems: ReportProblem[] = []
  const write = ({ html }: Html): Promise<void> => page.write(html)

  const writePage = async (): Promise<void> => {
    const chosen = withinRoom(sizes, options.room ?? Number.POSITIVE_INFINITY)
    await write(pageStart(totals, problems, chosen.filter((one) => !one).length, words))
    let file = 0
    for await (const kept of rows.read()) {
      await write(tableRow(JSON.parse(kept) as ReportRow, chosen[file] === true ? fileId(file) : null, words))
      file++
    }
    await write(betweenRowsAndTexts(words))
    const withText = sizes.flatMap((size, index) => (size === null ? [] : [index]))
    let text = 0
    for await (const kept of texts.read()) {
      const index = withText[text++] ?? 0
      if (chosen[index] === true) await write(textOfFile(fileId(index), numbered(kept, fileId(index))))
    }
    await write(pageEnd(options.version, words))
  }

  return {
    add: async ({ row, figures, page: html }) => {
      addDocument(totals, row, figures)
      await rows.add(JSON.stringify(row))
      sizes.push(html === null ? null : await texts.add(html))
    },
    addProblem: (problem) => {
      problems.push(problem)
    },
    close: async () => {
      try {
        await writePage()
      } finally {
        await rows.close()
        await texts.close()
        await page.close()
      }
    },
  }
}
