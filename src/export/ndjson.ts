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
      add: (minutes) => file.write(`${toJson(minutes, { positions })}\n`),
      close: file.close,
      abandon: file.abandon,
    }
  },
}
