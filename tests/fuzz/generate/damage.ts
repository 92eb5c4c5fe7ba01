/** What happens to whole texts on their way: other line ends and blanks, pages, letters read with the wrong table. */
import fc, { type Arbitrary } from "fast-check"
import iconv from "iconv-lite"
import { faulty } from "../../document/mutate.ts"
import {
  withCr,
  withCrlf,
  withDoubledBlankLines,
  withMark,
  withNbsp,
  withNbspLines,
  withPages,
  withTrailingBlanks,
} from "../../document/shuffle.ts"

type Change = (text: string) => string

const misread =
  (written: string, read: string): Change =>
  (text) =>
    iconv.decode(iconv.encode(text, written), read)

const changes: readonly Change[] = [
  withCrlf,
  withCr,
  withNbsp,
  withNbspLines,
  withTrailingBlanks,
  withDoubledBlankLines,
  withMark,
  (text) => withPages(text, (page) => `Side ${page} af 20`, text.length),
  (text) => withPages(text, () => "\f", text.length),
  (text) => text.replaceAll("\n", "\r\n").replace("\r\n", "\n"),
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll(/\n(?=\S)/g, " "),
  (text) => text.replaceAll(" ", ""),
  misread("utf8", "win1252"),
  misread("win1252", "utf8"),
  misread("cp850", "win1252"),
  misread("macintosh", "win1252"),
]

/**
 * A text as it may arrive: as it is, with faults in its lines, changed as a whole, or both.
 *
 * @param text - what was written
 * @returns what arrives
 * @example
 * damaged(documents)
 */
export const damaged = (text: Arbitrary<string>): Arbitrary<string> => {
  const torn = faulty(text, 4)
  const changed = (from: Arbitrary<string>): Arbitrary<string> =>
    fc.tuple(from, fc.constantFrom(...changes)).map(([whole, change]) => change(whole))
  return fc.oneof(
    { weight: 3, arbitrary: text },
    { weight: 4, arbitrary: torn },
    { weight: 2, arbitrary: changed(text) },
    { weight: 1, arbitrary: changed(torn) },
  )
}
