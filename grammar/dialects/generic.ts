import type { Dialect } from "../dialect.ts"

/** The reading of last resort: the words of the lexicon, no frame of its own. */
export const generic: Dialect = {
  id: "generic",
  name: "Any frame the lexicon's words can read",
}
