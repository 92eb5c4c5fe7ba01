/** How fast a run is, of late: what an earlier run had made goes by much faster than what is read. */
export interface Pace {
  /** Tells how many are done by now. */
  mark(done: number): void
  /** How many a second. */
  rate(): number
}

interface Mark {
  at: number
  done: number
}

/** Milliseconds that the rate looks back on. */
const memory = 15_000
const apart = 500

/**
 * Measures a run.
 *
 * @param now - a clock that counts milliseconds
 * @returns the pace
 * @example
 * const pace = createPace(() => performance.now())
 */
export const createPace = (now: () => number): Pace => {
  let marks: Mark[] = [{ at: now(), done: 0 }]
  let latest: Mark = { at: now(), done: 0 }
  return {
    mark: (done) => {
      latest = { at: now(), done }
      if (latest.at - (marks.at(-1)?.at ?? 0) < apart) return
      marks = [...marks.filter(({ at }) => latest.at - at <= memory), latest]
    },
    rate: () => {
      const [first = latest] = marks
      return latest.at > first.at ? ((latest.done - first.done) * 1000) / (latest.at - first.at) : 0
    },
  }
}

/**
 * A span of time in words.
 *
 * @param seconds - its length
 * @returns "2 min 5 s"
 * @example
 * duration(3725) // "1 h 2 min"
 */
export const duration = (seconds: number): string => {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
