import { minutesSchema, type PrintedMinutes } from "../ast/schema.ts"

/**
 * Finds the minutes in JSON that `toJson` has printed: an object, or an array of several.
 *
 * @param json - the text of a `NAME.json`, or one line of NDJSON
 * @returns the minutes; none where the JSON holds something else
 * @throws {SyntaxError} where it is no JSON
 * @example
 * minutesInJson(toJson(minutes))[0]?.id
 */
export const minutesInJson = (json: string): PrintedMinutes[] => {
  const value: unknown = JSON.parse(json)
  return (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const { success, data } = minutesSchema.safeParse(one)
    return success ? [data] : []
  })
}
