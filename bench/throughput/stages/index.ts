import type { Throughput } from "../throughput.ts"
import { decode } from "./decode.ts"
import { lexerCst } from "./lexer-cst.ts"
import { lineLexer } from "./line-lexer.ts"
import { minutesToCsv } from "./minutes-to-csv.ts"
import { minutesToFindings } from "./minutes-to-findings.ts"
import { minutesToJson } from "./minutes-to-json.ts"
import { oneByOne } from "./one-by-one.ts"
import { textToMinutes } from "./text-to-minutes.ts"

/** From bytes to what is written, in this order. Those between the text and its minutes hold the ones before them. */
export const stages: readonly Throughput[] = [
  decode,
  lineLexer,
  lexerCst,
  textToMinutes,
  oneByOne,
  minutesToFindings,
  minutesToJson,
  minutesToCsv,
]
