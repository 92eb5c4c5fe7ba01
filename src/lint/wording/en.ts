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
    misread: (word, whole, encoding) =>
      `${quoted(word)} should probably be ${quoted(whole)}: the whole text was read or saved with a wrong character set. Read the file with --encoding ${encoding}.`,
    lost: (word) => `${quoted(word)} has damaged letters. Find the original file and save it as UTF-8.`,
    repairable: (word, whole) =>
      `${quoted(word)} has damaged letters and should probably be ${quoted(whole)}. Save the file again from its source, as UTF-8.`,
  },
  "participant-twice": {
    twice: (name) => `${quoted(name)} is listed twice among the participants. Take one of the lines out, or write the name that was meant.`,
  },
  "end-before-start": {
    early: (start, end) => `The meeting begins at ${start} and ends at ${end}. Correct the time that is wrong.`,
  },
  "impossible-date": {
    impossible: (printed) => `${quoted(printed)} is a day that does not exist. Correct the day or the month.`,
  },
  "missing-place": {
    missing: (label) => `There is nothing behind ${quoted(label)}. Write the place of the meeting, or take the line out.`,
  },
  "contents-page-order": {
    back: (title, page, before) =>
      `${quoted(title)} is on page ${page}, but the entry above it on page ${before}. Generate the contents again, or correct the page.`,
  },
  "contents-cut-off-title": {
    cutOff: (entry, number, title) =>
      `The contents cut off the title of item ${number}: ${quoted(entry)} for ${quoted(title)}. Write a shorter title, or generate the contents with the whole one.`,
  },
  "empty-title": {
    empty: (number) => `Item ${number} has no title. Write it behind the number; until then its text counts with the item above.`,
  },
  "repeated-item": {
    repeated: (number, first) =>
      `Item ${number} has the same text as item ${first}. Take the repetition out, or put in the text that belongs there.`,
  },
  "empty-decision": {
    empty: (number, title) =>
      `There is nothing under the heading of the decision in item ${number}, ${quoted(title)}. Write what the meeting decided, or “-” where there was nothing to decide.`,
  },
  "decision-without-outcome": {
    unclear: (number) =>
      `The decision in item ${number} does not say what became of the recommendation. Write, for one, “Godkendt”, “Ikke godkendt” or “Udsat”.`,
  },
  "closed-item-content": {
    open: (number, title) =>
      `Item ${number}, ${quoted(title)}, is closed, but the case is told. Take the text out before the minutes are published, or correct the mark if the item was open.`,
  },
  "misspelt-heading": {
    misspelt: (line, heading) =>
      `${quoted(line)} looks like the heading ${quoted(heading)}, but is spelt otherwise. Correct the spelling; the text under it is counted with the section above until then.`,
  },
  "section-order": {
    unusual: (heading, before) =>
      `${quoted(heading)} stands after ${quoted(before)} here, but before it in all other items. Put them the other way round.`,
  },
  "empty-section": {
    empty: (heading, number) =>
      `There is nothing under ${quoted(heading)} in item ${number}. Write the text, write “Ingen”, or take the heading out.`,
  },
  "duplicate-section": {
    double: (heading, number) =>
      `The heading ${quoted(heading)} stands twice in item ${number}. Is there an item missing in between? Otherwise put the text under one of them.`,
  },
  "excused-but-silent": {
    silent: (name, items) =>
      `${quoted(name)} is excused in the head, but is not among the absent in any of the ${items} items that list them. Add the name, or take the mark out of the head.`,
  },
  "name-variants": {
    variants: (name, other) =>
      `${quoted(name)} looks like ${quoted(other)}, who is in the minutes, too. If it is the same person, spell the name alike.`,
  },
  "party-change": {
    changed: (name, listed, printed) =>
      `${quoted(name)} has the letter ${printed} here, but ${listed} among the participants. Correct the letter that is wrong.`,
  },
  "malformed-kle": {
    malformed: (value) =>
      `${quoted(value)} looks like a KLE number, but does not have its form, such as “08.01.00-P20-4-20”. Look the number up in the case system and correct it.`,
  },
  "unknown-kle-facet": {
    unknown: (value, facet) =>
      `KLE has no facet ${quoted(facet)}, as in ${quoted(value)}. Look the number up in the case system and correct it.`,
    oForØ: (value, facet) =>
      `KLE has no facet ${quoted(facet)}, as in ${quoted(value)}. Should O be Ø? Look the number up in the case system and correct it.`,
  },
  "case-year-in-future": {
    future: (value, year, meeting) =>
      `The case ${quoted(value)} is of ${year}, but the meeting was in ${meeting}. Correct the case number or the date of the meeting.`,
  },
  "case-number-slip": {
    slip: (number, first, second) =>
      `Item ${number} has two case numbers that are almost alike, ${quoted(first)} and ${quoted(second)}. Look the case up and write its number alike.`,
  },
  "treatment-after-meeting": {
    later: (body, treated, meeting) =>
      `The treatment in ${body} is dated ${date(treated)}, after the meeting of ${date(meeting)}. Correct the date; what is still to come belongs to the route of the case.`,
  },
  "treatment-order": {
    order: (body, treated) =>
      `The treatment in ${body} of ${date(treated)} breaks the order of the others. Correct the date, or move the treatment.`,
  },
  "body-variants": {
    variants: (body, other) =>
      `${quoted(body)} looks like ${quoted(other)}, which is in the minutes, too. If it is the same body, spell the name alike.`,
  },
  "as-recommended-without-recommendation": {
    nothing: (number, words) =>
      `Item ${number} is decided ${quoted(words)}, but nobody recommends anything in it. Put the recommendation in, or write what was decided.`,
  },
  "vote-count": {
    tooMany: (cast, members) =>
      `${cast} votes are counted, but the meeting has ${members} participants. Count again and correct the numbers.`,
    names: (count, names) =>
      `${count} votes are counted, but ${names} names stand with them. Count again and correct the number or the names.`,
  },
  "postponed-item-decided": {
    decided: (number, others) =>
      `Item ${number} postpones item ${all(others)}, which has a decision of its own. Correct the number, or the decision of the other item.`,
  },
  "missing-attachment": {
    missing: (number, words) =>
      `The text says ${quoted(words)}, but item ${number} lists no attachment. Add it to the list, or correct the sentence.`,
  },
  "attachment-twice": {
    twice: (title) => `The attachment ${quoted(title)} is listed twice. Take one of the lines out, or correct the title of one of the two.`,
  },
  "invisible-characters": {
    invisible: (code, signs) =>
      signs === 1
        ? `There is an invisible sign here (${code}). Take it out; a search does not find the word otherwise.`
        : `There are ${signs} invisible signs on this line; the first is ${code}. Take them out; a search does not find the words otherwise.`,
  },
  "leftover-hyphenation": {
    leftOver: (printed, joined) =>
      `${quoted(printed)} is parted as at the end of a line, but written ${quoted(joined)} elsewhere. Take out the hyphen and the blank.`,
  },
  "no-break-space": {
    blanks: (count) =>
      count === 1
        ? "There is a no-break space here. Put an ordinary one in its place; a search does not find the words otherwise."
        : `This is the first of ${count} no-break spaces. Put ordinary ones in their place; a search does not find the words otherwise.`,
  },
  "trailing-blanks": {
    blanks: (lines) =>
      lines === 1 ? "The line ends with blanks. Take them out." : `This line is the first of ${lines} that end with blanks. Take them out.`,
  },
  "mixed-line-ends": {
    mixed: (usual, other, lines) =>
      `The lines end with ${usual}, but ${lines === 1 ? "this one" : `${lines} of them, this one first,`} with ${other}. Save the file with one kind of line end.`,
  },
  "page-furniture": {
    page: (line) =>
      `${quoted(line)} is the number of a page in the middle of the text. Take the line out; it counts with the sentence otherwise.`,
  },
  "cpr-number": {
    printed: (masked) => `There is a CPR number here (${masked}). Take it out, and out of every copy that was published already.`,
  },
  "private-email": {
    address: (host) => `There is a private e-mail address at ${host} here. Take it out, or make sure that its owner agrees.`,
  },
  "phone-number": {
    number: () => "There is a telephone number here. Take it out if it is that of a citizen or of one employee.",
  },
  "council-attendance": {
    missing: () =>
      "The minutes do not say who took part. The protocol is signed by the members who did (kommunestyrelsesloven § 13): list the members and the absent in the head.",
  },
  "council-signature": {
    missing: () =>
      "There is no word of signatures. The protocol is signed after the meeting by the members who took part (kommunestyrelsesloven § 13): add the page of signatures, or a note on digital approval.",
  },
}
