import type { Rule } from "../defineRule.ts"
import { absenteeNotParticipant } from "./absentee-not-participant.ts"
import { contentsExtraEntry } from "./contents-extra-entry.ts"
import { contentsMissingItem } from "./contents-missing-item.ts"
import { contentsOrder } from "./contents-order.ts"
import { contentsRenamedItem } from "./contents-renamed-item.ts"
import { damagedLetters } from "./damaged-letters.ts"
import { duplicateNumber } from "./duplicate-number.ts"
import { missingDate } from "./missing-date.ts"
import { missingDecision } from "./missing-decision.ts"
import { missingTitle } from "./missing-title.ts"
import { numberGap } from "./number-gap.ts"
import { titleDateMismatch } from "./title-date-mismatch.ts"
import { treatmentDateConflict } from "./treatment-date-conflict.ts"
import { unclaimedText } from "./unclaimed-text.ts"
import { unknownHeading } from "./unknown-heading.ts"
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
] as const satisfies readonly Rule[]
