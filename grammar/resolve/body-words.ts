/** Words of a body's name: capitals, joints, and nouns for bodies. "Regnskabet pr. 3. maj 2011" has the shape of a dated line too. */
const bodyWord = /^(?:[A-ZÆØÅ]\S*|og|for|af|&|-|\S*(?:udvalg(?:et)?|råd(?:et)?|bestyrelse(?:n)?|nævn(?:et)?|forvaltning(?:en)?)),?$/

/**
 * Tells whether every word may stand in the name of a body.
 *
 * @param name - what stands before the day of a dated line
 * @returns false for other sentences
 * @example
 * isBodyWords("Udvalget for Børn og Unge") // true
 */
export const isBodyWords = (name: string): boolean => name.split(/ +/).every((word) => bodyWord.test(word))
