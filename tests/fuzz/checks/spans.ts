import { misplaced, misquoted } from "../../document/places.ts"
import type { Check } from "./check.ts"

/** Spans lie in the text and in the node around them, one after the other, and each node's words stand at its span. */
export const spans: Check = ({ result }) => [...misplaced(result), ...misquoted(result)]
