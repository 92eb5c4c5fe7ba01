/** The one way into the page: what is no HTML yet is escaped on its way in. */
import { printable } from "../findings/printable.ts"

/** Text that is HTML already. Only {@link html} makes it. */
export interface Html {
  readonly html: string
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

const special = /[&<>"'\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/**
 * A text as HTML shows it, in elements and in attributes with quotes. Characters that hide text or turn its direction become visible signs.
 *
 * @param text - any text
 * @returns HTML that is nothing but this text
 * @example
 * escapeHtml("<script>") // "&lt;script&gt;"
 */
export const escapeHtml = (text: string): string => {
  if (!special.test(text)) return text
  return text
    .split("\t")
    .map(printable)
    .join("\t")
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? "")
}

/** What may stand between pieces of HTML. */
export type Part = Html | string | number | readonly Html[]

const isList = (part: Part): part is readonly Html[] => Array.isArray(part)

const partHtml = (part: Part): string => {
  if (typeof part === "string") return escapeHtml(part)
  if (typeof part === "number") return String(part)
  return isList(part) ? part.map((one) => one.html).join("") : part.html
}

/**
 * Puts HTML together. Texts between the pieces are escaped, HTML is not.
 *
 * @param pieces - HTML as we write it
 * @param parts - what stands between
 * @returns HTML
 * @example
 * html`<p>${"1 < 2"}</p>`.html // "<p>1 &lt; 2</p>"
 */
export const html = (pieces: TemplateStringsArray, ...parts: readonly Part[]): Html => {
  let made = pieces[0] ?? ""
  for (const [index, part] of parts.entries()) made += partHtml(part) + (pieces[index + 1] ?? "")
  return { html: made }
}

/** Nothing. */
export const nothing: Html = html``

/**
 * HTML one after the other.
 *
 * @param parts - the pieces
 * @returns all of them
 * @example
 * joined([html`<p>`, html`a`]).html // "<p>a"
 */
export const joined = (parts: readonly Html[]): Html => html`${parts}`

/**
 * HTML that was made by {@link html} in another run or process, and kept as text.
 *
 * @param kept - its `html`
 * @returns the same
 * @example
 * trusted(html`<p>`.html)
 */
export const trusted = (kept: string): Html => ({ html: kept })
