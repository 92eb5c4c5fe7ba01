import type { StartUp } from "./start-up.ts"

/** Everything is loaded, one grammar is built, one file is read and printed. */
export const parse: StartUp = { name: "referat parse FILE", argv: (file) => ["bin/referat.js", "parse", file] }
