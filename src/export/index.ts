import { csvExporter } from "./csv.ts"
import type { Exporter } from "./exporter.ts"
import { jsonExporter } from "./json.ts"
import { ndjsonExporter } from "./ndjson.ts"
import { parquetExporter } from "./parquet.ts"
import { sqliteExporter } from "./sqlite.ts"

/** Every format, in the order in which `--help` and error messages name them. */
export const exporters: readonly Exporter[] = [jsonExporter, ndjsonExporter, csvExporter, sqliteExporter, parquetExporter]
