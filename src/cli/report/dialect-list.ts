import type { ChalkInstance } from "chalk"
import type { Dialect } from "../../index.ts"
import { counted } from "./unclaimed.ts"

const labelWidth = 17
const textWidth = 100

/** Words parted by commas, broken into lines where they grow too long. */
const wrapped = (words: readonly string[], width: number): string[] => {
  const lines: string[] = []
  let line = ""
  for (const [at, word] of words.entries()) {
    const text = at === words.length - 1 ? word : `${word},`
    if (line !== "" && line.length + text.length + 1 > width) {
      lines.push(line)
      line = text
    } else line = line === "" ? text : `${line} ${text}`
  }
  return line === "" ? lines : [...lines, line]
}

/** What a dialect adds to the one it extends, by what it is. */
const additions = ({
  authorities = [],
  sections = {},
  titles = [],
  furniture = [],
  wrapper,
  bareText,
  signals = [],
}: Dialect): [string, readonly string[]][] => [
  ["authorities", authorities],
  ...Object.entries(sections).map(([kind, words]): [string, readonly string[]] => [kind, words]),
  ["titles", titles],
  ["page frame", furniture],
  [
    "layout",
    [
      ...(wrapper === true ? ["an empty Sagsfremstilling holds what follows"] : []),
      ...(bareText === undefined ? [] : [`bare text is ${bareText}`]),
    ],
  ],
  ["signs", signals.map(({ reason }) => reason)],
]

const block = (dialect: Dialect, indent: string, paint: ChalkInstance): string => {
  const rows = additions(dialect).flatMap(([label, words]) =>
    wrapped(words, textWidth - indent.length - labelWidth).map(
      (line, at) => `${indent}  ${paint.dim((at === 0 ? label : "").padEnd(labelWidth))} ${line}\n`,
    ),
  )
  return `${indent}${paint.bold(dialect.id.padEnd(18 - indent.length))} ${dialect.name}\n${rows.join("")}`
}

/** Habits of authorities stand under the family they extend; what extends nothing, or the base alone, is a family. */
const familyOf = (dialect: Dialect, all: readonly Dialect[]): Dialect | undefined => {
  const parent = all.find(({ id }) => id === dialect.extends)
  return parent === undefined || parent.extends === undefined ? undefined : parent
}

/**
 * The dialects as a list: each family with its authorities and signs, the habits of single authorities under it.
 *
 * @param dialects - all of them
 * @param paint - chalk of the stream
 * @returns the lines, each with its end
 * @example
 * dialectList(dialects, new Chalk({ level: 0 }))
 */
export const dialectList = (dialects: readonly Dialect[], paint: ChalkInstance): string => {
  const families = dialects.filter((dialect) => familyOf(dialect, dialects) === undefined)
  const habits = dialects.length - families.length
  const bases = families.filter((family) => family.extends === undefined).length
  const blocks = families.flatMap((family) => [
    block(family, "", paint),
    ...dialects.filter((dialect) => familyOf(dialect, dialects) === family).map((habit) => block(habit, "  ", paint)),
  ])
  return `${blocks.join("\n")}\n${counted(families.length - bases, "family", "families")}, ${counted(habits, "habit")} of single authorities, ${counted(bases, "base")} for all else\n`
}
