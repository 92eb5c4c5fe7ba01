/** The participants: whoever the head lists, and whoever it calls absent. */
import type { Span } from "../../source/span.ts"
import type { Participant } from "../schema.ts"
import { mergeAbsences } from "../values/absence.ts"
import type { Gathering } from "./gathering.ts"
import type { Reading } from "./reading.ts"

const nameKey = (name: string): string => name.replace(/[\s\u00a0]+/g, " ").toLowerCase()

/**
 * Joins the lists of people and the statements of absence of a head.
 *
 * @param gathering - what the head said
 * @param within - where the head stands
 * @param reading - the text
 * @returns each person once, in the order of first mention
 */
export const participantsOf = (gathering: Gathering, within: Span, reading: Reading): Participant[] => {
  const participants = new Map<string, Participant>()
  /** Where each is mentioned first; at the end whom the text does not name word by word. */
  const places = new Map<Participant, number>()
  const add = (person: Omit<Participant, "span">, at?: number): void => {
    const from = reading.span(Math.max(at ?? 0, within.start.offset), within.end.offset)
    const span = reading.locate(person.name, from)
    const participant = { ...person, span }
    participants.set(nameKey(person.name), participant)
    places.set(participant, span === from ? (at ?? within.end.offset) : span.start.offset)
  }
  for (const { mention, at } of gathering.people) {
    const { name, role, roleText, party, status } = mention
    const known = participants.get(nameKey(name))
    if (known === undefined) add({ name, role, roleText, party, status: status ?? "present" }, at)
    else {
      known.role ??= role
      known.roleText ??= roleText
      known.party ??= party
      if (status !== null) known.status = status
    }
  }
  const parties = new Map<string, string>()
  for (const { name, party, substitute, substituteParty } of gathering.absences) {
    if (party !== null) parties.set(name, party)
    if (substitute !== null && substituteParty !== null) parties.set(substitute, substituteParty)
  }
  const unlisted = (name: string, status: Participant["status"]): Omit<Participant, "span"> => ({
    name,
    role: null,
    roleText: null,
    party: parties.get(name) ?? null,
    status,
  })
  for (const { name, status, substitute } of mergeAbsences(gathering.absences)) {
    // who came late or left early was there
    const told = status === "partial" ? "present" : status
    const known = participants.get(nameKey(name))
    if (known === undefined) add(unlisted(name, told))
    // Bo Dam (A): Afbud · Stedfortræder: Ida Holm for Bo Dam: the second says nothing of how he was absent
    else if (!(known.status === "excused" && told === "absent")) known.status = told
    if (substitute !== null && !participants.has(nameKey(substitute))) add(unlisted(substitute, "present"))
  }
  return [...participants.values()].sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0))
}
