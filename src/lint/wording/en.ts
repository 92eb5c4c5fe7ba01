/** What the rules say, in English. The words of the minutes stay Danish. */
import { weekdayOf } from "../../ast/values/date.ts"
import { dateParts, listed, shortened } from "./text.ts"
import type { Wording } from "./wording.ts"

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

const quoted = (text: string): string => `“${shortened(text)}”`
const all = (words: readonly string[]): string => listed(words, "and")
const date = (iso: string): string => {
  const { day, month, year } = dateParts(iso)
  return `${day} ${months[month - 1]} ${year}`
}
const weekday = (iso: string): string => weekdays[weekdayOf(iso) - 1] ?? ""

export const en: Wording = {
  "missing-title": {
    missing: () =>
      "There is no title: nothing before the items says what this is and who met. Write it at the top, such as “REFERAT Byrådet d. 18-06-2020”.",
  },
  "missing-date": {
    missing: () =>
      "The date of the meeting is missing. Write it in the title or after “Mødedato”, such as “Mødedato Torsdag d. 18. juni 2020 kl. 17:00”.",
  },
  "weekday-mismatch": {
    mismatch: (printed, iso) => `${quoted(printed)}: ${date(iso)} is a ${weekday(iso)}. Correct the weekday or the date.`,
  },
  "title-date-mismatch": {
    mismatch: (title, meeting) =>
      `The title says ${date(title)}, but the meeting is dated ${date(meeting)}. Correct the one that is wrong.`,
  },
  "contents-missing-item": {
    missing: (number, title) => `The contents do not list item ${number}, ${quoted(title)}. Generate them again, or add the title.`,
  },
  "contents-extra-entry": {
    extra: (title) =>
      `${quoted(title)} stands in the contents, but not in the minutes. Was the item lost? Otherwise take the line out, or say that the item is closed.`,
  },
  "contents-renamed-item": {
    renamed: (entry, number, title) =>
      `The contents say ${quoted(entry)}, but item ${number} is called ${quoted(title)}. Correct one of them, or generate the contents again.`,
  },
  "contents-order": {
    moved: (entry, number) =>
      `${quoted(entry)} stands elsewhere in the contents than in the minutes, where it is item ${number}. Generate the contents again, or move the line.`,
  },
  "number-gap": {
    gap: (before, number, missing) =>
      `Between item ${before} and item ${number}, ${all(missing.map(String))} ${missing.length > 1 ? "are" : "is"} missing. All is well where that is closed; otherwise an item was lost, or a number is wrong.`,
  },
  "duplicate-number": {
    double: (number, title) => `There are two items ${number}; the first is ${quoted(title)}. Give one of them another number.`,
  },
  "missing-decision": {
    missing: (number, title) => `Item ${number}, ${quoted(title)}, has no decision. Write what the meeting decided, or “Intet at bemærke”.`,
  },
  "unknown-heading": {
    unknown: (line) =>
      `${quoted(line)} looks like a heading that nobody knows; the text under it is counted with the section above. Use one of the usual headings, or add it to the lexicon.`,
    misspelt: (line, heading) =>
      `${quoted(line)} looks like the heading ${quoted(heading)}, but is spelt otherwise. Correct the spelling; the text under it is counted with the section above until then.`,
  },
  "absentee-not-participant": {
    stranger: (name, number) =>
      `${quoted(name)} is absent from item ${number}, but is not among the participants of the meeting. Correct the name, or add the person to the participants.`,
    misspelt: (name, number, participant) =>
      `${quoted(name)} is absent from item ${number}, but the participants list ${quoted(participant)}. Spell the name alike in both places.`,
  },
  "treatment-date-conflict": {
    conflict: (absence, body, treatment) =>
      `The absence line says ${date(absence)}, but the treatment in ${body} that it belongs to is dated ${date(treatment)}. Correct the date that is wrong.`,
  },
  "unclaimed-text": {
    line: (first) =>
      `${quoted(first)} belongs to no part of the minutes that the reader knows, and is missing in the result. Is there a heading missing above it?`,
    lines: (first, lines) =>
      `These ${lines} lines from ${quoted(first)} on belong to no part of the minutes that the reader knows, and are missing in the result. Is there a heading missing above them?`,
  },
  "damaged-letters": {
    lost: (word) => `${quoted(word)} has damaged letters. Find the original file and save it as UTF-8.`,
    repairable: (word, whole) =>
      `${quoted(word)} has damaged letters and should probably be ${quoted(whole)}. Save the file again from its source, as UTF-8.`,
  },
}
