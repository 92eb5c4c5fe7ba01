import type { CollectionExporter } from "./exporter.ts"

/** One file for each table, its columns typed. */
export const parquetExporter: CollectionExporter = {
  id: "parquet",
  description: "one TABLE.parquet for each table, its columns typed",
  scope: "collection",
  open: async (output, options) => (await import("./parquet/writer.ts")).openParquet(output, options),
}
