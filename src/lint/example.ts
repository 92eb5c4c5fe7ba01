/** An example of a rule as written and as read. */
export interface Example {
  /** The minutes, without the marks. */
  text: string
  /** Offsets of the marked places in `text`, end exclusive. */
  marks: { start: number; end: number }[]
}

/**
 * Takes the marks `⟦…⟧` out of an example.
 *
 * @param marked - an example as a rule holds it
 * @returns the text alone, and where the marks were
 * @example
 * readExample("⟦Punkt 3⟧: Eventuelt") // { text: "Punkt 3: Eventuelt", marks: [{ start: 0, end: 7 }] }
 */
export const readExample = (marked: string): Example => {
  const [first = "", ...rest] = marked.split("⟦")
  return rest.reduce<Example>(
    ({ text, marks }, piece) => {
      const [inside = "", ...after] = piece.split("⟧")
      return { text: text + inside + after.join(""), marks: [...marks, { start: text.length, end: text.length + inside.length }] }
    },
    { text: first, marks: [] },
  )
}
