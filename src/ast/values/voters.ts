/** Reads the voters of a ballot: names and list letters. */
import { partyNames } from "../lexicon/people.ts"
import { listPrefix, nobodyVotes } from "../lexicon/votes.ts"

const lists = /^[A-ZÆØÅ]{1,2}$/
const name = /^[A-ZÆØÅÉÖÄÜ][^\d:]{0,60}$/
const exception = /undtagen|undtaget|bortset|minus|ekskl|uden|ex\./i

/** Cuts at commas, plus signs and "og", but not inside parentheses. */
const entriesOf = (list: string): string[] => {
  const entries: string[] = []
  let depth = 0
  let start = 0
  const separator = /\s*(?:[,;+&/]|(?<=\s)(?:og|samt|OG)(?=\s|$))\s*|[()]/g
  for (let match = separator.exec(list); match !== null; match = separator.exec(list)) {
    if (match[0] === "(") depth += 1
    else if (match[0] === ")") depth -= 1
    else if (depth <= 0) {
      entries.push(list.slice(start, match.index))
      start = separator.lastIndex
    }
  }
  entries.push(list.slice(start))
  return entries.filter((entry) => entry !== "")
}

const isList = (voter: string): boolean => lists.test(voter) || partyNames.has(voter.toLowerCase())

const votersOf = (entry: string): string[] => {
  const match = /([^()]*)(?:\(((?:[^()]|\([^()]*\))*)\))?/.exec(entry)
  const base = (match?.[1] ?? "")
    .replace(/^\d+\s*/, "")
    .replace(listPrefix, "")
    .replace(/\s\d+$/, "")
    .replace(/[\s.:]+$/, "")
  const inside = (match?.[2] ?? "").trim()
  if (base === "") return exception.test(inside) ? [] : readVoters(inside)
  if (lists.test(base)) {
    // "O (Palle Toft)": one of the list, not the list; "A (5 stemmer)", "A (Socialdemokratiet)" is the list.
    const named = exception.test(inside) ? [] : readVoters(inside).filter((voter) => !isList(voter))
    return named.length > 0 ? named : [base]
  }
  if (partyNames.has(base.toLowerCase())) return lists.test(inside) ? [inside] : [base]
  return !nobodyVotes.has(base.toLowerCase()) && name.test(base) ? [base] : []
}

/**
 * The voters of a list as printed.
 *
 * @param list - what follows "For stemte:"
 * @returns list letters and names without party, in order
 * @example
 * readVoters("Gruppe A og C, Palle Toft (V)") // ["A", "C", "Palle Toft"]
 */
export const readVoters = (list: string): string[] => entriesOf(list.replace(/\s+/g, " ").trim()).flatMap(votersOf)
