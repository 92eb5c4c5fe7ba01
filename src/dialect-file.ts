/**
 * Dialects of one's own, as JSON: words and signs added to a built-in dialect, or a whole family. The schema of such a file, and its reader.
 * `schema/dialect.schema.json` is generated from here.
 */
import * as z from "zod"
import type { Dialect } from "../grammar/dialect.ts"
import { dialects as builtIn } from "../grammar/dialects/index.ts"
import { headingKey } from "../grammar/sections.ts"
import { sectionKinds } from "./ast/schema.ts"
import { type JsonPath, type JsonProblem, jsonProblems, pathText } from "./json-problems.ts"
import { patternProblem } from "./pattern/cost.ts"
import { isInputError } from "./source/input-error.ts"
import { readSourceFile } from "./source/read.ts"

/** What is wrong at one place of a dialect file. */
export type DialectFileProblem = JsonProblem

/** What {@link readDialectFile} throws: the message has one line for each problem. */
export interface DialectFileError extends Error {
  name: "DialectFileError"
  problems: readonly DialectFileProblem[]
}

const longestWord = 120
const heaviest = 20

/** Words as they stand on a line. */
export const lineWordsSchema = z
  .string()
  .max(longestWord)
  .regex(/^\S(?:[^\r\n]*\S)?$/, "expected words on one line, without blanks around them")
  .regex(/\p{L}/u, "expected at least one letter")
  .describe("Words that stand on a line")

/** Words of a section heading. */
export const headingSchema = lineWordsSchema
  .regex(/[^:.,]$/, "leave out the sign at the end: a heading is known with and without a colon")
  .describe("A heading in Danish as printed, without a colon at its end")
const line = z.string().trim().min(1)

/** A sign of a dialect. */
export const signalSchema = z
  .strictObject({
    pattern: z
      .string()
      .superRefine((pattern, context) => {
        const message = patternProblem(pattern)
        if (message !== null) context.addIssue({ code: "custom", message })
      })
      .describe("Source of a regular expression (JavaScript, no flags), tried on single lines; small and capital letters count"),
    weight: z
      .number()
      .min(-heaviest)
      .max(heaviest)
      .describe("How much the sign counts, once a document; 1 is weak, 5 nearly a proof, below 0 speaks against"),
    reason: line.describe("What the sign is, for `referat detect --explain`"),
  })
  .describe("A sign that a text is written in the dialect")

const sectionsSchema = z
  .strictObject(
    Object.fromEntries(
      sectionKinds.map((kind) => [kind, z.array(headingSchema).describe(`Headings of sections of the kind ${kind}`).optional()]),
    ) as Record<(typeof sectionKinds)[number], z.ZodOptional<z.ZodArray<typeof headingSchema>>>,
  )
  .describe(
    "Section headings by kind, in Danish as printed; capital and small letters, a bullet before and a colon after make no difference",
  )

/** One dialect of a dialect file. */
export const dialectSchema = z
  .strictObject({
    $schema: z.string().describe("Where this schema is, for editors; not read").optional(),
    notes: z.array(z.string()).describe("For people; not read").optional(),
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected small letters a-z, digits and single hyphens, such as "my-town"')
      .describe('What --dialect and the field "dialect" of the output call it; not the id of a built-in dialect'),
    name: line.describe("Name for people"),
    extends: z
      .string()
      .describe("Id of the built-in dialect, or of another one of the file, that this one adds to; a family of its own where left out")
      .optional(),
    authorities: z.array(line).describe("Who writes so, for people").optional(),
    sections: sectionsSchema.optional(),
    titles: z.array(lineWordsSchema).describe("First words of the line that titles a document").optional(),
    furniture: z
      .array(lineWordsSchema)
      .describe("Lines that are no text wherever they stand alone: buttons, links, leftovers of prints")
      .optional(),
    wrapper: z
      .boolean()
      .describe("true: after a decision, an empty Sagsfremstilling right before another heading holds all that follows")
      .optional(),
    bareText: z
      .enum(["decision", "other"])
      .describe("What the text right under an item's title is where the item has no heading at all")
      .optional(),
    signals: z
      .array(signalSchema)
      .describe("Signs by which the dialect is recognised; without any it stands in for what it extends wherever that is recognised")
      .optional(),
  })
  .describe("A dialect: words and signs, added to what it extends")

/** A dialect file. */
export const dialectFileSchema = z.union([dialectSchema, z.array(dialectSchema).min(1)]).describe("One dialect, or a list of them")

const listSchema = z.array(dialectSchema).min(1)

/** A heading can be of one kind only. */
const twiceIn = (dialect: Dialect, at: number): [JsonPath, string][] => {
  const kinds = new Map<string, string>()
  return Object.entries(dialect.sections ?? {}).flatMap(([kind, words]) =>
    words.flatMap((words, place): [JsonPath, string][] => {
      const key = headingKey(words)
      const other = kinds.get(key)
      kinds.set(key, other ?? kind)
      return other === undefined ? [] : [[[at, "sections", kind, place], `stands under ${other} already`]]
    }),
  )
}

/** Whether what a dialect extends leads back to it. */
const isCircle = (dialect: Dialect, own: readonly Dialect[]): boolean => {
  const seen = new Set<string>()
  for (let next: Dialect | undefined = dialect; next !== undefined && !seen.has(next.id); ) {
    seen.add(next.id)
    const parent: string | undefined = next.extends
    if (parent === dialect.id) return true
    next = own.find((one) => one.id === parent)
  }
  return false
}

const kinshipOf = (dialect: Dialect, at: number, own: readonly Dialect[]): [JsonPath, string][] => {
  const problems: [JsonPath, string][] = []
  if (builtIn.some(({ id }) => id === dialect.id))
    problems.push([[at, "id"], `is a built-in dialect; give yours another id and "extends": "${dialect.id}"`])
  if (own.findIndex(({ id }) => id === dialect.id) < at) problems.push([[at, "id"], "is the id of an earlier dialect of the file"])
  const parent = dialect.extends
  if (parent === undefined) return problems
  const known = [...builtIn, ...own].map(({ id }) => id)
  if (!known.includes(parent)) problems.push([[at, "extends"], `unknown dialect; there are: ${[...new Set(known)].join(", ")}`])
  else if (isCircle(dialect, own)) problems.push([[at, "extends"], "leads back to the dialect itself"])
  return problems
}

const dialectFileError = (problems: readonly DialectFileProblem[]): DialectFileError =>
  Object.assign(new Error(problems.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`)).join("\n")), {
    name: "DialectFileError" as const,
    problems,
  })

/** What stands in a file for editors and people is no part of the dialect. */
const withoutNotes = ({ $schema: _schema, notes: _notes, ...dialect }: z.infer<typeof dialectSchema>): Dialect => dialect as Dialect

/**
 * Checks what a dialect file holds.
 *
 * @param data - one dialect or a list of them, as JSON gave it
 * @returns the dialects
 * @throws {DialectFileError} where something is wrong: every problem with its path
 * @example
 * dialectsFrom({ id: "my-town", name: "My town", extends: "firstagenda", sections: { summary: ["Kort fortalt"] } })
 */
export const dialectsFrom = (data: unknown): Dialect[] => {
  const isList = Array.isArray(data)
  const list = isList ? data : [data]
  const fail = (problems: readonly [JsonPath, string][]): never => {
    throw dialectFileError(problems.map(([path, message]) => ({ path: pathText(isList ? path : path.slice(1)), message })))
  }
  const checked = listSchema.safeParse(list)
  if (!checked.success) return fail(jsonProblems(checked.error, listSchema, list))
  const own = checked.data.map(withoutNotes)
  const problems = own.flatMap((dialect, at) => [...kinshipOf(dialect, at, own), ...twiceIn(dialect, at)])
  return problems.length === 0 ? own : fail(problems)
}

/**
 * Reads a file with dialects of one's own.
 *
 * @param path - a JSON file: one dialect, or a list of them (`schema/dialect.schema.json`)
 * @returns the dialects, for `ParseOptions.dialects`
 * @throws {DialectFileError} (rejects) where the file cannot be read, is no JSON, or holds something wrong: every problem with its path
 * @example
 * parse(text, { dialects: await readDialectFile("my.json") })
 */
export const readDialectFile = async (path: string): Promise<Dialect[]> => {
  const { text } = await readSourceFile(path).catch((error: unknown) => {
    if (!isInputError(error)) throw error
    throw dialectFileError([{ path: "", message: error.code === "EMPTY" ? "the file is empty" : error.message }])
  })
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    throw dialectFileError([{ path: "", message: `no JSON: ${error instanceof Error ? error.message : String(error)}` }])
  }
  return dialectsFrom(data)
}
