import type { ChalkInstance } from "chalk"
import { type Rule, shownExample } from "../../index.ts"
import { colorOf } from "./finding.ts"

const textWidth = 96

const wrapped = (text: string): string => {
  const lines = [""]
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? ""
    if (line.length + word.length + 1 > textWidth) lines.push(word)
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`
  }
  return lines.map((line) => `  ${line}\n`).join("")
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, "    ")

/**
 * What `referat explain` prints of a rule.
 *
 * @param rule - the rule
 * @param paint - chalk of the stream
 * @returns the lines, each with its end
 * @example
 * rulePage(rule, new Chalk({ level: 0 })) // "REF009 number-gap, hint\n…"
 */
export const rulePage = ({ id, slug, severity, group, profiles, fixable, options, docs }: Rule, paint: ChalkInstance): string => {
  const part = (title: string, text: string): string => `\n${paint.bold(title)}\n${text}`
  const lines = Object.entries(options).map(([name, { type, what, default: usual }]) => {
    const value = JSON.stringify(usual)
    return `  ${name} (${type})\n${wrapped(`  ${what} Default: ${value}`)}`
  })
  const marks = (text: string): string => text.replace(/⟦[^⟧]*⟧/g, (found) => colorOf(severity, paint)(found))
  return [
    `${paint.bold(`${id} ${slug}`)}, ${colorOf(severity, paint)(severity)}, ${group}\n`,
    paint.dim(`on in: ${profiles.join(", ")}${fixable === undefined ? "" : ` · can be mended, ${fixable}`}\n`),
    part("What", wrapped(docs.what)),
    part("Why", wrapped(docs.why)),
    part("What to do", wrapped(docs.remedy)),
    ...(lines.length === 0 ? [] : [part("Options", lines.join(""))]),
    part("In order", indented(shownExample(docs.good))),
    part("Found, in ⟦…⟧", marks(indented(shownExample(docs.bad)))),
  ].join("")
}
