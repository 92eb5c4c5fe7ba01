import { parseArgs } from "node:util"
import { parse, validate } from "../src/index.ts"
import { exponentOf, timesFor } from "../tests/document/exponent.ts"
import { grown, shapes } from "../tests/document/shapes.ts"

/**
 * How time grows with the length of a text, for the shapes of the test and any length:
 * `npm run complexity -- --to 50000000 --only "one line of words"`.
 */
const { values } = parseArgs({
  options: {
    to: { type: "string", default: "400000" },
    only: { type: "string", default: "" },
    tries: { type: "string", default: "3" },
    most: { type: "string", default: "1.1" },
  },
})

const longest = Number(values.to)
const most = Number(values.most)
const asked = shapes.filter(({ name }) => name.includes(values.only))
if (!(longest > 0)) throw new Error(`--to ${values.to}: give the length of the longest text, in characters`)
if (asked.length === 0)
  throw new Error(`--only ${values.only}: there is no such shape; there are\n${shapes.map(({ name }) => name).join("\n")}`)

const work = (text: string): unknown => validate(parse(text))
const line = (name: string, ...columns: string[]): string => [name.padEnd(46), ...columns.map((column) => column.padStart(11))].join("")

const lengths = [1 / 8, 1 / 4, 1 / 2, 1].map((share) => longest * share)
console.log(line("milliseconds of a processor, for characters", ...lengths.map(String), "exponent"))
for (const shape of asked) {
  const texts = lengths.map((length) => grown(shape, length))
  work(grown(shape, 25_000))
  const times = timesFor(texts, work, most, Number(values.tries))
  const exponent = exponentOf(times)
  if (exponent > most) process.exitCode = 1
  console.log(
    line(shape.name, ...times.map(({ milliseconds }) => milliseconds.toFixed(0)), `${exponent.toFixed(2)}${exponent > most ? " !" : "  "}`),
  )
}
