import type { StartUp } from "./start-up.ts"

/** Nothing needs to be loaded to answer this. */
export const version: StartUp = { name: "referat --version", argv: () => ["bin/referat.js", "--version"] }
