import fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as z from "zod"
import { type Minutes, minutesSchema } from "../../src/ast/schema.ts"
import { csvExporter, toCsv } from "../../src/export/csv.ts"
import { exporters } from "../../src/export/index.ts"
import { meetingsInJson, toJson } from "../../src/export/json.ts"
import { minutesShape, type Shape } from "../../src/export/key-order.ts"
import { ndjsonExporter } from "../../src/export/ndjson.ts"
import { anyMinutes } from "./minutes.ts"
import { writtenBy } from "./written.ts"

/** The objects that a schema may hold, without the wrappers around them. */
const objectsOf = (schema: unknown): z.ZodObject[] => {
  if (schema instanceof z.ZodObject) return [schema]
  if (schema instanceof z.ZodArray) return objectsOf(schema.element)
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return objectsOf(schema.unwrap())
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(objectsOf)
  return []
}

/** Where a table of keys and the schema differ; a section holds itself, so what was compared once is not gone into again. */
const differences = (shape: Shape | undefined, schemas: z.ZodObject[], path: string, seen: Set<unknown>): string[] => {
  if (schemas.length === 0) return shape === undefined ? [] : [`${path}: the schema has no object here`]
  if (shape === undefined) return [`${path}: no key order`]
  if (schemas.every((schema) => seen.has(schema))) return []
  for (const schema of schemas) seen.add(schema)
  const own = (schema: z.ZodObject): string[] => Object.keys(schema.shape).filter((key) => key !== "span")
  const orders = schemas.flatMap((schema) => {
    const expected = own(schema)
    const keys = shape.keys.filter((key) => expected.includes(key))
    return keys.join() === expected.join() ? [] : [`${path}: ${keys.join()} instead of ${expected.join()}`]
  })
  const foreign = shape.keys
    .filter((key) => !schemas.some((schema) => own(schema).includes(key)))
    .map((key) => `${path}.${key}: not in the schema`)
  const children = schemas.flatMap((schema) =>
    own(schema).flatMap((key) => differences(shape.children[key], objectsOf(schema.shape[key]), `${path}.${key}`, seen)),
  )
  return [...orders, ...foreign, ...children]
}

describe("key order", () => {
  it("is that of the schema, and complete", () => {
    expect(differences(minutesShape, [minutesSchema], "minutes", new Set())).toEqual([])
  })
})

/** The same with the keys of every object turned round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, turned(child)]),
  )
}

describe("toJson", () => {
  it("prints what the schema allows, and nothing is lost but the spans", () => {
    fc.assert(
      fc.property(anyMinutes, fc.boolean(), (minutes, pretty) => {
        const printed: unknown = JSON.parse(toJson(minutes, { positions: true, pretty }))
        expect(printed).toEqual(JSON.parse(JSON.stringify(minutes)))
        expect(minutesSchema.safeParse(printed).error).toBeUndefined()
        expect(toJson(minutes, { pretty })).not.toContain('"span"')
        expect(minutesSchema.safeParse(JSON.parse(toJson(minutes))).success).toBe(true)
      }),
    )
  })

  it("does not depend on the order in which the object has its keys", () => {
    fc.assert(
      fc.property(anyMinutes, (minutes) => {
        expect(toJson(turned(minutes) as Minutes, { positions: true })).toBe(toJson(minutes, { positions: true }))
      }),
    )
  })

  it("prints several meetings as an array", () => {
    const [one, two] = fc.sample(anyMinutes, { numRuns: 2, seed: 1 })
    if (one === undefined || two === undefined) throw new Error("no samples")
    expect(toJson([one, two])).toBe(`[${toJson(one)},${toJson(two)}]`)
  })
})

describe("exporters", () => {
  const [first, second] = fc.sample(anyMinutes, { numRuns: 2, seed: 2 })
  if (first === undefined || second === undefined) throw new Error("no samples")
  const documents = [
    { name: "a/one", meetings: [first] },
    { name: "two", meetings: [first, second] },
  ]
  const written = (id: string): Promise<Record<string, string>> => {
    const exporter = exporters.find((one) => one.id === id)
    if (exporter === undefined) throw new Error(`no exporter ${id}`)
    return writtenBy(exporter, documents)
  }

  it("json: an object for a meeting, an array for several", async () => {
    expect(await written("json")).toEqual({ "a/one.json": `${toJson(first)}\n`, "two.json": `${toJson([first, second])}\n` })
  })

  it.each([{}, { pretty: true }, { positions: true, pretty: true }])(
    "json: what is printed meeting by meeting is the array, with %j",
    async (options) => {
      const [exporter] = exporters.flatMap((one) => (one.id === "json" ? [one] : []))
      if (exporter === undefined) throw new Error("no exporter")
      const meetings = [first, second, first]
      expect(await writtenBy(exporter, [{ name: "n", meetings }], options)).toEqual({ "n.json": `${toJson(meetings, options)}\n` })
    },
  )

  it("ndjson: a line for each meeting", async () => {
    expect(await written("ndjson")).toEqual({ "minutes.ndjson": `${toJson(first)}\n${toJson(first)}\n${toJson(second)}\n` })
  })

  it("csv: a file for each table, the same as toCsv gives", async () => {
    const texts = Object.entries(await toCsv([first, first, second]))
    expect(texts).toHaveLength(11)
    expect(await written("csv")).toEqual(Object.fromEntries(texts.map(([name, text]) => [`${name}.csv`, text])))
  })

  it("files of many documents come out whole, however many pieces they are written in", async () => {
    const many = Array.from({ length: 400 }, (_, at) => ({ name: `n${at}`, meetings: [at % 3 === 0 ? first : second] }))
    const meetings = many.flatMap((one) => one.meetings)
    const texts = Object.entries(await toCsv(meetings))
    expect(await writtenBy(csvExporter, many)).toEqual(Object.fromEntries(texts.map(([name, text]) => [`${name}.csv`, text])))
    expect(await writtenBy(ndjsonExporter, many)).toEqual({ "minutes.ndjson": meetings.map((one) => `${toJson(one)}\n`).join("") })
  })
})

describe("meetingsInJson", () => {
  const pieces = (text: string, size: number): string[] =>
    Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size))

  it("gives back what was printed, however it is indented and wherever it is cut", () => {
    const meetings = fc.array(anyMinutes, { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(meetings, fc.boolean(), fc.boolean(), fc.integer({ min: 1, max: 4000 }), (all, pretty, positions, size) => {
        const [first] = all
        const printed = toJson(all.length === 1 && first !== undefined ? first : all, { pretty, positions })
        expect([...meetingsInJson(pieces(`${printed}\n`, size))]).toEqual([JSON.parse(printed)].flat())
      }),
      { numRuns: 60 },
    )
  })

  it("is not misled by a text that looks like the beginning of a meeting", () => {
    const [sample] = fc.sample(anyMinutes, { numRuns: 1, seed: 4 })
    if (sample === undefined) throw new Error("no sample")
    const meetings = ['},{"schemaVersion":"1.0"', '{"schemaVersion":', "]}\n{"].map((id) => ({ ...sample, id }))
    for (const size of [1, 7, 10_000]) {
      const read = [...meetingsInJson(pieces(toJson(meetings), size))]
      expect(read.map(({ id }) => id)).toEqual(meetings.map(({ id }) => id))
    }
  })
})
