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
  const far = limit + 1
  let above = Array.from({ length: other.length + 2 }, (_, at) => Math.min(at, far))
  let current = new Array<number>(other.length + 2).fill(far)
  for (let row = 1; row <= one.length; row++) {
    const from = Math.max(1, row - limit)
    const to = Math.min(other.length, row + limit)
    current[from - 1] = from === 1 ? Math.min(row, far) : far
    let least = current[from - 1] ?? far
    for (let column = from; column <= to; column++) {
      const changed = (above[column - 1] ?? far) + (one[row - 1] === other[column - 1] ? 0 : 1)
      const steps = Math.min(changed, (above[column] ?? far) + 1, (current[column - 1] ?? far) + 1, far)
      current[column] = steps
      if (steps < least) least = steps
    }
    if (least === far) return far
    current[to + 1] = far
    const used = above
    above = current
    current = used
  }
  return above[other.length] ?? far
}
