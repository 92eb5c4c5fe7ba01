/**
 * Builds lexers, parser and signs before the first test, since they are kept: otherwise Stryker would take only the test that happened to build
 * them for one that has to do with them, and would try no other test on a mutant there.
 */
import { dialects } from "../../grammar/dialects/index.ts"
import { readLines } from "../../src/read.ts"

try {
  for (const { id } of dialects) {
    const { language, tokens } = readLines("", { dialect: id })
    language.parse(tokens)
  }
} catch {
  // A mutant that breaks it breaks the tests too, and they are what counts.
}
