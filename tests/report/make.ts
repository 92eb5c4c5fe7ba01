import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { isPageWanted, reportRow, sumUp } from "../../src/batch/reading.ts"
import { claimsOf, parse, validate } from "../../src/index.ts"
import { type DocumentReport, documentPage, openReport, type ReportProblem, type Texts } from "../../src/report/index.ts"

/** A file to report on. */
export interface Input {
  path: string
  text: string
}

/** How to make the page; Danish and with all texts where left out. */
export interface Wish {
  lang?: "da" | "en"
  texts?: Texts
  room?: number
  problems?: readonly ReportProblem[]
}

/** What one file adds to the page. */
export const reportOn = ({ path, text }: Input, { lang = "da", texts = "all", room }: Wish = {}): DocumentReport => {
  const result = parse(text, { name: path })
  const findings = validate(result, { lang })
  const summing = sumUp()
  for (const minutes of result.meetings) summing.add(minutes)
  const reading = summing.sum({ ...result, findings })
  const html = isPageWanted(reading, { texts, room: room ?? Number.POSITIVE_INFINITY })
    ? [...documentPage({ result, findings, claims: claimsOf(result) }, lang)].join("")
    : null
  const page = html === null ? null : { bytes: Buffer.byteLength(html), pieces: () => [html] }
  return { row: reportRow(path, reading), figures: reading.figures, page }
}

/** Makes a report in a folder. */
export const writeReport = async (folder: string, inputs: readonly Input[], wish: Wish = {}): Promise<string> => {
  const output = { file: (name: string) => join(folder, name), scratch: (name: string) => join(folder, name) }
  const { lang = "da", room, problems = [] } = wish
  const report = await openReport(output, { lang, version: "1.2.3", ...(room === undefined ? {} : { room }) })
  for (const input of inputs) await report.add(reportOn(input, wish))
  for (const problem of problems) report.addProblem(problem)
  await report.close()
  return output.file("report.html")
}

/** The page of some files. */
export const reportOf = async (inputs: readonly Input[], wish: Wish = {}): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), "referat-report-"))
  try {
    return readFileSync(await writeReport(folder, inputs, wish), "utf8")
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A file whose text and name would do harm where they were taken for HTML. */
export const hostile: Input = {
  path: `2024/"><img src=x onerror=alert(1)>'</noscript>.txt`,
  text: `REFERAT <script>alert(1)</script> d. 12-03-2024

Mødedeltagere <b>Sidsel</b> Thorhauge (Formand), "Bjarke' Ørum

</noscript></li></ol><script>alert(2)</script><!-- <style>*{display:none}</style>

Punkt 1: </title><script>alert(3)</script> & javascript:alert(4)

Sagsfremstilling

Ring til Sidsel, cpr 010190-1234, &lt;script&gt; \u202egnorw.

Beslutning

Godkendt <img src="http://example.org/x.png">.
`,
}

/** Two ordinary meetings, one with a line that nothing claims. */
export const ordinary: readonly Input[] = [
  {
    path: "2023/havn.txt",
    text: `REFERAT Havneudvalget d. 14-03-2023

Mødedato Tirsdag d. 14. marts 2023 kl. 16:30

Mødedeltagere Sidsel Thorhauge (Formand), Bjarke Ørum, Ømer Yıldırım (Afbud)

Fyret blev tændt første gang af havnemesterens far.

Punkt 1: Ny belægning på nordmolen

24-001234

Beslutning

Udsat.

Afbud: Ømer Yıldırım
`,
  },
  {
    path: "2024/strand.txt",
    text: `REFERAT Strandudvalget d. 12-03-2024

Mødedato Tirsdag d. 12. marts 2024 kl. 16:30

Mødested Pakhuset

Mødedeltagere Sidsel Thorhauge (Formand), Bjarke Ørum

Punkt 1: Godkendelse af dagsorden

Beslutning

Godkendt.

Punkt 2: Badebroer

Sagsfremstilling

Kolonne\tTal

Broerne er gamle.

Beslutning

Taget til efterretning.
`,
  },
]
