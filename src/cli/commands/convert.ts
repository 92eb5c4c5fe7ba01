import type { Command } from "commander"
import type { CommandContext } from "../context.ts"
import type { ConvertFlags } from "../convert/flags.ts"
import { maxBytesOption } from "../max-bytes.ts"
import { tableNames } from "../table-names.ts"

const examples = `
Writes NAME.json for each document, and for all of them together minutes.ndjson and the tables
  ${tableNames.join(", ")},
joined on meeting_id, item_number and item_order. A file with several meetings gives an array in its NAME.json.
Documents of the same name keep their folders in the output. What cannot be read is named, the rest is still done.

manifest.ndjson has a line for each file: its SHA-256 and that of its output, encoding, dialect, coverage, findings, or
why nothing was read. What the same input, version and options gave before is not made again; a run that was ended,
however it was, goes on where it stopped. The output is the same byte for byte, whatever --jobs says.

report.html is one page for the browser, with nothing fetched: totals, decisions and attendance by year, every file to
sort and search, and the text of a file beside what was read from it, each line marked with what claimed it.

On several machines: give each the same paths with --shard 1/3, 2/3, 3/3, then run without --shard to put them together.

Examples:
  referat convert minutes/ --out data
  referat convert minutes/ '2024/**/*.txt' extra.txt --out data --format json,csv
  referat convert minutes/ --out data --format csv --excel
  referat convert minutes/ --out data --format sqlite
  find archive -name '*.txt' -print0 | referat convert --files-from - --null --out data
  sqlite3 data/minutes.sqlite "select title from agenda_items_fts where agenda_items_fts match 'skole*'"
  duckdb -c "select decision_outcome, count(*) from 'data/agenda_items.csv' group by all"

Exit codes: 0 all well, 1 some files could not be read, 2 wrong usage or no room on the disk, 130 ended with Ctrl-C.`

/**
 * Adds `referat convert`.
 *
 * @param program - the program
 * @param context - streams, and where to tell the exit code
 * @returns nothing
 * @example
 * defineConvert(program, context)
 */
export const defineConvert = (program: Command, context: CommandContext): void => {
  program
    .command("convert")
    .summary("turn files and folders of minutes into JSON, CSV or a database")
    .description("Reads many documents and writes JSON, CSV, SQLite or Parquet files into a folder.")
    .argument("[PATH...]", "files, folders (all .txt and .text in them) and patterns")
    .requiredOption("--out <folder>", "folder to write to; made where it does not exist")
    .option("-f, --format <formats>", "one or more of json, ndjson, csv, sqlite and parquet, parted by commas", "json,ndjson,csv")
    .option("--files-from <file>", "take more paths from a file, one a line; - for standard input")
    .option("-0, --null", "the paths of --files-from end with NUL instead of a line end")
    .option("--ext <endings>", "endings of the files to take from folders, instead of txt,text")
    .option("--excel", "CSV as Excel opens it: byte order mark, semicolons, no formulas")
    .option("--compact", "JSON on one line")
    .option("--positions", "JSON says where each node stands in the text")
    .option("-d, --dialect <dialect>", "read as this dialect instead of detecting it")
    .option("--dialect-file <file>", "JSON file with dialects of your own, beside the built-in ones")
    .option("--encoding <encoding>", "encoding of the files, where it is known better than their bytes tell")
    .addOption(maxBytesOption())
    .option("-j, --jobs <number>", "how many files to read at the same time; auto: as many as pay", "auto")
    .option("--shard <K/N>", "convert only the share K of N, the same on every machine")
    .option("--resume", "take over what earlier runs made, where nothing has changed", true)
    .option("--no-resume", "read every file anew")
    .option("--force", "read every file anew, and overwrite files that are not from referat")
    .option(
      "--report <auto|all|look|none>",
      "whose texts report.html shows; look: those of files to look at; auto: all of up to 5000",
      "auto",
    )
    .option("--no-report", "write no report.html")
    .option("--lang <lang>", "language of the report, da or en", "da")
    .option("-q, --quiet", "print what went wrong and nothing else")
    .addHelpText("after", examples)
    .action(async (paths: string[], _flags: unknown, command: Command) => {
      const { runConvert } = await import("../convert/run.ts")
      context.finish(await runConvert(paths, command.optsWithGlobals<ConvertFlags>(), context))
    })
}
