import type { Exporter } from "./exporter.ts"
import { toJson } from "./json.ts"

/** One `minutes.ndjson`: a line for each meeting of all documents. */
export const ndjsonExporter: Exporter = {
  id: "ndjson",
  description: "one minutes.ndjson, a line for each meeting",
  scope: "collection",
  write: async (documents, { positions = false }) => {
    const lines = documents.flatMap(({ meetings }) => meetings.map((minutes) => `${toJson(minutes, { positions })}\n`))
    return [{ name: "minutes.ndjson", text: lines.join("") }]
  },
}
