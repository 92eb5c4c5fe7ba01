import type { StartUp } from "./start-up.ts"

/** The command line is described, the parser is not loaded. */
export const help: StartUp = { name: "referat --help", argv: () => ["bin/referat.js", "--help"] }
