import type { StartUp } from "./start-up.ts"

/** The floor: Node itself, doing nothing. */
export const node: StartUp = { name: "node -e 0", argv: () => ["-e", "0"] }
