/** "Karen-Margrethe  Lyng" → ["karen", "margrethe", "lyng"] */
const words = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== "")

/** "j" fits "jens", and any word fits itself. */
const wordFits = (one: string, other: string): boolean =>
  one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other))

/** Whether the words of the shorter name stand in the longer one, in their order. */
const within = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0
  for (const word of long) {
    const wanted = short[at]
    if (wanted !== undefined && wordFits(wanted, word)) at++
  }
  return at === short.length
}

/**
 * A name as it is compared: lower case, without white space, hyphens and full stops.
 *
 * @param name - a person's name
 * @returns its letters
 * @example
 * nameKey("Karen-Margrethe  Lyng") // "karenmargrethelyng"
 */
export const nameKey = (name: string): string => words(name).join("")

/**
 * Whether two names can mean the same person: equal but for white space and hyphens, or one leaves names out or shortens them.
 *
 * @param one - a name
 * @param other - another name
 * @returns true where nothing speaks against it
 * @example
 * sameName("Stig R. Holm", "Stig Holm") // true
 */
export const sameName = (one: string, other: string): boolean => {
  const [a, b] = [words(one), words(other)]
  return a.length <= b.length ? within(a, b) || a.join("") === b.join("") : within(b, a) || a.join("") === b.join("")
}
