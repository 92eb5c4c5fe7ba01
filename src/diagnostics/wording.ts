/** The longest piece of the text that a message quotes. */
const longestQuote = 60

const months = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"]

/**
 * A piece of the text as a message quotes it: on one line, cut where it is long, in Danish quotation marks.
 *
 * @param text - any piece of the text
 * @returns the quotation
 * @example
 * quoted("Nyt fra\nmedlemmerne") // "»Nyt fra medlemmerne«"
 */
export const quoted = (text: string): string => {
  const line = text.trim().replace(/\s+/g, " ")
  return line.length > longestQuote ? `»${line.slice(0, longestQuote - 1).trimEnd()}…«` : `»${line}«`
}

/**
 * Words as a sentence lists them.
 *
 * @param words - any number of words
 * @returns the list, empty where there are none
 * @example
 * listed(["3", "4", "5"]) // "3, 4 og 5"
 */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} og ${words[words.length - 1]}`

/**
 * A date as a sentence says it.
 *
 * @param iso - ISO 8601 date
 * @returns the Danish date
 * @example
 * longDate("2020-06-09") // "9. juni 2020"
 */
export const longDate = (iso: string): string => {
  const [year, month, day] = iso.split("-").map(Number)
  return `${day}. ${months[(month ?? 1) - 1]} ${year}`
}
