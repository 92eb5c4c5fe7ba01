/** What is wrong in a JSON file that people write: every problem with its path and with what is allowed there. */
import * as z from "zod"

/** What is wrong at one place of a JSON file. */
export interface JsonProblem {
  /** Where: "sections.summary[2]"; "" for the file as a whole. */
  path: string
  message: string
}

/** The way to a place in a JSON value. */
export type JsonPath = readonly PropertyKey[]

/**
 * The way to a place as people read it.
 *
 * @param path - keys and indices
 * @returns the way in one word
 * @example
 * pathText(["sections", "summary", 2]) // "sections.summary[2]"
 */
export const pathText = (path: JsonPath): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`
    return text === "" ? String(key) : `${text}.${String(key)}`
  }, "")

const expected: Readonly<Record<string, string>> = {
  string: "expected text",
  array: "expected a list",
  object: "expected an object",
  number: "expected a number",
  int: "expected a whole number",
  boolean: "expected true or false",
}

const valueAt = (data: unknown, path: JsonPath): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  )

const kindOf = (value: unknown): string => {
  if (value === null) return "null"
  if (Array.isArray(value)) return "a list"
  if (typeof value === "string") return "text"
  if (typeof value === "object") return "an object"
  return typeof value === "number" ? "a number" : String(value)
}

/** A schema without what only wraps it: the members of a union, the schema that is optional. */
const bare = (schema: z.core.$ZodType): z.core.$ZodType[] => {
  if (schema instanceof z.ZodOptional) return bare(schema.unwrap())
  return schema instanceof z.ZodUnion ? schema.options.flatMap(bare) : [schema]
}

const step = (schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] => {
  if (schema instanceof z.ZodArray) return bare(schema.element)
  if (schema instanceof z.ZodRecord) return bare(schema.valueType)
  const member = schema instanceof z.ZodObject ? (schema.shape as Record<PropertyKey, z.core.$ZodType>)[key] : undefined
  return member === undefined ? [] : bare(member)
}

const knownKeys = (schema: z.ZodType, path: JsonPath): string[] =>
  path
    .reduce<z.core.$ZodType[]>((schemas, key) => schemas.flatMap((one) => step(one, key)), bare(schema))
    .flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []))

type Placed = [path: JsonPath, message: string]

/** Of a union, the member that the value was meant for says what is wrong in it; else each says what it would take. */
const problemsOfUnion = (issue: z.core.$ZodIssueInvalidUnion, schema: z.ZodType, data: unknown): Placed[] => {
  const isWithin = (one: z.core.$ZodIssue): boolean => one.path.length > 0 || one.code === "unrecognized_keys"
  const meant = issue.errors.find((member) => member.every(isWithin))
  const placed = (member: readonly z.core.$ZodIssue[]): Placed[] =>
    member.flatMap((one) => problemsOf({ ...one, path: [...issue.path, ...one.path] }, schema, data))
  if (meant !== undefined) return placed(meant)
  const [first = "", ...others] = issue.errors.flatMap(placed).map(([, message]) => message)
  const wanted = (message: string): string => message.replace(/^expected /, "").replace(/, not .*$/, "")
  return [[issue.path, [wanted(first), ...others.map(wanted)].join(", or ").replace(/^/, "expected ")]]
}

const problemsOf = (issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): Placed[] => {
  const { path } = issue
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => [[...path, key], `unknown key; there are: ${knownKeys(schema, path).join(", ")}`])
    case "invalid_type": {
      const value = valueAt(data, path)
      const wanted = expected[issue.expected] ?? `expected ${issue.expected}`
      return [[path, value === undefined ? `is missing; ${wanted}` : `${wanted}, not ${kindOf(value)}`]]
    }
    case "invalid_value":
      return [[path, `expected one of: ${issue.values.join(", ")}`]]
    case "invalid_union":
      return problemsOfUnion(issue, schema, data)
    case "too_big":
      return [[path, issue.origin === "string" ? `expected at most ${issue.maximum} characters` : `expected at most ${issue.maximum}`]]
    case "too_small":
      if (issue.origin === "string") return [[path, "expected text that is not empty"]]
      return [[path, issue.origin === "array" ? "expected a list that is not empty" : `expected at least ${issue.minimum}`]]
    default:
      return [[path, issue.message]]
  }
}

/**
 * Everything in a JSON value that a schema does not allow.
 *
 * @param error - what the schema said
 * @param schema - the schema
 * @param data - the value
 * @returns every place with what is wrong there and what is allowed
 * @example
 * const checked = schema.safeParse(data)
 * if (!checked.success) jsonProblems(checked.error, schema, data) // [[["rules"], "expected an object, not a list"]]
 */
export const jsonProblems = (error: z.ZodError, schema: z.ZodType, data: unknown): Placed[] =>
  error.issues.flatMap((issue) => problemsOf(issue, schema, data))
