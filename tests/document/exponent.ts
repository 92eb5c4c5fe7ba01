/** How long something took for a text of some length. */
export interface Timed {
  characters: number
  /** Time that processors worked for this process: others that use the machine do not count. */
  milliseconds: number
}

/** Below this the clock and the garbage collector say more than the reader. */
const tooShort = 4

/**
 * Times a function by the work of the processor.
 *
 * @param work - what to do
 * @returns milliseconds, of all threads of this process
 * @example
 * processorTime(() => parse(text)) // 12.4
 */
export const processorTime = (work: () => unknown): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/**
 * The exponent of time against length: the slope of the straight line that lies best (least squares) through their logarithms.
 *
 * @param times - two or more, of different lengths
 * @returns 1 for linear time, 2 for quadratic time
 * @example
 * exponentOf([{ characters: 10, milliseconds: 10 }, { characters: 20, milliseconds: 40 }]) // 2
 */
export const exponentOf = (times: readonly Timed[]): number => {
  const points = times.map(({ characters, milliseconds }) => [Math.log(characters), Math.log(Math.max(tooShort, milliseconds))] as const)
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const x = mean(points.map(([length]) => length))
  const y = mean(points.map(([, time]) => time))
  const across = points.reduce((sum, [length, time]) => sum + (length - x) * (time - y), 0)
  return across / points.reduce((sum, [length]) => sum + (length - x) ** 2, 0)
}

/** The better of two times for each length. */
const best = (one: readonly Timed[], other: readonly Timed[]): Timed[] =>
  one.map((timed, at) => ({ ...timed, milliseconds: Math.min(timed.milliseconds, other[at]?.milliseconds ?? timed.milliseconds) }))

/**
 * Times some work for texts of growing length, the best of several tries: again only while it seems to grow too fast.
 *
 * @param texts - the texts, the shortest first
 * @param work - what to do with each
 * @param most - the exponent that is still good
 * @param tries - how often at most
 * @returns the times
 * @example
 * exponentOf(timesFor(texts, (text) => parse(text), 1.1, 3))
 */
export const timesFor = (texts: readonly string[], work: (text: string) => unknown, most: number, tries: number): Timed[] => {
  const once = (): Timed[] => texts.map((text) => ({ characters: text.length, milliseconds: processorTime(() => work(text)) }))
  let times = once()
  for (let attempt = 1; attempt < tries && exponentOf(times) > most; attempt++) times = best(times, once())
  return times
}
