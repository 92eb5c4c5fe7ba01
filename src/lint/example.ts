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

/** Signs that nobody sees, as they are shown; the others by their numbers. */
const pictures: Readonly<Record<string, string>> = { "\r": "␍", "\t": "⇥", "\u00A0": "⍽" }
const unseen = /[\r\u00A0\u00AD\u200B]|(?!\n)\p{Cc}|[ \t]+(?=⟧|$)/gmu

/**
 * An example as people read it: what cannot be seen is shown, the marks stay.
 *
 * @param marked - an example as a rule holds it
 * @returns the text, with signs for what is invisible
 * @example
 * shownExample("Godkendt.⟦ ⟧\n") // "Godkendt.⟦·⟧\n"
 */
export const shownExample = (marked: string): string =>
  marked.replace(unseen, (signs) =>
    signs.startsWith(" ")
      ? signs.replaceAll(" ", "·")
      : (pictures[signs] ?? `<U+${signs.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`),
  )
