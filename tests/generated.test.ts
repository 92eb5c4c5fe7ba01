import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, it } from "vitest"
import { generatedFiles } from "../scripts/generated.ts"

const root = join(import.meta.dirname, "..")
const files = generatedFiles()

interface Schema {
  $ref?: string
  description?: string
  properties?: Record<string, Schema>
  [keyword: string]: unknown
}

/** Every schema within a schema, with the path to it. */
const schemasWithin = (value: unknown, path: string): [string, Schema][] => {
  if (typeof value !== "object" || value === null) return []
  const within = Object.entries(value).flatMap(([key, child]) => schemasWithin(child, `${path}/${key}`))
  return Array.isArray(value) ? within : [[path, value as Schema], ...within]
}

describe("generated files are fresh: `npm run generate` would change nothing", () => {
  it.each(files)("$path", ({ path, text }) => {
    const committed = readFileSync(join(root, path), "utf8")
    expect(committed === text, `${path} is out of date: run \`npm run generate\` and commit it`).toBe(true)
  })
})

describe("schema/minutes.schema.json", () => {
  const schema = JSON.parse(files.find((file) => file.path.endsWith(".schema.json"))?.text ?? "") as Schema

  it("is a valid schema of draft 2020-12", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema")
    expect(() => new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)).not.toThrow()
  })

  it("describes every field", () => {
    const fields = schemasWithin(schema, "#").flatMap(([path, { properties }]) =>
      Object.entries(properties ?? {}).map(([name, field]) => ({ path: `${path}/${name}`, field })),
    )
    expect(fields.length).toBeGreaterThan(60)
    const definitions = schema.$defs as Record<string, Schema>
    const described = (field: Schema): boolean =>
      (field.description ?? definitions[field.$ref?.replace("#/$defs/", "") ?? ""]?.description) !== undefined
    const undescribed = fields.filter(({ field }) => !described(field))
    expect(undescribed.map(({ path }) => path)).toEqual([])
  })

  it("allows no field of another name", () => {
    const open = schemasWithin(schema, "#").filter(([, { type, properties, additionalProperties }]) => {
      return type === "object" && properties !== undefined && additionalProperties !== false
    })
    expect(open.map(([path]) => path)).toEqual([])
  })
})
