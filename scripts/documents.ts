import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import iconv from "iconv-lite"
import { parse } from "../src/index.ts"

/**
 * Makes any number of documents from the fixtures, each with other dates and other family names: `npm run documents -- 10000 FOLDER`.
 * The same number gives the same bytes.
 */
const fixtures = join(import.meta.dirname, "../fixtures")

/** Folders of texts that are no minutes, or damaged. */
const unfit = new Set(["not-minutes", "damaged"])

const perFolder = 1000

interface Model {
  name: string
  text: string
  /** Family names of those who take part. */
  families: string[]
}

const familyOf = (name: string): string => name.split(" ").at(-1) ?? ""

const modelOf = (path: string): Model => {
  const text = readFileSync(join(fixtures, path), "utf8")
  const families = parse(text).meetings.flatMap(({ participants }) => participants.map(({ name }) => familyOf(name)))
  return { name: basename(path, ".txt"), text, families: [...new Set(families)].filter((family) => /^\p{Lu}\p{Ll}{2,}$/u.test(family)) }
}

const months = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"]
const written = new RegExp(`\\b(\\d{1,2})\\.? (${months.join("|")}) ((?:19|20)\\d\\d)\\b`, "gi")
const inDigits = /\b(\d\d)([-./])(\d\d)\2((?:19|20)\d\d)\b/g

const day = 86_400_000

/** Whole weeks, so that weekdays stay right. */
const moved = (weeks: number, year: number, month: number, date: number): Date => new Date(Date.UTC(year, month, date) - weeks * 7 * day)

const two = (number: number): string => String(number).padStart(2, "0")

const withOtherDates = (text: string, weeks: number): string =>
  text
    .replace(written, (_, date: string, month: string, year: string) => {
      const to = moved(weeks, Number(year), months.indexOf(month.toLowerCase()), Number(date))
      return `${to.getUTCDate()}. ${months[to.getUTCMonth()]} ${to.getUTCFullYear()}`
    })
    .replace(inDigits, (whole, date: string, dash: string, month: string, year: string) => {
      if (Number(month) < 1 || Number(month) > 12) return whole
      const to = moved(weeks, Number(year), Number(month) - 1, Number(date))
      return [two(to.getUTCDate()), two(to.getUTCMonth() + 1), to.getUTCFullYear()].join(dash)
    })

const withOtherNames = (text: string, families: readonly string[], pool: readonly string[], step: number): string => {
  const others = new Map(families.map((family) => [family, pool[(pool.indexOf(family) + step) % pool.length] ?? family]))
  if (others.size === 0) return text
  return text.replace(new RegExp(`(?<!\\p{L})(?:${families.join("|")})(?!\\p{L})`, "gu"), (family) => others.get(family) ?? family)
}

/** Old archives are written in several ways. */
const encodingOf = (index: number): string => ({ 3: "windows-1252", 7: "cp850" })[index % 20] ?? "utf-8"

const make = (count: number, folder: string): void => {
  const paths = readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".txt") && !unfit.has(dirname(path)),
  )
  const models = paths.sort().map(modelOf)
  const pool = [...new Set(models.flatMap(({ families }) => families))].sort()
  for (let index = 0; index < count; index++) {
    const { name, text, families } = models[index % models.length] as Model
    const round = Math.floor(index / models.length)
    const varied = withOtherNames(withOtherDates(text, round % 1000), families, pool, round)
    const path = join(folder, String(Math.floor(index / perFolder)).padStart(3, "0"), `${name}-${String(index).padStart(6, "0")}.txt`)
    if (index % perFolder === 0) mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, iconv.encode(varied, encodingOf(index)))
  }
}

const [count = "", folder] = process.argv.slice(2)
if (!/^\d+$/.test(count) || folder === undefined) {
  console.error("usage: npm run documents -- NUMBER FOLDER")
  process.exitCode = 2
} else make(Number(count), folder)
