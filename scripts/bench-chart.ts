import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { speedChart } from "../bench/chart.ts"
import { withSpeed } from "../bench/page.ts"
import type { Report } from "../bench/report.ts"

/** Draws the committed run of the bench (`npm run bench -- --full --json docs/speed/bench.json`) and puts its figures into README. */
const root = join(import.meta.dirname, "..")
const readme = join(root, "README.md")

const report = JSON.parse(readFileSync(join(root, "docs/speed/bench.json"), "utf8")) as Report
writeFileSync(join(root, "docs/speed/speed.svg"), speedChart(report))
writeFileSync(readme, withSpeed(readFileSync(readme, "utf8"), report))
