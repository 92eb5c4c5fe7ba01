import { relative } from "node:path"
import type { RuleSlug } from "../../index.ts"
import type { SettingsReader } from "./settings.ts"

/**
 * How a file would be judged, as JSON.
 *
 * @param name - the file
 * @param settings - how files are judged
 * @returns the settings, every rule among them, with an end of line
 * @throws {UsageError} (rejects) where a configuration is wrong
 * @example
 * await stdout.write(await printedConfig("minutes/a.txt", settings))
 */
export const printedConfig = async (name: string, settings: SettingsReader): Promise<string> => {
  const { activeRules, rules } = await import("../../index.ts")
  const { config, lint, reading } = await settings.forFile(name)
  const active = new Map(activeRules(lint).map(({ slug, severity }) => [slug, severity]))
  const setting = (slug: RuleSlug) => {
    const given = lint.rules?.[slug]
    const severity = active.get(slug) ?? "off"
    return typeof given === "object" && given.options !== undefined ? { severity, options: given.options } : severity
  }
  const printed = {
    file: name,
    config: config === null ? null : relative(".", config.file),
    leftOut: await settings.isLeftOut(name),
    profile: lint.profile ?? "recommended",
    lang: lint.lang,
    dialect: reading.dialect ?? null,
    ownDialects: (reading.dialects ?? []).map(({ id }) => id),
    encoding: reading.encoding ?? null,
    rules: Object.fromEntries(rules.map(({ slug }) => [slug, setting(slug)])),
    ignoreFindings: await settings.ignoresOf(name),
  }
  return `${JSON.stringify(printed, null, 2)}\n`
}
