/**
 * A text with two blanks wherever it has one, as justified print and columns have them: it says the same.
 *
 * @param text - any text
 * @returns the text with its blanks doubled
 * @example
 * wide("Godkendt med 12 stemmer") // "Godkendt  med  12  stemmer"
 */
export const wide = (text: string): string => text.replaceAll(" ", "  ")
