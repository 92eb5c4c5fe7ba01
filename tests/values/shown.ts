/** What the readers of votes, absences and people found, in a few characters. */
import type { AbsenceMention } from "../../src/ast/values/absence.ts"
import type { PersonMention } from "../../src/ast/values/person.ts"
import { readVotes } from "../../src/ast/values/vote.ts"

/**
 * The ballots of a text.
 *
 * @param text - any text
 * @returns "yes 12 A,C | no 5" for each: count left out where none is given
 * @example
 * shownBallots("For stemte A. Imod stemte V.") // ["yes A | no V"]
 */
export const shownBallots = (text: string): string[] =>
  readVotes(text).map(({ counts }) =>
    counts
      .map(({ option, count, voters }) =>
        [option, ...(count === null ? [] : [count]), ...(voters.length === 0 ? [] : [voters.join(",")])].join(" "),
      )
      .join(" | "),
  )

const person = (name: string | null, party: string | null): string => (name === null ? "" : party === null ? name : `${name} (${party})`)

/**
 * Somebody absent.
 *
 * @param mention - what was read
 * @returns "Ida Holm (A)|excused|Bo Dam (V)|note", empty fields left out at the end
 * @example
 * readAbsences("Afbud: Ida Holm")?.map(shownAbsence) // ["Ida Holm|excused"]
 */
export const shownAbsence = ({ name, status, substitute, note, party, substituteParty }: AbsenceMention): string =>
  [person(name, party), status ?? "", person(substitute, substituteParty), note ?? ""].join("|").replace(/\|+$/, "")

/**
 * Somebody in a list of people.
 *
 * @param mention - what was read
 * @returns "Ida Holm|chair:Formand|A|excused|note", empty fields left out at the end
 * @example
 * readPeople("Ida Holm (A)").map(shownPerson) // ["Ida Holm||A"]
 */
export const shownPerson = ({ name, role, roleText, party, status, note }: PersonMention): string =>
  [name, role === null ? "" : `${role}:${roleText}`, party ?? "", status ?? "", note ?? ""].join("|").replace(/\|+$/, "")
