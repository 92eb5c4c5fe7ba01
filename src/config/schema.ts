/** What people write into `referat.config.json` and beside a file of minutes. `schema/config.schema.json` and `schema/ignores.schema.json` are generated from here. */
import * as z from "zod"
import { readerRules } from "../diagnostics/reading.ts"
import { languages, type OptionSpec, profiles, type Rule, rules } from "../lint/index.ts"
import { encodings } from "../source/encoding/names.ts"

const words = z.string().trim().min(1)

const optionSchema = (spec: OptionSpec): z.ZodType =>
  spec.type === "number"
    ? z.number().int().min(spec.least).describe(`${spec.what} (${spec.default} where left out)`)
    : z.array(words).describe(`${spec.what} (${spec.default.join(", ")} where left out)`)

/** How much a rule matters. */
export const severitySchema = z
  .enum(["off", "error", "warning", "hint"])
  .describe("error and warning fail the check, a hint does not, off leaves the rule out")

/** A rule without options takes none: an empty object says so to editors. */
const optionsSchema = ({ options }: Rule) =>
  z.strictObject(Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, optionSchema(spec).optional()])))

const ruleSchema = (rule: Rule) =>
  z
    .union([severitySchema, z.strictObject({ severity: severitySchema.optional(), options: optionsSchema(rule).optional() })])
    .describe(rule.docs.what)
    .optional()

const rulesSchema = z
  .strictObject(Object.fromEntries(rules.map((rule) => [rule.slug, ruleSchema(rule)])))
  .describe("What differs from the profile: how much a rule matters, or off, and its options")

const patternsSchema = z.array(words.describe("A path or pattern as in a .gitignore, from the folder of this file"))

const ignoredFindingSchema = z.strictObject({
  rule: z.enum([...readerRules, ...rules.map(({ slug }) => slug)]).describe("The rule"),
  text: words.describe("Words of the line that the finding is about; all findings of the rule where left out").optional(),
  reason: words.describe("Why the text is right as it is, for who reads this later"),
})

const editorSchema = z.string().describe("Where this schema is, for editors; not read").optional()

/** A configuration file. */
export const configSchema = z
  .strictObject({
    $schema: editorSchema,
    profile: z.enum(profiles).describe("Which rules are on: --profile").optional(),
    lang: z.enum(languages).describe("Language of the messages: --lang").optional(),
    dialect: words.describe("Reads all files as this dialect: --dialect").optional(),
    dialectFile: words.describe("JSON file with dialects of your own, from the folder of this file: --dialect-file").optional(),
    encoding: z.enum(encodings).describe("Encoding of all files, where it is known better than their bytes tell: --encoding").optional(),
    rules: rulesSchema.optional(),
    ignoreFiles: patternsSchema.describe("Files that are not validated").optional(),
    ignoreFindings: z
      .array(ignoredFindingSchema.extend({ files: patternsSchema.min(1).describe("The files; all where left out").optional() }))
      .describe("Findings that somebody looked at and accepts")
      .optional(),
  })
  .describe("Configuration of `referat validate`")

/** The file beside one file of minutes, NAME.txt.referat.json. */
export const ignoresSchema = z
  .strictObject({
    $schema: editorSchema,
    ignoreFindings: z.array(ignoredFindingSchema).describe("Findings in this file that somebody looked at and accepts"),
  })
  .describe("Accepted findings of one file of minutes")

const fingerprintsSchema = z.array(z.string().regex(/^[0-9a-f]{16}$/, "expected 16 digits and letters a-f"))

/** A baseline: file, from the folder of the baseline → rule → fingerprints. */
export const baselineSchema = z.strictObject({
  version: z.literal(1),
  files: z.record(z.string(), z.record(z.string(), fingerprintsSchema)),
})

/** A checked configuration file. */
export type Config = z.infer<typeof configSchema>

/** A checked file of accepted findings. */
export type Ignores = z.infer<typeof ignoresSchema>

/** Findings that were known on a day: only others fail. */
export type Baseline = z.infer<typeof baselineSchema>
