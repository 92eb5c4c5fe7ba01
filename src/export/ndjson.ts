import type { CollectionExporter } from "./exporter.ts"
import { toJson } from "./json.ts"
import { createTextFile } from "./text-file.ts"

/** One `minutes.ndjson`: a line for each meeting of all documents. */
export const ndjsonExporter: CollectionExporter = {
  id: "ndjson",
  description: "one minutes.ndjson, a line for each meeting",
  scope: "collection",
  open: async (output, { positions = false }) => {
    const file = await createTextFile(output.file("minutes.ndjson"))
    return {
      add: ({ meetings }) => file.write(meetings.map((minutes) => `${toJson(minutes, { positions })}\n`).join("")),
      close: file.close,
      abandon: file.abandon,
    }
  },
}
