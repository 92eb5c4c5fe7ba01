import type { Checked } from "./check.ts"
import type { PlacedIgnore } from "./settings.ts"

/** Finds accepted findings that are not found any more. */
export interface UnusedIgnores {
  add(checked: Pick<Checked, "ignores" | "used" | "coverage">): void
  /** What was of no use in any file it is meant for. */
  list(): PlacedIgnore[]
}

/**
 * Begins to look for accepted findings that nothing needs.
 *
 * @returns what to tell of each file, and the list in the end
 * @example
 * const unused = unusedIgnores()
 */
export const unusedIgnores = (): UnusedIgnores => {
  const asked = new Set<PlacedIgnore>()
  const used = new Set<PlacedIgnore>()
  return {
    add: (checked) => {
      // a file that could not be read says nothing of what is in it
      if (checked.coverage === null) return
      for (const one of checked.ignores) asked.add(one)
      for (const one of checked.used) used.add(one)
    },
    list: () => [...asked].filter((one) => !used.has(one)),
  }
}
