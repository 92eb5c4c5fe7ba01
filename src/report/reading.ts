/** What was read out of the text: the facts of a meeting and of an item, each with the line it stands on. */
import type { AgendaItem, Minutes, Participant, Section } from "../ast/schema.ts"
import type { Span } from "../source/span.ts"
import { type Html, html, joined, nothing } from "./html.ts"
import type { ReportWords } from "./wording/index.ts"

/** What the facts of one file are shown with. */
export interface FactStyle {
  words: ReportWords
  /** A link to the line where something begins; nothing for the line of the link before. */
  lineLink(span: Span): Html
  /** A value on one line, with what is personal in it masked. */
  shown(value: string): string
}

const fact = (label: string, values: readonly Html[]): Html =>
  values.length === 0 ? nothing : html`<dt>${label}${values.map((value) => html`<dd>${value}`)}`

const separated = (parts: readonly string[], separator = " · "): string => parts.filter((part) => part !== "").join(separator)

const list = (facts: readonly Html[], { words }: FactStyle): Html => {
  const all = joined(facts)
  return all.html === "" ? html`<p class=none>${words.unreadable}</p>` : html`<dl>${all}</dl>`
}

const timeOf = ({ startTime, endTime }: Minutes["meeting"]): string => separated([startTime ?? "", endTime ?? ""], "–")

const termOf = ({ termFrom, termTo }: Minutes["meeting"]["body"]): string =>
  termFrom === null && termTo === null ? "" : `(${termFrom ?? ""}–${termTo ?? ""})`

const participant = ({ name, party, roleText, status, span }: Participant, { words, lineLink, shown }: FactStyle): Html => {
  const about = separated([party ?? "", roleText ?? "", status === "present" ? "" : words.status[status].toLowerCase()], ", ")
  return html`${shown(name)}${about === "" ? "" : ` (${shown(about)})`}${lineLink(span)}`
}

/**
 * The facts of a meeting.
 *
 * @param minutes - the meeting
 * @param place - id of the heading
 * @param style - words, links and what hides personal text
 * @returns heading and list
 * @example
 * meetingFacts(minutes, partPlace(0, null), style)
 */
export const meetingFacts = (minutes: Minutes, place: Html, style: FactStyle): Html => {
  const { words, shown, lineLink } = style
  const { body, date, location } = minutes.meeting
  const time = timeOf(minutes.meeting)
  const facts = [
    fact(words.body, body.name === "" ? [] : [html`${shown(separated([body.name, termOf(body)], " "))}`]),
    fact(words.date, date === null ? [] : [html`${date}`]),
    fact(words.time, time === "" ? [] : [html`${time}`]),
    fact(words.place, location === null ? [] : [html`${shown(location)}`]),
    fact(
      words.participants,
      minutes.participants.map((one) => participant(one, style)),
    ),
    fact(
      words.contents,
      minutes.tableOfContents.slice(0, 1).map(({ span }) => html`${words.entries(minutes.tableOfContents.length)}${lineLink(span)}`),
    ),
  ]
  return html`<h4 id=${place}>${words.meeting}</h4>${list(facts, style)}`
}

const outcomeFact = ({ decision }: AgendaItem, { words, lineLink, shown }: FactStyle): Html => {
  if (decision === null) return nothing
  const evidence = decision.evidence === null ? "" : ` »${shown(decision.evidence)}«`
  return fact(words.decision, [html`<strong>${words.outcomes[decision.outcome]}</strong>${evidence}${lineLink(decision.span)}`])
}

const recommendationFacts = ({ recommendations }: AgendaItem, { words, lineLink, shown }: FactStyle): Html =>
  fact(
    words.recommendation,
    recommendations.map(({ by, text, points, span }) => {
      const said = points.length === 0 ? [text] : points
      return html`${by === null ? "" : `${shown(by)}:`}${lineLink(span)}<ul>${said.map((point) => html`<li>${shown(point)}`)}</ul>`
    }),
  )

const voteFacts = ({ votes }: AgendaItem, { words, lineLink, shown }: FactStyle): Html =>
  fact(
    words.votes,
    votes.map(({ counts, span }) => {
      const said = counts.map(({ option, count, voters }) =>
        separated([count === null ? "" : String(count), words.options[option], voters.length === 0 ? "" : `(${voters.join(", ")})`], " "),
      )
      return html`${shown(said.join(" · "))}${lineLink(span)}`
    }),
  )

const absenceFacts = ({ absentees }: AgendaItem, { words, lineLink, shown }: FactStyle): Html =>
  fact(
    words.absentees,
    absentees.map(({ name, status, substitute, note, span }) => {
      const about = separated(
        [words.status[status].toLowerCase(), note ?? "", substitute === null ? "" : `${words.substitute}: ${substitute}`],
        ", ",
      )
      return html`${shown(`${name} (${about})`)}${lineLink(span)}`
    }),
  )

const treatmentFacts = ({ treatments, plannedTreatments }: AgendaItem, { words, lineLink, shown }: FactStyle): Html => {
  const before = treatments.map(
    ({ date, body, outcome, span }) => html`${shown(separated([date ?? "", body, words.outcomes[outcome]]))}${lineLink(span)}`,
  )
  const planned = plannedTreatments.map(
    ({ date, body, purpose, span }) => html`${shown(separated([date ?? "", body, purpose ?? ""]))}${lineLink(span)}`,
  )
  return html`${fact(words.treatments, before)}${fact(words.planned, planned)}`
}

const sectionTree = (sections: readonly Section[], style: FactStyle): Html =>
  html`<ul>${sections.map(({ kind, heading, span, sections: inner }) => {
    const { words, shown, lineLink } = style
    const label = words.sections[kind]
    const printed = heading === "" || heading.toLowerCase() === label.toLowerCase() ? "" : ` »${shown(heading)}«`
    return html`<li>${label}${printed}${lineLink(span)}${inner.length === 0 ? nothing : sectionTree(inner, style)}`
  })}</ul>`

/**
 * The facts of an item.
 *
 * @param item - the item
 * @param place - id of the heading
 * @param style - words, links and what hides personal text
 * @returns heading and list
 * @example
 * itemFacts(item, partPlace(0, 0), style)
 */
export const itemFacts = (item: AgendaItem, place: Html, style: FactStyle): Html => {
  const { words, shown, lineLink } = style
  const openness = item.public === null ? nothing : html` <small>${item.public ? words.open : words.closed}</small>`
  const facts = [
    outcomeFact(item, style),
    voteFacts(item, style),
    absenceFacts(item, style),
    recommendationFacts(item, style),
    fact(
      words.caseNumbers,
      item.caseNumbers.map(({ value, span }) => html`${shown(value)}${lineLink(span)}`),
    ),
    treatmentFacts(item, style),
    fact(
      words.attachments,
      item.attachments.map(({ title, span }) => html`${shown(title)}${lineLink(span)}`),
    ),
    item.sections.length === 0 ? nothing : html`<dt>${words.structure}<dd class=tree>${sectionTree(item.sections, style)}`,
  ]
  return html`<h4 id=${place}>${words.item(shown(item.number))}: ${shown(item.title)}${openness}</h4>${list(facts, style)}`
}
