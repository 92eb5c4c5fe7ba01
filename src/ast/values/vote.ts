/** Reads the ballots a decision tells of. */
import { numberWords } from "../lexicon/outcomes.ts"
import { partyNames } from "../lexicon/people.ts"
import { ballotOver, lost, memberVerbs, mentionsBallot, type VoteOption } from "../lexicon/votes.ts"
import type { Unplaced, VoteEvent } from "../schema.ts"
import { type Stretch, sentencesOf } from "./sentence.ts"
import { readVoters } from "./voters.ts"

interface Tally {
  option: VoteOption
  count: number | null
  voters: string[]
}

/**
 * What one sentence, or a piece of it, says of a ballot. `lines`: "For stemte: A. Imod stemte: C." · `numbers`: "med 12 stemmer imod 5" ·
 * `members`: "5 medlemmer (A+V) anbefaler" · `statement`: "Liste O stemte imod", "Ø imod".
 */
interface Say extends Stretch {
  kind: "lines" | "numbers" | "members" | "statement"
  tallies: Tally[]
  /** "Herefter": a ballot of its own, whatever stood before. */
  next: boolean
}

interface Ballot {
  says: Say[]
  tallies: Map<VoteOption, Tally>
}

const word = "[A-Za-zÆØÅæøå]"
/** The look at the first character halves the time that V8 takes to make what holds five of these ready. */
const number = `(?=[\\da-zé])(?:\\d{1,3}|${[...numberWords.keys()].filter((one) => one !== "nul").join("|")})`
const numberOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : (numberWords.get(digits.toLowerCase()) ?? Number(digits))

const label = new RegExp(
  [
    // "For stemte", "Imod forslaget stemmer", "For at udsætte sagen stemmer"
    `(?<![A-Za-zÆØÅæøå])(?<side>[Ff]or|FOR|[Ii]?[Mm]od|IMOD|[Jj]a|[Nn]ej)(?!\\s+så\\s+vidt)(?:\\s+(?!stem|STEM)(?:kr\\.|[^\\s:.,]+)){0,12}?\\s+(?:har\\s+)?(?:stemte|stemmer|stemt|STEMTE|STEMMER)(?!${word})`,
    // "Stemte for:", "Stemt imod:", "Stemmer for:"
    `(?<![A-Za-zÆØÅæøå])Stem(?:te?|mer)\\s+(?<post>for|i?mod)(?=\\s*\\d*\\s*:)`,
    // "For:", "Imod 4:", "For 12, imod 5"
    `(?<![A-Za-zÆØÅæøå])(?<bare>[Ff]or|FOR|[Ii]mod|IMOD|Mod|Ja|Nej)(?=\\s*:|\\s+\\d{1,3}(?!\\.\\d)\\s*(?:[:(,.;]|$|og\\s))`,
    // "For udsættelse: 6 stemmer (V, C)", "For 60.000 kr.: 9 stemmer"
    `(?<![A-Za-zÆØÅæøå])(?<over>For|Imod)(?:\\s+[^\\s:]{1,30}){1,5}(?=:\\s*\\d{1,3}\\s+stemme)`,
    // "Imod A, F og Ø"
    `(?<![A-Za-zÆØÅæøå])(?<near>For|Imod|Mod)(?=\\s+(?:[Ll]iste\\s+|[Gg]ruppe\\s+)?[A-ZÆØÅ](?:\\s*[,+.]|\\s+og\\s|$))`,
    // "Undlod at stemme:", "Undlod 2:", "Undlader at stemme O med 1 stemme", "Hverken for eller imod:"
    `(?<![A-Za-zÆØÅæøå])(?<abstain>(?:Undlod|Undlader|UNDLOD|undlod|Undladt)(?:\\s+at\\s+stemme|\\s+AT\\s+STEMME)?|Hverken\\s+for\\s+eller\\s+imod(?:\\s+stemte|\\s+stemmer)?|Blankt?(?:\\s+stemte)?)(?=\\s*(?::|\\d{1,3}\\s*(?:[:(.,;]|$))|\\s+(?:[Ll]iste\\s+|[Gg]ruppe\\s+)?[A-ZÆØÅ](?:\\s*[,+.(]|\\s+(?:og|med)\\s|$))`,
  ].join("|"),
  "g",
)

const optionOf = (side: string): VoteOption => (/for|ja/i.test(side) ? "yes" : "no")

/** Matches within a stretch, with their places in the text; the search never looks beyond it. */
const matchesIn = (pattern: RegExp, text: string, from: number, to: number): { match: RegExpExecArray; at: number }[] => {
  const piece = text.slice(from, to)
  const found: { match: RegExpExecArray; at: number }[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(piece); match !== null; match = pattern.exec(piece)) found.push({ match, at: from + match.index })
  return found
}

interface Label extends Stretch {
  option: VoteOption
}

/** "kan ikke stemme for A": a label begins its sentence or column, or follows a mark or "og". */
const mayOpen = /(?<=[.,;:(]\s{0,2}|\s(?:og|mens)\s{1,2}|\s\s(?=[A-ZÆØÅ])|\n)/y

const labelsIn = (text: string, from: number, to: number): Label[] => {
  const found: Label[] = []
  for (const { match, at: start } of matchesIn(label, text, from, to)) {
    const { side, post, bare, over, near, abstain } = match.groups ?? {}
    mayOpen.lastIndex = start
    if (start > from && !mayOpen.test(text)) continue
    found.push({
      start,
      end: start + match[0].length,
      option: abstain !== undefined ? "abstain" : optionOf(side ?? post ?? bare ?? over ?? near ?? ""),
    })
  }
  return found
}

const leadingCount = new RegExp(`^\\s*(${number})(?!\\d|${word})(?:\\s+(?:stemmer|medlemmer|medlem|stemme))?\\s*:?`, "i")
/** A og C med 12 stemmer · A med 8 stemmer og C med 4 stemmer */
const votesBehind = /\smed\s+(\d{1,3})\s+stemmer?/gi
/** A og C (12) · A (8), C (4) */
const votesInside = /\((\d{1,3})\)/g

const sumOf = (votes: RegExp, list: string): number | null => {
  const counts = [...list.matchAll(votes)].map(([, count]) => Number(count))
  return counts.length === 0 ? null : counts.reduce((one, other) => one + other)
}

/** Value of a label: "18: A, B og C", "2 (O)", "A og C med 12 stemmer". */
const tallyOf = (option: VoteOption, value: string): Tally => {
  const rest = value.replace(/^\s*:/, "")
  // "For stemte: en" is a number, "For stemte: Enhedslisten" is not.
  const first = leadingCount.exec(rest)
  const list = rest.slice(first?.[0].length ?? 0)
  const none = /^\s*ingen\b/i.test(list)
  return {
    option,
    count: none ? 0 : (numberOf(first?.[1]) ?? sumOf(votesBehind, list) ?? sumOf(votesInside, list)),
    voters: none ? [] : readVoters(list.replace(votesBehind, "").replace(votesInside, "")),
  }
}

/** What a value holds: up to the clause that tells of something else. */
const valueEnd = (text: string, from: number, to: number): number => {
  const match =
    /\s(?:(?:mens|idet|da|fordi|hvorefter)\s|(?<=,\s{1,9})(?=\d{1,3}\s+(?:(?:stemte|stemmer)\s+hverken|undlod|undlader|hverken)\s))/.exec(
      text.slice(from, to),
    )
  return match === null ? to : from + match.index
}

const nameLine = /^[A-ZÆØÅ][^\s:]*(?:\s+(?:[A-ZÆØÅ(][^\s:]*|parti\)|for|von|van|de|af|og)){0,7}$/

const linesIn = (text: string, sentences: readonly Stretch[], index: number): { say: Say; last: number } | null => {
  const sentence = sentences[index]
  if (sentence === undefined) return null
  const labels = labelsIn(text, sentence.start, sentence.end)
  const first = labels[0]
  if (first === undefined) return null
  let last = index
  let end = sentence.end
  let tail = end
  const tallies = labels.map((one, at) => {
    tail = valueEnd(text, one.end, labels[at + 1]?.start ?? sentence.end)
    const value = text.slice(one.end, tail)
    const tally = tallyOf(one.option, value)
    if (at < labels.length - 1 || tally.voters.length > 0 || !value.endsWith(":")) return tally
    // "Imod stemmer:" with the names on the lines below.
    const names: string[] = []
    for (let next = sentences[last + 1]; next !== undefined; next = sentences[last + 1]) {
      const line = text.slice(next.start, next.end)
      if (!nameLine.test(line) || labelsIn(text, next.start, next.end).length > 0 || /\b(?:undlod|stem)/.test(line)) break
      names.push(line)
      last += 1
      end = next.end
    }
    return { ...tally, voters: readVoters(names.join(", ")) }
  })
  const opener = /^\s\S+\s+/.exec(text.slice(tail, sentence.end))?.[0] ?? ""
  const said = statementsIn(text, { start: tail + opener.length, end: sentence.end })
  const told = [...tallies, ...abstentionIn(text, sentence, tail), ...said.flatMap((one) => one.tallies)].filter(
    (tally) => tally.count !== null || tally.voters.length > 0,
  )
  if (told.length === 0) return null
  return { say: { kind: "lines", start: first.start, end, tallies: told, next: false }, last }
}

const group = "(?:\\s*\\(([^()]{0,200})\\))?"
const who = (name: string): string => `(?:\\s*\\((?<${name}>[^()]{0,200})\\))?`
const wordStart = "(?<![\\d.,A-Za-zÆØÅæøå])"
const wordEnd = `(?!${word})`
const numbers = new RegExp(
  [
    // "17 stemmer (A og V) mod 4 (O)"
    `${wordStart}(?<first>\\d{1,3}|${number}(?=\\s+stemme))(?:\\s+(?:ja-?)?stemmer?)?${who("firstWho")}\\s+(?:i?mod)\\s+(?<second>${number})(?!\\d|${word}|[.,]\\d)(?:\\s+(?:nej-?)?stemmer?)?${who("secondWho")}`,
    // "12 stemmer for og 5 imod", "12 for, 5 imod", "1 (O) stemte for, 4 (A og V) stemte imod"
    `${wordStart}(?<pro>${number})(?:\\s+(?:stemmer?|medlemmer|medlem|stemte))?${who("proWho")}(?:\\s+(?:stemte|stemmer))?\\s+for${wordEnd}${who("proBehind")},?\\s+(?:og\\s+|mens\\s+)?(?:forslaget\\s+|indstillingen\\s+)?(?:og\\s+)?(?<con>${number})(?:\\s+(?:stemmer?|medlemmer|medlem|stemte))?${who("conWho")}(?:\\s+(?:stemte|stemmer))?\\s+i?mod${wordEnd}${who("conBehind")}`,
    // "med 25 stemmer", "med 20 stemmer for"
    `med\\s+(?<all>${number})\\s+stemmer${wordEnd}(?!(?:\\s*\\([^()]{0,200}\\))?\\s+(?:i?mod|og)${wordEnd})(?![^.;]{0,300}\\d[^.;]{0,30}\\si?mod${wordEnd})(?:\\s+for${wordEnd})?${who("allWho")}`,
    // "med stemmerne 12-5"
    "stemmerne\\s+(?<left>\\d{1,3})\\s*[-–]\\s*(?<right>\\d{1,3})",
    // "4 stemte imod (F)", "Fire stemte imod: A og F"
    `${wordStart}(?<some>${number})\\s+(?:stemte|stemmer)\\s+(?<side>for|i?mod)${wordEnd}(?!\\s+\\d)(?::\\s*(?<someList>[A-ZÆØÅ][^.;:\\n]{0,160})|${who("someWho")})`,
  ].join("|"),
  "gi",
)
const abstention = new RegExp(
  `(?<![\\d.,A-Za-zÆØÅæøå])(${number})(?:\\s+(?:medlemmer|medlem|stemmer))?${group}\\s+(?:undlod|undlader|hverken\\s+for|stemte\\s+hverken|stemte\\s+blankt|stemmer\\s+blankt|blanke?)(?!${word})(?:\\s+at\\s+stemme)?${group}`,
  "gi",
)

const insideOf = (...groups: readonly (string | undefined)[]): string[] =>
  groups.flatMap((one) => (one === undefined ? [] : readVoters(one)))

const abstentionIn = (text: string, sentence: Stretch, from: number): Tally[] => {
  const match = matchesIn(abstention, text, from, sentence.end)[0]?.match
  if (match === undefined) return []
  return [{ option: "abstain", count: numberOf(match[1]), voters: insideOf(match[2], match[3]) }]
}

const mentionsNumbers = /stem|undl|mod|blank|hverken/i
const mentionsMembers = /medlem|flertal|mindretal|\(\d/i

/** The two sides as printed; where the motion was lost the larger number is against it. */
const talliesOf = (told: Record<string, string | undefined>, wasLost: boolean): Tally[] => {
  const single = numberOf(told.all ?? told.some)
  if (single !== null) {
    const against = told.side === undefined ? wasLost : optionOf(told.side) === "no"
    return [{ option: against ? "no" : "yes", count: single, voters: insideOf(told.allWho, told.someWho, told.someList) }]
  }
  const yes = { count: numberOf(told.first ?? told.pro ?? told.left), voters: insideOf(told.firstWho, told.proWho, told.proBehind) }
  const no = { count: numberOf(told.second ?? told.con ?? told.right), voters: insideOf(told.secondWho, told.conWho, told.conBehind) }
  const turned = wasLost && told.pro === undefined && (yes.count ?? 0) > (no.count ?? 0)
  const [forIt, againstIt] = turned ? [no, yes] : [yes, no]
  return [
    { option: "yes", count: forIt.count, voters: forIt.voters },
    { option: "no", count: againstIt.count, voters: againstIt.voters },
  ]
}

const namedLead = /^,?\s+(?:idet|mens|og)\s+(?:(?:alene|kun)\s+)?/

/** "2 mod 2, idet Ida Holm undlod at stemme", "5 stemte imod og alene Ida Holm stemte for": who did something else than those counted. */
const namedBehind = (text: string, { start, end }: Stretch, counted: Say): Tally[] => {
  const lead = namedLead.exec(text.slice(start, end))?.[0]
  if (lead === undefined) return []
  return statementsIn(text, { start: start + lead.length, end })
    .flatMap(({ tallies }) => tallies)
    .filter(({ option }) => counted.tallies.every((tally) => tally.option !== option))
}

/** Two ballots of one sentence share it between them; one has it all. */
const numbersIn = (text: string, sentence: Stretch): Say[] => {
  const found: Say[] = []
  if (!mentionsNumbers.test(text.slice(sentence.start, sentence.end))) return found
  let from = sentence.start
  const matches = matchesIn(numbers, text, sentence.start, sentence.end)
  for (const [index, { match, at }] of matches.entries()) {
    const words = text.slice(from, at)
    const told = match.groups ?? {}
    // "Med 8 stemmer imod 3 blev forslaget forkastet": the verdict may follow.
    const [behind] = text.slice(at + match[0].length, matches[index + 1]?.at ?? sentence.end).split(/[,;]/, 1)
    const verdict = ballotOver.test(words) ? words : `${words} ${behind}`
    const tallies = talliesOf(told, lost.test(verdict))
    const start = at - words.replace(/^[\s,;.]*(?:(?:og|mens)\s+)?/, "").length
    const previous = found[found.length - 1]
    if (previous !== undefined) previous.end = from
    found.push({ kind: "numbers", start, end: sentence.end, tallies, next: found.length > 0 || /herefter|derefter/i.test(words) })
    from = at + match[0].length
  }
  const last = found[found.length - 1]
  if (last !== undefined)
    last.tallies.push(...abstentionIn(text, sentence, from), ...namedBehind(text, { start: from, end: sentence.end }, last))
  else {
    const only = abstentionIn(text, sentence, sentence.start)
    if (only.length > 0) found.push({ kind: "numbers", start: sentence.start, end: sentence.end, tallies: only, next: false })
  }
  return found
}

const members = new RegExp(
  `(?<![\\d.,A-Za-zÆØÅæøå])(?:et\\s+(?:flertal|mindretal)\\s+på\\s+(${number})(?:\\s+medlemmer)?|(${number})\\s+medlem(?:mer)?)${group}`,
  "gi",
)
const majority = /flertal(?:let)?\s+bestående\s+af\s([^()\n]{1,120})\((\d{1,3})\)/gi
const counted =
  /(?:^|(?<=(?:[.,;]|\smens|\sog)\s{1,9}))(?:(?:[Ll]iste\s+|[Gg]ruppe\s+)?[A-ZÆØÅ]{1,2}\s*\(\d{1,2}\)(?:,\s*|\s+og\s+)?){1,12}/g

const verbAt = (text: string, at: number): VoteOption | null => {
  const place = /\s*(?:(?:i|af|fra)\s+[a-zæøå]+(?=\s))?/y
  place.lastIndex = at
  place.exec(text)
  for (const { pattern, option } of memberVerbs) {
    pattern.lastIndex = place.lastIndex
    if (pattern.test(text)) return option
  }
  return null
}

/** "5 medlemmer (A+V) anbefaler", "Et flertal bestående af A og V (5) anbefaler", "O (1) kan ikke anbefale" */
const membersIn = (text: string, sentence: Stretch): Say | null => {
  const piece = text.slice(sentence.start, sentence.end)
  if (!mentionsMembers.test(piece)) return null
  const tell = (match: RegExpExecArray, count: number | null, voters: string[]): Tally[] => {
    const after = match.index + match[0].length
    const option = verbAt(piece, after)
    if (option === null) return []
    const behind = voters.length > 0 ? null : /^[^.,;()]{0,60}\(([^()]{1,200})\)/.exec(piece.slice(after, after + 270))
    return [{ option, count, voters: behind === null ? voters : insideOf(behind[1]) }]
  }
  const tallies = [
    ...[...piece.matchAll(majority)].flatMap((match) => tell(match, Number(match[2]), readVoters(match[1] ?? ""))),
    ...[...piece.matchAll(members)].flatMap((match) => tell(match, numberOf(match[1] ?? match[2]), insideOf(match[3]))),
  ]
  const letters =
    tallies.length > 0
      ? []
      : [...piece.matchAll(counted)].flatMap((match) => {
          const [list] = match
          return tell(match, sumOf(votesInside, list), readVoters(list))
        })
  const all = [...tallies, ...letters]
  return all.length === 0 ? null : { kind: "members", start: sentence.start, end: sentence.end, tallies: all, next: false }
}

const statement =
  /^(?<who>(?:[^:\n]|\n(?=[a-zæøå])){1,200}?)\s+(?:(?:har\s+)?(?:stemte|stemmer|stemt)\s+(?:også\s+|dog\s+)?(?<side>for|i?mod|blankt|hverken\s+for\s+eller\s+imod)|(?<abstain>(?:undlod|undlader|har\s+undladt)(?:\s+at\s+stemme)?))(?![A-Za-zÆØÅæøå])/

/** "Ø og Å imod." "Ida Holm (V) var imod." */
const verbless =
  /^(?<who>(?:[Ll]isten?\s+|[Gg]ruppen?\s+)?[A-ZÆØÅ][^\s,:;.]*(?:(?:,?\s+|\s+og\s+|\s*\+\s*)[A-ZÆØÅ(][^\s,:;.]*){0,11})\s+(?:er\s+|var\s+)?(?<side>for|i?mod)\s*\.?\s*$/
/** "For så vidt angår punkt 2 stemte V imod" */
const inverted = /(?:stemte|stemmer)\s+(?<who>[A-ZÆØÅ][^:\n]{0,100}?)\s+(?<side>for|i?mod)(?![A-Za-zÆØÅæøå])/
/** Clauses that each tell of other voters. */
const turns = /(?<=(?:;|\smens|\sidet|,\s+hvor|,\s+men|(?:for|imod|mod|stemme),(?:\s+og)?)\s+)(?=[A-ZÆØÅ])/

/** "Ida Holm kan ikke tilslutte sig og stemte imod": who did something else before is still who voted. */
const didMore =
  /^((?:[A-ZÆØÅ][^\s,.]*\s+){1,4}?(?:\([A-ZÆØÅ]{1,2}\)\s+)?)(?=(?:kan|kunne|vil|ville|ønsker|ønskede|er|var|tog|tager)\s[^,:;]{3,90}?\s+og$)/

const whoIn = (match: RegExpExecArray | null): string => {
  const words = match?.groups?.who ?? ""
  return didMore.exec(words)?.[1] ?? words
}

const isVoter = (voter: string): boolean =>
  /^[A-ZÆØÅ]{1,2}$|listen$/.test(voter) || partyNames.has(voter.toLowerCase()) || /\s[A-ZÆØÅ]/.test(voter)

/** "Liste O stemte imod", "Palle Toft (V) undlod at stemme": somebody must be named. */
const statementsIn = (text: string, sentence: Stretch): Say[] => {
  const found: Say[] = []
  let start = sentence.start
  for (const piece of text.slice(sentence.start, sentence.end).split(turns)) {
    const straight = statement.exec(piece) ?? verbless.exec(piece)
    const match = isVoter(readVoters(whoIn(straight))[0] ?? "") ? straight : inverted.exec(piece)
    const who = whoIn(match)
    const voters = !/^[A-ZÆØÅ]/.test(who) || /\s(?:kan|vil|som|der|har|blev)\s/.test(who) ? [] : readVoters(who).filter(isVoter)
    if (match !== null && voters.length > 0) {
      const side = match.groups?.side
      const option: VoteOption = side === undefined || /blankt|hverken/.test(side) ? "abstain" : optionOf(side)
      const told = start + match.index + match[0].length
      found.push({
        kind: "statement",
        start,
        end: text.slice(told, sentence.end) === "." ? sentence.end : told,
        tallies: [{ option, count: null, voters }],
        next: false,
      })
    }
    start += piece.length
  }
  return found
}

const empty = (): Ballot => ({ says: [], tallies: new Map() })

/** Whether what is said can be of the ballot that was told of last. */
const fits = (ballot: Ballot, say: Say): boolean =>
  !say.next &&
  say.tallies.every(({ option, count, voters }) => {
    const known = ballot.tallies.get(option)
    if (known === undefined || (say.kind === "statement" && known.count === null)) return true
    return (
      (count === null || known.count === null || count === known.count) &&
      (voters.length === 0 || known.voters.length === 0) &&
      !(say.kind === "members" && ballot.says[0]?.kind === "members")
    )
  })

const add = (ballot: Ballot, say: Say): void => {
  ballot.says.push(say)
  for (const { option, count, voters } of say.tallies) {
    const known = ballot.tallies.get(option)
    if (known === undefined) ballot.tallies.set(option, { option, count, voters: [...voters] })
    else {
      known.count ??= count
      known.voters.push(...voters)
    }
  }
}

const order: readonly VoteOption[] = ["yes", "no", "abstain"]

/** The For/Imod lines are the text of a ballot, what follows them about it too; else the sentences with the numbers. */
const finish = (text: string, { says, tallies }: Ballot): Unplaced<VoteEvent>[] => {
  const firstLine = says.findIndex((say) => say.kind === "lines")
  const told =
    firstLine < 0
      ? says
      : says.filter((say, index) => index >= firstLine && (say.kind !== "numbers" || say.tallies.every((one) => one.option === "abstain")))
  const [first] = told
  const last = told[told.length - 1]
  if (first === undefined || last === undefined) return []
  return [{ text: text.slice(first.start, last.end), counts: order.flatMap((option) => tallies.get(option) ?? []) }]
}

/** "kan ikke anbefale" of counted members is a no only beside others who are counted. */
const heard = (text: string, ballot: Ballot, say: Say): boolean => {
  if (say.kind !== "members" || say.tallies.some((tally) => tally.option === "yes")) return true
  const words = text.slice(say.start, say.end)
  return !/k(?:an|unne)\s+(?:dog\s+)?ikke|anbefaler\s+(?:dog\s+)?ikke/.test(words) || ballot.says.some((one) => one.kind === "members")
}

const quotes = /"[^"]{0,4000}"|”[^”]{0,4000}”|“[^”“]{0,4000}[”“]|»[^«]{0,4000}«/g

/**
 * Reads the ballots of a decision, those on amendments too.
 *
 * @param text - text of the decision
 * @returns one event for each ballot, in order; none where neither a number nor a voter is given
 * @example
 * readVotes("Godkendt med 12 stemmer imod 5.")[0]?.counts[1] // { option: "no", count: 5, voters: [] }
 */
export const readVotes = (text: string): Unplaced<VoteEvent>[] => {
  if (!mentionsBallot.test(text)) return []
  const plain = text.replace(quotes, (quote) => " ".repeat(quote.length))
  const sentences = sentencesOf(plain, 0, plain.length)
  const events: Unplaced<VoteEvent>[] = []
  let ballot = empty()
  const close = (): void => {
    events.push(...finish(text, ballot))
    ballot = empty()
  }
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at] as Stretch
    const lines = linesIn(plain, sentences, at)
    const head = { start: sentence.start, end: lines?.say.start ?? sentence.end }
    const told = numbersIn(plain, head)
    const others =
      told.some((say) => say.tallies.some((tally) => tally.option !== "abstain")) || lines !== null
        ? []
        : [membersIn(plain, sentence) ?? []].flat()
    const says =
      others.length > 0
        ? others
        : [...told, ...(told.length > 0 || lines !== null ? [] : statementsIn(plain, sentence)), ...(lines === null ? [] : [lines.say])]
    for (const say of says) {
      if (!heard(plain, ballot, say)) continue
      if (!fits(ballot, say)) close()
      add(ballot, say)
    }
    if (
      says.length === 0 &&
      ballotOver.test(plain.slice(sentence.start, sentence.end)) &&
      ballot.says.some((say) => say.kind === "lines" || say.kind === "numbers")
    )
      close()
    at = lines?.last ?? at
  }
  close()
  return events
}
