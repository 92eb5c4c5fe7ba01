/** Searching in the HTML of a text that is not part of the page. */

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;")

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/**
 * Makes a search in HTML that finds what a reader would see: nothing within tags.
 *
 * @param words - what to look for, as typed
 * @returns whether some HTML shows it
 */
export const textSearch = (words: string): ((html: string) => boolean) => {
  const pattern = new RegExp(`${literal(escaped(words.trim())).replace(/\s+/g, "\\s+")}(?![^<>]*>)`, "i")
  return (html) => pattern.test(html)
}
