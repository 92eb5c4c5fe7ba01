import { goldenOf, goldenTexts, keep } from "../tests/document/golden.ts"
import { keepReadings } from "../tests/readings/kept.ts"

/** Writes the golden files anew: read the diff before you commit it. */
for (const name of goldenTexts) keep(name, await goldenOf(name))
keepReadings()
