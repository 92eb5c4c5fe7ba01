/** `report.html`: one page that tells of all files of a run, put together from what each file adds to it. */
import type { Output } from "../export/exporter.ts"
import { createTextFile } from "../export/text-file.ts"
import type { Language } from "../lint/index.ts"
import { reportName, withinRoom } from "./choice.ts"
import { documentPage as pageOf } from "./document.ts"
import type { Html } from "./html.ts"
import { betweenRowsAndTexts, pageEnd, pageStart, type ReportProblem, tableRow, textOfFile } from "./page.ts"
import { fileId, numbered } from "./places.ts"
import type { DocumentReport, ReportRecord, ReportRow } from "./record.ts"
import { openSpool } from "./spool.ts"
import { addDocument, emptyTotals } from "./totals.ts"
import { reportWords } from "./wording/index.ts"

export type { TextChoice, Texts } from "./choice.ts"
export { ordinaryRoom, textChoices, textsFor } from "./choice.ts"
export type { ReportProblem } from "./page.ts"
export type { DocumentReport, ReportFigures, ReportRecord, ReportRow } from "./record.ts"

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
  /** Instead of `close`, where the page is not wanted any more. */
  abandon(): Promise<void>
}

/** Files that were not read and are named; of the others the manifest tells. */
const mostProblems = 1000

interface KeptPage {
  path: string
  html: string
}

/**
 * Makes what the page shows of the text of a file. It depends on nothing but this file, so it can be made anywhere and kept.
 *
 * @param record - what was read
 * @param lang - language of the page
 * @returns HTML for {@link openReport}, of no use elsewhere
 * @example
 * documentPage({ result, findings: validate(result), claims: claimsOf(result) }, "da")
 */
export const documentPage = (record: ReportRecord, lang: Language): string => pageOf(record, reportWords[lang]).html

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
  const file = await createTextFile(output.file(reportName))
  const rows = openSpool(output.scratch("report-rows"))
  const pages = openSpool(output.scratch("report-pages"))
  const totals = emptyTotals()
  const sizes: (number | null)[] = []
  const problems: ReportProblem[] = []
  let problemCount = 0
  const write = ({ html }: Html): Promise<void> => file.write(html)

  const writePage = async (): Promise<void> => {
    const chosen = withinRoom(sizes, options.room ?? Number.POSITIVE_INFINITY)
    await write(pageStart(totals, { listed: problems, count: problemCount }, chosen.filter((one) => !one).length, words))
    let row = 0
    for (const kept of rows.read()) {
      await write(tableRow(JSON.parse(kept) as ReportRow, chosen[row] === true ? fileId(row) : null, words))
      row++
    }
    await write(betweenRowsAndTexts(words))
    const withPage = sizes.flatMap((size, index) => (size === null ? [] : [index]))
    let page = 0
    for (const kept of pages.read()) {
      const index = withPage[page++] ?? 0
      const { path, html } = JSON.parse(kept) as KeptPage
      if (chosen[index] === true) await write(textOfFile(fileId(index), path, numbered(html, fileId(index))))
    }
    await write(pageEnd(options.version, words))
  }

  return {
    add: async ({ row, figures, page: html }) => {
      addDocument(totals, row, figures)
      rows.add(JSON.stringify(row))
      sizes.push(html === null ? null : Buffer.byteLength(html))
      if (html !== null) pages.add(JSON.stringify({ path: row.path, html } satisfies KeptPage))
    },
    addProblem: (problem) => {
      problemCount++
      if (problems.length < mostProblems) problems.push(problem)
    },
    close: async () => {
      try {
        await writePage()
        await file.close()
      } finally {
        rows.close()
        pages.close()
      }
    },
    abandon: async () => {
      rows.close()
      pages.close()
      await file.abandon()
    },
  }
}
