/**
 * Works a value out when it is first asked for, and keeps it.
 *
 * @param work - makes the value
 * @returns gives it
 * @example
 * const words = once(() => title.split(" "))
 */
export const once = <T>(work: () => T): (() => T) => {
  let kept: { value: T } | undefined
  return () => {
    kept ??= { value: work() }
    return kept.value
  }
}
