/** The longest piece of the text that a message quotes. */
const longestQuote = 60

/**
 * A piece of the text as a message quotes it: on one line, cut where it is long. Each language adds its quotation marks.
 *
 * @param text - any piece of the text
 * @returns the piece
 * @example
 * shortened("Nyt fra\nmedlemmerne") // "Nyt fra medlemmerne"
 */
export const shortened = (text: string): string => {
  const line = text.trim().replace(/\s+/g, " ")
  return line.length > longestQuote ? `${line.slice(0, longestQuote - 1).trimEnd()}…` : line
}

/**
 * Words as a sentence lists them.
 *
 * @param words - any number of words
 * @param and - the word in front of the last one
 * @returns the list, empty where there are none
 * @example
 * listed(["3", "4", "5"], "og") // "3, 4 og 5"
 */
export const listed = (words: readonly string[], and: string): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words[words.length - 1]}`

/**
 * Day, month and year of a date in ISO 8601.
 *
 * @param iso - a date
 * @returns its numbers; the month counts from 1
 * @example
 * dateParts("2020-06-09") // { day: 9, month: 6, year: 2020 }
 */
export const dateParts = (iso: string): { day: number; month: number; year: number } => {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number)
  return { day, month, year }
}
