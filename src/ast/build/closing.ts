/** What closes the presentation of a case, where no heading says which words decide or recommend. */
import type { HeadingKind } from "../../../grammar/sections.ts"
import type { Decision, Recommendation, Section } from "../schema.ts"
import { readClosingOutcome } from "../values/outcome.ts"
import { readClosingRecommendation } from "../values/recommendation.ts"
import type { ItemDraft } from "./draft.ts"
import type { Own } from "./ownership.ts"

const presentations: readonly HeadingKind[] = ["case-presentation", "background", "summary"]

/** What stands right under the title of an item that has headings further down. */
export const isUnheaded = ({ kind, heading }: Section): boolean => kind === "other" && heading === ""
/** A decision that stands at the end of the presentation is short. */
const longestClosing = 700

/** Where no heading says "Beslutning", the outcome may close the case presentation. */
export const closingDecision = (sections: readonly Section[], item: ItemDraft, own: Own): Decision | null => {
  const told = [...presentations.map((kind) => sections.findLast((candidate) => candidate.kind === kind)), sections.find(isUnheaded)]
  for (const section of told) {
    for (const block of [section?.blocks.at(-1), section?.blocks[0]]) {
      if (block?.type !== "paragraph" || block.text.length > longestClosing) continue
      const found = readClosingOutcome(block.text, { body: own.body, title: item.title })
      if (found !== null) return { text: block.text, ...found, span: block.span }
    }
  }
  return null
}

/** Forvaltningen foreslår, ⏎ ⏎ at planen vedtages: what is proposed stands below */
const atLine = /^at\s/i

/** A recommendation that closes the presentation; none where there is none. */
export const closingRecommendation = (sections: readonly Section[]): Recommendation[] => {
  for (const section of sections) {
    // text right under the title presents the case as well
    if (section.kind !== "case-presentation" && !isUnheaded(section)) continue
    const at = section.blocks.findLastIndex((candidate) => candidate.type === "paragraph" && !atLine.test(candidate.text))
    const block = section.blocks[at]
    if (block?.type !== "paragraph") continue
    const found = readClosingRecommendation(block.text, section.blocks.slice(at + 1))
    if (found !== null) return [{ ...found, span: block.span }]
  }
  return []
}
