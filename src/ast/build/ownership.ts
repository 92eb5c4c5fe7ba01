/** Whose decision is it? A block that names another body, or the own body on another day, tells of an earlier treatment. */

import { isShortFor, sameBody } from "../values/body.ts"
import { readDate } from "../values/date.ts"

/** What the heading of a decision or a dated line names. */
export interface Naming {
  body: string | null
  date: string | null
  itemNumber: string | null
}

/** The meeting as far as it is known. */
export interface Own {
  body: string | null
  date: string | null
}

const head =
  /^[\s\u00a0•·\-–*]*(?:beslutning(?:er|en)?|vedtagelse|besluttet)?(?![a-zæøå])[\s\u00a0]*[:,]?[\s\u00a0]*(?:(?:i|fra|på|af|for|ved)[\s\u00a0]+)?/i
const tail =
  /(?:[\s\u00a0]+(?:i|på)[\s\u00a0]+mødet)?[\s\u00a0,.:–-]*(?:(?:den|d\.)[\s\u00a0]*)?(?:(?:man|tirs|ons|tors|fre|lør|søn)dag[\s\u00a0]*)?(?:(?:den|d\.)[\s\u00a0]*)?$/i
const genitiveMeeting = /s[\s\u00a0]+(?:møde|beslutning)[\s\u00a0a-zæøå]*$/i
const number = /(?:pkt\.?|punkt|sag(?:[\s\u00a0]*nr\.?)?)[\s\u00a0]*(\d{1,4})[\s\u00a0]*[:.]?[\s\u00a0]*$/i
/** Havneudvalget (2014-2017) */
const term = /\((?:19|20)\d{2}[\s\u00a0]*[-–][\s\u00a0]*(?:(?:19|20)?\d{2})?\)[\s\u00a0]*$/
const weekday = /(?:man|tirs|ons|tors|fre|lør|søn)dag[\s\u00a0]*$/i
/** Words that stand for the body that met. */
const generic = /^(?:udvalget|rådet|byrådet|kommunalbestyrelsen|bestyrelsen|nævnet|byrådsmødet|mødet|udvalgsmødet|rådsmødet)$/i

/**
 * Reads body, date and item number from a decision heading or a dated line.
 *
 * @param line - "Beslutning i Byrådet den 25. februar 2019:", "Økonomiudvalget, 9. juni 2020, pkt. 106:", "11/08/2025 Socialudvalget"
 * @returns what it names; null for what it does not
 * @example
 * readNaming("Socialudvalget, 9. juni 2020, pkt. 106:") // { body: "Socialudvalget", date: "2020-06-09", itemNumber: "106" }
 */
export const readNaming = (line: string): Naming => {
  const text = line.trim().replace(/[\s\u00a0]*[:.]?$/, "")
  const itemNumber = number.exec(text)?.[1] ?? null
  const date = readDate(text)
  const before = date === null ? text : text.slice(0, date.start)
  const after = date === null ? "" : text.slice(date.end).replace(number, "")
  const named = before.replace(head, "").replace(tail, "").replace(weekday, "").replace(tail, "").trim()
  // 11/08/2025 Havneudvalget, pkt. 3
  const body = (named === "" ? after.replace(/^[\s\u00a0,:–-]+/, "") : named)
    .replace(genitiveMeeting, "")
    .replace(term, "")
    .replace(/[,:\s\u00a0]+$/, "")
    .replace(/^(?:beslutning|vedtagelse|møde)$/i, "")
  return { body: body === "" ? null : body.replace(/[\s\u00a0]+/g, " "), date: date?.iso ?? null, itemNumber }
}

/**
 * Whether a decision is the meeting's own.
 *
 * @param naming - what its heading names
 * @param own - the meeting
 * @returns false where body or date differ
 * @example
 * isOwn({ body: "Økonomiudvalget", date: null, itemNumber: null }, { body: "Byrådet", date: "2019-02-25" }) // false
 */
export const isOwn = (naming: Naming, own: Own): boolean => {
  const bodyFits =
    naming.body === null ||
    own.body === null ||
    generic.test(naming.body) ||
    sameBody(naming.body, own.body) ||
    isShortFor(naming.body, own.body)
  const dateFits = naming.date === null || own.date === null || naming.date === own.date
  return bodyFits && dateFits
}
