import type { CollectionExporter } from "./exporter.ts"

/** One `minutes.sqlite` with all tables. */
export const sqliteExporter: CollectionExporter = {
  id: "sqlite",
  description: "one minutes.sqlite with the tables, keys between them and full-text search",
  scope: "collection",
  missing: async () => (await import("./sqlite/engine.ts")).missingEngine(),
  open: async (output) => (await import("./sqlite/writer.ts")).openDatabase(output.file("minutes.sqlite")),
}
