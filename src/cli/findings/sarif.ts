import type { Log, Notification, Region, ReportingDescriptor, Result } from "sarif"
import type { Fix, Rule } from "../../index.ts"
import { allAtEnd, type CheckedFile, type ReportedFinding, type ReportSetting, type ReportWriter } from "./format.ts"

const schemaUri = "https://json.schemastore.org/sarif-2.1.0.json"

/** SARIF's word for a severity. */
const levels = { error: "error", warning: "warning", hint: "note" } as const

/**
 * A path as SARIF wants it: GitHub refuses what is not percent-encoded.
 *
 * @param path - a relative path with slashes
 * @returns the relative URI
 * @example
 * uriOf("møder/2020 ref.txt") // "m%C3%B8der/2020%20ref.txt"
 */
export const uriOf = (path: string): string => path.split("/").map(encodeURIComponent).join("/")

const regionOf = ({ span: { start, end } }: ReportedFinding): Region => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
})

const fixOf = (uri: string, { safety, edits }: Fix) => ({
  description: { text: safety === "safe" ? "referat validate --fix" : "referat validate --fix --unsafe-fixes" },
  artifactChanges: [
    {
      artifactLocation: { uri },
      replacements: edits.map(({ start, end, text }) => ({
        deletedRegion: { charOffset: start, charLength: end - start },
        insertedContent: { text },
      })),
    },
  ],
})

const resultOf = (path: string, finding: ReportedFinding): Result => {
  const { rule, severity, message, fingerprint, fix } = finding
  const uri = uriOf(path)
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: regionOf(finding) } }],
    partialFingerprints: { "ruleAndLine/v1": fingerprint },
    ...(fix === undefined ? {} : { fixes: [fixOf(uri, fix)] }),
  }
}

const notificationsOf = ({ path, problem }: CheckedFile): Notification[] =>
  problem === null
    ? []
    : [{ level: "error", message: { text: problem }, locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }] }]

const descriptorOf = ({ id, slug, severity, group, docs }: Rule): ReportingDescriptor => ({
  id: slug,
  name: id,
  shortDescription: { text: docs.what },
  fullDescription: { text: `${docs.what} ${docs.why}` },
  help: { text: docs.remedy, markdown: `${docs.why}\n\n**${docs.remedy}**\n\n\`\`\`text\n${docs.good}\`\`\`\n` },
  defaultConfiguration: { level: levels[severity] },
  properties: { group },
})

/**
 * Findings as SARIF 2.1.0.
 *
 * @param setting - version and rules
 * @returns the writer
 * @example
 * openSarif(setting).end() // "{ \"version\": \"2.1.0\", … }\n"
 */
export const openSarif = ({ version, rules, time }: ReportSetting): ReportWriter =>
  allAtEnd((files) => {
    const notifications = files.flatMap(notificationsOf)
    const log: Log = {
      $schema: schemaUri,
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "referat", version, semanticVersion: version, rules: rules.map(descriptorOf) } },
          columnKind: "utf16CodeUnits",
          invocations: [
            {
              executionSuccessful: notifications.length === 0,
              startTimeUtc: time.toISOString(),
              toolExecutionNotifications: notifications,
            },
          ],
          results: files.flatMap(({ path, findings }) => findings.map((finding) => resultOf(path, finding))),
        },
      ],
    }
    return `${JSON.stringify(log, null, 2)}\n`
  })
