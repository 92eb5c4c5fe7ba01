/**
 * Named fragments of regular expressions, as source text. None is anchored, none can match nothing at a line's end twice,
 * none repeats a repetition: every pattern built from them is linear in the line.
 */

/** End of a line, of a page, or of the text. */
export const EOL = "(?:\\r\\n|\\r|\\n|(?=\\f)|(?![\\s\\S]))"
/** Blank space inside a line; Word writes NBSP. */
export const GAP = "[ \\t\\u00a0]"
/** Rest of a line. */
export const REST = "[^\\r\\n\\f]*"
/** A letter of Danish minutes; JS `\w` knows no æ, ø, å. */
export const LETTER = "[A-Za-z\\u00c0-\\u024f]"
export const CAPITAL = "[A-Z\\u00c0-\\u00d6\\u00d8-\\u00de]"
/** Not inside a word: `\b` is ASCII in JS. */
export const WORD_END = "(?![A-Za-z0-9\\u00c0-\\u024f])"

/** The mark of a bulleted line; U+0335 is what Word's bullet becomes in some exports. */
export const BULLET = "[-\\u2010-\\u2015\\u2022\\u00b7\\u25cf\\u25aa\\u25e6\\uf0b7\\u0335*]"
/** Punkt 7 · Pkt. nr. 7 · Sag nr. 7 · Sag 7: · Emne 7: · Ad 7) · Ad pkt. 7 – · Nr. 7: the word before the number of an item */
export const POINT_WORD = `(?:(?:Dagsordenspunkt|Punkt|Pkt\\.?)(?:${GAP}*nr\\.?)?|Sag${GAP}+nr\\.?|(?:Sag|Emne)(?=${GAP}+\\d{1,3}:)|Ad(?:${GAP}+(?:pkt\\.?|punkt))?(?=${GAP}+\\d{1,3}(?:[):.]|${GAP}+[-–]))|Nr\\.?)`
/** , pkt. 7 · som punkt 7 · sag nr. 7, or nothing */
export const ITEM_PART = `(?:,?${GAP}*(?:som${GAP}+)?(?:pkt\\.?|punkt|sag(?:${GAP}nr\\.?)?)${GAP}*\\d{1,4})?`
/** 7. · 12a. · 3) · b) · 1: */
export const LIST_NUMBER = "(?:\\d{1,3}[a-z]?|[a-zæøå])[.)]"

const FILE_EXTENSION = "(?:pdf|docx?|docm|dotx?|xlsx?|xlsm|pptx?|odt|ods|rtf|txt|csv|msg|zip|jpe?g|png|gif|tiff?|dwg|html?)"
/** Høringssvar.pdf: nothing that could go on in the name follows */
export const FILE_ENDING = `\\.${FILE_EXTENSION}(?![A-Za-zÆØÅæøå\\d])`

/** The look at the first letter halves the time that V8 takes to make a day ready. */
export const MONTH =
  "(?=[adfjmnos])(?:jan(?:uar|\\.)?|feb(?:ruar|r?\\.)?|mar(?:ts|\\.)?|apr(?:il|\\.)?|maj|jun[ie]?\\.?|jul[iy]?\\.?|aug(?:ust|\\.)?|sep(?:tember|t?\\.)?|o[kc]t(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)"
export const WEEKDAY = "(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)"
/**
 * 15-09-2025 · 15.9.25 · 2025-09-15 · 15/09/2025 · 15. september 2025. Any number of blanks before the month: V8 writes the months out again
 * for each of a few.
 */
export const DATE = `(?:\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.?${GAP}*${MONTH}(?:,?${GAP}{1,3}\\d{4})?)`
/** mandag den 3. maj 2011 · d. 3. maj 2011 · 03-05-2011 */
export const DAY = `(?:${WEEKDAY}${GAP}+)?(?:(?:den|d\\.)${GAP}*)?${DATE}`
/** 16:00 · 16.30 · 19:00:00 */
export const CLOCK = "\\d{1,2}[:.]\\d{2}(?::\\d{2})?"

/** 15.40.00-P22-477-19 · 85.02.02G00-0011 · 00.01.00 */
export const KLE = "\\d{2}\\.\\d{2}\\.\\d{2}(?:-?[A-ZÆØÅ]\\d{2}(?:-\\d{1,5}){0,2})?"
/** 25-005158 · 2019/000112 · 326-2010-57347 · 15/2891 · 1-30-72-114-10, as regions count */
export const SERIAL = "(?:\\d{3}-\\d{4}-\\d{1,7}|\\d-\\d{2}-\\d{1,3}(?:-\\d{1,4}){1,3}|\\d{2,4}[-/]\\d{2,7}|\\d{5,7}-\\d{4})"
export const CASE_NUMBER = `(?:${KLE}|${SERIAL})`

const special = /[.*+?^${}()|[\]\\/]/g

/**
 * One alternation for a list of phrases, the longest first so that no phrase hides a longer one; a blank in a phrase stands for any run of blanks.
 *
 * @param phrases - plain words
 * @returns source of a non-capturing group
 * @example
 * anyOf(["Afbud", "Afbud fra"]) // (?:Afbud[ \t\u00a0]+fra|Afbud)
 */
export const anyOf = (phrases: readonly string[]): string =>
  `(?:${[...new Set(phrases)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((phrase) => phrase.replace(special, "\\$&").replaceAll(" ", `${GAP}+`))
    .join("|")})`
