/** Where the inputs of the fuzzer come from. */
import fc, { type Arbitrary } from "fast-check"
import { readExample, rules } from "../../../src/index.ts"
import { anyText } from "../../document/mutate.ts"
import { allFixtures } from "../../document/texts.ts"
import type { Input } from "../input.ts"
import { files } from "./bytes.ts"
import { damaged } from "./damage.ts"
import { documents, fragments } from "./documents.ts"

/** Each rule brings minutes that break it. */
const examples = fc.constantFrom(...rules.flatMap(({ docs }) => [readExample(docs.bad).text, readExample(docs.good).text]))

const fixtureLines = allFixtures.map(({ text }) => text.split(/(?<=\n)/))

/** Some lines of a fixture one after the other. */
const pieces = fc
  .tuple(fc.constantFrom(...fixtureLines), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.integer({ min: 1, max: 12 }))
  .map(([lines, at, count]) =>
    lines
      .slice(Math.floor(at * lines.length))
      .slice(0, count)
      .join(""),
  )

const texts: Arbitrary<string> = fc.oneof(
  { weight: 30, arbitrary: damaged(fragments) },
  { weight: 8, arbitrary: damaged(pieces) },
  { weight: 6, arbitrary: damaged(documents) },
  { weight: 4, arbitrary: damaged(examples) },
  { weight: 12, arbitrary: anyText },
)

/** What the fuzzer reads: texts, and files of bytes. */
export const inputs: Arbitrary<Input> = fc.oneof(
  { weight: 4, arbitrary: texts.map((text): Input => ({ text })) },
  { weight: 1, arbitrary: files(fc.oneof(fragments, pieces)).map((bytes): Input => ({ bytes })) },
)
