/** Web pages for tests, made from texts. */

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;")

const row = (line: string): string =>
  `<tr>${line
    .split("\t")
    .map((cell) => `<td>${escaped(cell)}</td>`)
    .join("")}</tr>`

/** Lines with tabs become a table, others a paragraph. */
const block = (lines: readonly string[]): string => {
  const [first = ""] = lines
  const isTable = first.includes("\t")
  const end = lines.findIndex((line) => line.includes("\t") !== isTable)
  const [these, rest] = end < 0 ? [lines, []] : [lines.slice(0, end), lines.slice(end)]
  const html = isTable ? `<table>${these.map(row).join("\n")}</table>` : `<p>${these.map(escaped).join("<br>\n")}</p>`
  return rest.length === 0 ? html : `${html}\n${block(rest)}`
}

/**
 * Makes a page of a text, with all that a page has besides.
 *
 * @param text - the text
 * @param charset - what the page says of itself
 * @returns its source
 */
export const writeHtml = (text: string, charset = "utf-8"): string => `<!DOCTYPE html>
<html lang="da"><head><meta charset="${charset}"><title>Punkt 99: Fanens titel</title>
<style>body{color:#123}p{margin:0}</style><script>if (a) { b = "<p>Punkt 98: Intet</p>" }</script></head>
<body>${text
  .trim()
  .split(/\n{2,}/)
  .map((lines) => block(lines.split("\n")))
  .join("\n")}<noscript>Slå JavaScript til</noscript></body></html>`
