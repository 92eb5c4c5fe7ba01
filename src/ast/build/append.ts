/**
 * Adds entries to a list one by one: `push(...entries)` puts them all on the call stack, which a text of a million lines overflows.
 *
 * @param list - grows in place
 * @param entries - what is added
 * @example
 * append(found, readAbsences(line) ?? [])
 */
export const append = <Entry>(list: Entry[], entries: readonly Entry[]): void => {
  for (const entry of entries) list.push(entry)
}
