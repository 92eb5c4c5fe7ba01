import type { Rule } from "../defineRule.ts"
import { absenteeNotParticipant } from "./absentee-not-participant.ts"
import { asRecommendedWithoutRecommendation } from "./as-recommended-without-recommendation.ts"
import { attachmentTwice } from "./attachment-twice.ts"
import { bodyVariants } from "./body-variants.ts"
import { caseNumberSlip } from "./case-number-slip.ts"
import { caseYearInFuture } from "./case-year-in-future.ts"
import { closedItemContent } from "./closed-item-content.ts"
import { contentsCutOffTitle } from "./contents-cut-off-title.ts"
import { contentsExtraEntry } from "./contents-extra-entry.ts"
import { contentsMissingItem } from "./contents-missing-item.ts"
import { contentsOrder } from "./contents-order.ts"
import { contentsPageOrder } from "./contents-page-order.ts"
import { contentsRenamedItem } from "./contents-renamed-item.ts"
import { councilAttendance } from "./council-attendance.ts"
import { councilSignature } from "./council-signature.ts"
import { cprNumber } from "./cpr-number.ts"
import { damagedLetters } from "./damaged-letters.ts"
import { decisionWithoutOutcome } from "./decision-without-outcome.ts"
import { duplicateNumber } from "./duplicate-number.ts"
import { duplicateSection } from "./duplicate-section.ts"
import { emptyDecision } from "./empty-decision.ts"
import { emptySection } from "./empty-section.ts"
import { emptyTitle } from "./empty-title.ts"
import { endBeforeStart } from "./end-before-start.ts"
import { excusedButSilent } from "./excused-but-silent.ts"
import { impossibleDate } from "./impossible-date.ts"
import { invisibleCharacters } from "./invisible-characters.ts"
import { leftoverHyphenation } from "./leftover-hyphenation.ts"
import { malformedKle } from "./malformed-kle.ts"
import { missingAttachment } from "./missing-attachment.ts"
import { missingDate } from "./missing-date.ts"
import { missingDecision } from "./missing-decision.ts"
import { missingPlace } from "./missing-place.ts"
import { missingTitle } from "./missing-title.ts"
import { misspeltHeading } from "./misspelt-heading.ts"
import { mixedLineEnds } from "./mixed-line-ends.ts"
import { nameVariants } from "./name-variants.ts"
import { noBreakSpace } from "./no-break-space.ts"
import { numberGap } from "./number-gap.ts"
import { pageFurniture } from "./page-furniture.ts"
import { participantTwice } from "./participant-twice.ts"
import { partyChange } from "./party-change.ts"
import { phoneNumber } from "./phone-number.ts"
import { postponedItemDecided } from "./postponed-item-decided.ts"
import { privateEmail } from "./private-email.ts"
import { repeatedItem } from "./repeated-item.ts"
import { sectionOrder } from "./section-order.ts"
import { titleDateMismatch } from "./title-date-mismatch.ts"
import { trailingBlanks } from "./trailing-blanks.ts"
import { treatmentAfterMeeting } from "./treatment-after-meeting.ts"
import { treatmentDateConflict } from "./treatment-date-conflict.ts"
import { treatmentOrder } from "./treatment-order.ts"
import { unclaimedText } from "./unclaimed-text.ts"
import { unknownHeading } from "./unknown-heading.ts"
import { unknownKleFacet } from "./unknown-kle-facet.ts"
import { voteCount } from "./vote-count.ts"
import { weekdayMismatch } from "./weekday-mismatch.ts"

/** All rules in the order of their ids. A new rule is one file here and one line. */
export const rules = [
  missingTitle,
  missingDate,
  weekdayMismatch,
  titleDateMismatch,
  contentsMissingItem,
  contentsExtraEntry,
  contentsRenamedItem,
  contentsOrder,
  numberGap,
  duplicateNumber,
  missingDecision,
  unknownHeading,
  absenteeNotParticipant,
  treatmentDateConflict,
  unclaimedText,
  damagedLetters,
  participantTwice,
  endBeforeStart,
  impossibleDate,
  missingPlace,
  contentsPageOrder,
  contentsCutOffTitle,
  emptyTitle,
  repeatedItem,
  emptyDecision,
  decisionWithoutOutcome,
  closedItemContent,
  misspeltHeading,
  sectionOrder,
  emptySection,
  duplicateSection,
  excusedButSilent,
  nameVariants,
  partyChange,
  malformedKle,
  unknownKleFacet,
  caseYearInFuture,
  caseNumberSlip,
  treatmentAfterMeeting,
  treatmentOrder,
  bodyVariants,
  asRecommendedWithoutRecommendation,
  voteCount,
  postponedItemDecided,
  missingAttachment,
  attachmentTwice,
  invisibleCharacters,
  leftoverHyphenation,
  noBreakSpace,
  trailingBlanks,
  mixedLineEnds,
  pageFurniture,
  cprNumber,
  privateEmail,
  phoneNumber,
  councilAttendance,
  councilSignature,
] as const satisfies readonly Rule[]
