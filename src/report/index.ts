/** `report.html`: one page that tells of all files of a run, put together from what each file adds to it. */
import type { Output } from "../export/exporter.ts"
import { createTextFile } from "../export/text-file.ts"
import type { Language } from "../lint/index.ts"
import { reportName, withinRoom } from "./choice.ts"
import { documentPage as pageOf } from "./document.ts"
import type { Html } from "./html.ts"
import { betweenRowsAndTexts, pageEnd, pageStart, type ReportProblem, tableRow, textOfFile } from "./page.ts"
import { fileId, numbered } from "./places.ts"
import type { DocumentReport, KeptPage, ReportRecord, ReportRow } from "./record.ts"
import { openSpool } from "./spool.ts"
import { addDocument, emptyTotals } from "./totals.ts"
import { reportWords } from "./wording/index.ts"

export type { TextChoice, Texts } from "./choice.ts"
export { ordinaryRoom, textChoices, type Wanted, wantedFor } from "./choice.ts"
export type { ReportProblem } from "./page.ts"
export type { DocumentReport, KeptPage, ReportFigures, ReportRecord, ReportRow } from "./record.ts"

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

/**
 * Makes what the page shows of the text of a file. It depends on nothing but this file, so it can be made anywhere and kept.
 *
 * @param record - what was read
 * @param lang - language of the page
 * @returns HTML for {@link openReport}, of no use elsewhere, piece by piece
 * @example
 * for (const piece of documentPage({ result, findings: validate(result), claims: claimsOf(result) }, "da")) write(piece)
 */
export const documentPage = function* (record: ReportRecord, lang: Language): Generator<string> {
  for (const { html } of pageOf(record, reportWords[lang])) yield html
}

const numberedPieces = function* (page: KeptPage, id: string): Generator<Html> {
  for (const piece of page.pieces()) yield numbered(piece, id)
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
  const file = await createTextFile(output.file(reportName))
  const rows = openSpool(output.scratch("report-rows"))
  const pages: { path: string; page: KeptPage | null }[] = []
  const totals = emptyTotals()
  const problems: ReportProblem[] = []
  let problemCount = 0
  const write = ({ html }: Html): Promise<void> => file.write(html)

  const writePage = async (): Promise<void> => {
    const chosen = withinRoom(
      pages.map(({ page }) => page?.bytes ?? null),
      options.room ?? Number.POSITIVE_INFINITY,
    )
    await write(pageStart(totals, { listed: problems, count: problemCount }, chosen.filter((one) => !one).length, words))
    let row = 0
    for (const kept of rows.read()) {
      await write(tableRow(JSON.parse(kept) as ReportRow, chosen[row] === true ? fileId(row) : null, words))
      row++
    }
    await write(betweenRowsAndTexts(words))
    for (const [index, { path, page }] of pages.entries()) {
      if (page === null || chosen[index] !== true) continue
      const id = fileId(index)
      for (const piece of textOfFile(id, path, numberedPieces(page, id))) await write(piece)
    }
    await write(pageEnd(options.version, words))
  }

  return {
    add: async ({ row, figures, page }) => {
      addDocument(totals, row, figures)
      rows.add(JSON.stringify(row))
      pages.push({ path: row.path, page })
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
      }
    },
    abandon: async () => {
      rows.close()
      await file.abandon()
    },
  }
}
