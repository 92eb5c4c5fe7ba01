/** The recommendations of a section. */
import { readRecommendations } from "../values/recommendation.ts"
import { append } from "./append.ts"
import type { SectionDraft } from "./draft.ts"
import { type Gathered, placed } from "./gathered.ts"
import { blocksOf, type Piece } from "./pieces.ts"
import type { Reading } from "./reading.ts"

/** Direktionen indstiller: · Det foreslås, */
const opensSentence = /indstiller|foreslår|,\s*$/i

/** Reads what is recommended; a heading that is a sentence begins it. */
export const gatherRecommendations = (draft: SectionDraft, before: readonly Piece[], reading: Reading, gathered: Gathered): void => {
  const sentence = reading.vocabulary.kindOf(draft.printed) === undefined || opensSentence.test(draft.printed) ? draft.printed : ""
  const found = readRecommendations(sentence, blocksOf(before, reading))
  append(
    gathered.recommendations,
    placed(found, (value) => value.points[0] ?? value.text, draft.span, reading),
  )
}
