import { dialects } from "../../../grammar/dialects/index.ts"
import { fixText } from "../../../src/findings/fix.ts"
import {
  claimsOf,
  inspect,
  languages,
  learn,
  type ParseResult,
  parse,
  profiles,
  sightingsOf,
  timelineOf,
  validate,
} from "../../../src/index.ts"
import { lossesOf } from "../../grammar/losses.ts"
import type { Check } from "./check.ts"

const caseNumbersIn = ({ meetings }: ParseResult) =>
  meetings.flatMap(({ agendaItems }) => agendaItems.flatMap(({ caseNumbers }) => caseNumbers))

/** Whatever else reads a result or a text gets to its end. */
export const everyReader: Check = async ({ text, result }) => {
  for (const stage of ["tokens", "cst", "ast", "claims"] as const) await inspect(text, stage)
  learn([{ name: "fuzz.txt", text }])
  const lines = result.lines.starts.length
  const traced = result.meetings.map((minutes) => ({ path: "fuzz.json", minutes }))
  for (const number of caseNumbersIn(result))
    timelineOf(
      number,
      traced.flatMap((one) => sightingsOf(number, one)),
    )
  return claimsOf(result).flatMap(({ kind, firstLine, lastLine }) =>
    firstLine >= 1 && firstLine <= lastLine && lastLine <= lines ? [] : [`claim ${kind} of lines ${firstLine} to ${lastLine} of ${lines}`],
  )
}

/** Every profile judges in every language. */
export const everyProfile: Check = ({ result }) => {
  for (const profile of profiles) for (const lang of languages) validate(result, { profile, lang })
  return []
}

/** Every dialect reads it without loss. */
export const everyDialect: Check = ({ text }) => {
  for (const { id } of dialects) parse(text, { dialect: id })
  return dialects.flatMap(({ id }) => lossesOf(text, id).losses.map((loss) => `as ${id}: ${loss}`))
}

/** What can be mended is mended and comes to rest. */
export const fixes: Check = ({ text }) => {
  const safe = fixText(text, "safe", (now) => validate(now))
  return fixText(safe.text, "safe", (now) => validate(now)).fixed === 0 ? [] : ["mended, there is still something to mend"]
}
