/**
 * How many letters must be changed, added or left out to get from one word to the other.
 *
 * @param one - a word
 * @param other - another word
 * @param limit - the most that is of interest; work grows with it, not with the square of the length
 * @returns the number, or `limit + 1` where it is greater
 * @example
 * distance("Sagsfremstiling", "Sagsfremstilling", 2) // 1
 */
export const distance = (one: string, other: string, limit: number): number => {
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const from = Math.max(1, row - limit)
    const to = Math.min(other.length, row + limit)
    const current = new Array<number>(other.length + 1).fill(limit + 1)
    if (from === 1) current[0] = Math.min(row, limit + 1)
    for (let column = from; column <= to; column++) {
      const changed = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1)
      current[column] = Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, limit + 1)
    }
    above = current
  }
  return Math.min(above[other.length] ?? 0, limit + 1)
}
