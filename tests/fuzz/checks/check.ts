import type { Reading } from "../reading.ts"

/** Looks for one kind of fault in what was read: one line for each, none where all is well. What it throws is a fault, too. */
export type Check = (reading: Reading) => readonly string[] | Promise<readonly string[]>
