/** Kinds of lines, and the lexer that tells them apart by their words alone; what depends on the neighbours is done in `resolve/`. */
import { createToken, type ICustomPattern, Lexer, type TokenType } from "chevrotain"
import { aroundDay } from "./days.ts"
import type { Vocabulary } from "./dialect.ts"
import { anyOf, BULLET, CASE_NUMBER, DATE, EOL, GAP, LETTER, LIST_NUMBER, MONTH, POINT_WORD, REST, SERIAL, WORD_END } from "./patterns.ts"
import { either, isGap, type Matcher, oneOf, type PhraseForm, type PhraseMatch, phraseTable, sequence, sticky } from "./phrases.ts"
import { tellsMore } from "./resolve/body-words.ts"
import {
  absenceLabels,
  caseFrameLabels,
  caseLabels,
  contentsHeadings,
  decisionFields,
  groupHeadings,
  headLabels,
  letteredGroups,
  opennessLines,
} from "./words.ts"

const named = (name: string): TokenType => createToken({ name, pattern: Lexer.NA })

/**
 * Every kind a line can have. The lexer gives the first group; `resolve` gives the second, and turns what is left of the first into it.
 * The grammar knows only the second group, `Blank`, `Furniture`, `SectionHeading`, `DecisionHeading`, `Dated`, `CaseLine`, `Openness`, `GroupHeading` and `Text`.
 */
export const kinds = {
  // by words
  Blank: named("Blank"),
  PageBreak: named("PageBreak"),
  Furniture: named("Furniture"),
  SectionHeading: named("SectionHeading"),
  GluedHeading: named("GluedHeading"),
  DecisionHeading: named("DecisionHeading"),
  ContentsTitle: named("ContentsTitle"),
  GroupHeading: named("GroupHeading"),
  Openness: named("Openness"),
  Title: named("Title"),
  Label: named("Label"),
  AbsenceLabel: named("AbsenceLabel"),
  CaseLine: named("CaseLine"),
  Dated: named("Dated"),
  PointLine: named("PointLine"),
  NumberLine: named("NumberLine"),
  NumberedLine: named("NumberedLine"),
  GluedNumber: named("GluedNumber"),
  BulletLine: named("BulletLine"),
  Text: named("Text"),
  TableLine: named("TableLine"),
  // by context
  MeetingTitle: named("MeetingTitle"),
  HeadLine: named("HeadLine"),
  ContentsHeading: named("ContentsHeading"),
  ContentsLine: named("ContentsLine"),
  LeadingLine: named("LeadingLine"),
  ItemHeading: named("ItemHeading"),
  ItemTitle: named("ItemTitle"),
  TitleMore: named("TitleMore"),
  OpeningHeading: named("OpeningHeading"),
  OpeningDecision: named("OpeningDecision"),
  TitleRepeat: named("TitleRepeat"),
  FileNames: named("FileNames"),
  WrapperHeading: named("WrapperHeading"),
  AbsenceLine: named("AbsenceLine"),
  DecisionField: named("DecisionField"),
  ListLine: named("ListLine"),
  TextMore: named("TextMore"),
  TableMore: named("TableMore"),
} as const

/** A kind of line. */
export type Kind = keyof typeof kinds

const indent = `${GAP}*`
const bulleted = `${indent}(?:${BULLET}${GAP}+)?`
const toEnd = sticky(`${GAP}*${EOL}`)
/** Nothing more on the line but blanks, a colon or a full stop. */
const lineEnd = `${GAP}*[:.]?${GAP}*${EOL}`
const toLineEnd = sticky(lineEnd)
/** BeslutningGodkendt. · Sagsfremstilling2. Godkendelse af …: the next token begins in the middle of the line. */
const glued = sticky("(?=[A-ZÆØÅ][a-zæøåé]|\\d{1,3}\\.?[ A-ZÆØÅ])")
/** Kompetence: Byrådet · Kompetence ....: Byrådet */
const labelled = sticky(`${GAP}*(?:\\.{2,}${GAP}*)?:${GAP}+(?=[^\\s])`)
/** Fraværende: NN · Fraværende ....: NN */
const valueAfterColon = sticky(`${GAP}*(?:\\.{2,}${GAP}*)?:${REST}${EOL}`)

const organ = `${LETTER}[^\\r\\n\\f:;!?]{2,90}?`
const preposition = "(?:i|fra|på|af|for|ved)"
const itemPart = `(?:,?${GAP}*(?:som${GAP}+)?(?:pkt\\.?|punkt|sag(?:${GAP}*nr\\.?)?)${GAP}*\\d{1,4})?`
/** The labels of FirstAgenda's and older heads stand before their value without a colon. */
const bareLabels = ["Mødedato", "Mødested", "Mødeafholdelse", "Mødedeltagere", "Mødetidspunkt", "Mødetid", "Dato", "Sted"]
/** Labels after which the number may follow without colon or full stop: Sagsnr. 301877 · Sag 318-2014-5120 */
const numberLabels = [...caseLabels, ...caseFrameLabels]
const colonLabels = numberLabels.filter((label) => label !== "Sag")
const caseWords = caseLabels.map((label) => label.replaceAll(".", "\\.")).join("|")
const groupLabels = [...groupHeadings.open, ...groupHeadings.closed, ...groupHeadings.neutral]
const opennessLabels = [...opennessLines.open, ...opennessLines.closed]
const headWords = [...Object.values(headLabels).flat(), ...decisionFields]

const blanks = " \t\u00a0"
const bulletSigns = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2022\u00b7\u25cf\u25aa\u25e6\uf0b7\u0335*"
const digits = "0123456789"

/**
 * Character codes a kind can begin with. Chevrotain can work them out from regular expressions, but takes some sixty milliseconds for a
 * dialect: twice the time of reading a file.
 */
const codes = (...characters: string[]): number[] => [...new Set(characters.join(""))].map((character) => character.charCodeAt(0))
const initials = (words: readonly string[], ...more: string[]): number[] =>
  codes(blanks, bulletSigns, ...more, words.map((word) => word.charAt(0).toLowerCase() + word.charAt(0).toUpperCase()).join(""))
/** Every code below 512, and one of each stretch that Chevrotain treats alike above. */
const everything: readonly number[] = [...Array(0x200).keys(), ...Array.from({ length: 0x1fc }, (_, stretch) => (stretch + 4) * 0x80)]

const bullets: ReadonlySet<number> = new Set(codes(bulletSigns))

const afterIndent: Matcher = (text, at) => {
  let place = at
  while (isGap(text.charCodeAt(place))) place++
  return place
}

/** A line with a day in it is short. */
const longestDated = 240
const beforeDay = new RegExp(`^(?:${GAP}*:${GAP}*|${GAP}+)(?:${preposition}${GAP}+)?(?:(${organ}),?${GAP}+)?$`, "i")
const afterDay = new RegExp(`^${itemPart}${GAP}*[:.]?${GAP}*$`, "i")
const endOfLine = sticky(EOL)
const afterPreposition = sticky(`${GAP}+(?:fra|i)${GAP}+`, "i")
const bodyBehind = sticky(`${GAP}+(?:fra|i)${GAP}+${LETTER}[^\\r\\n\\f:;!?.,]{2,70}${lineEnd}`, "i")

/** Beslutning fra Ældrerådet */
const bodyOfDecision: Matcher = (text, at) => {
  const end = bodyBehind(text, at)
  return end < 0 || tellsMore(text.slice(afterPreposition(text, at), end)) ? -1 : end
}

/** The rest of a line that ends with a day, or with an item number behind it. */
const dayOfDecision: Matcher = (text, at) => {
  const near = text.slice(at, at + longestDated)
  const length = near.search(/[\r\n\f]/)
  if (length < 0 && near.length === longestDated) return -1
  const line = length < 0 ? near : near.slice(0, length)
  const found = aroundDay(line, beforeDay, afterDay)
  return found === undefined || tellsMore(found.before[1] ?? "") ? -1 : endOfLine(text, at + line.length)
}

/** A kind of line that words tell. */
interface WordedKind extends PhraseForm<Kind> {
  /** Whether a bullet may stand before the words. */
  lead: "indent" | "bullet"
}

/** The kinds that words tell, in the order in which they are tried. */
const wordedKinds = ({ headings, titles, furniture }: Vocabulary): readonly WordedKind[] => {
  const form = (value: Kind, lead: WordedKind["lead"], phrases: readonly string[], next: Matcher): WordedKind => ({
    value,
    lead,
    phrases,
    next,
  })
  // alone, two on a line, with a page number
  const restOfFurniture = either(sequence(sticky("[ \\t\\u00a0|·]+"), oneOf(furniture, toEnd)), toEnd)
  return [
    form("Furniture", "bullet", furniture, restOfFurniture),
    // Side 4 · Side 4 af 20
    form("Furniture", "bullet", ["Side"], sequence(sticky(`:?${GAP}+\\d{1,4}(?:${GAP}*(?:/|af)${GAP}*\\d{1,4})?`, "i"), restOfFurniture)),
    // Blad nr. 4
    form("Furniture", "bullet", ["Blad nr"], sequence(sticky(`\\.?${GAP}*\\d{1,4}`), restOfFurniture)),
    form("Furniture", "bullet", ["Page"], sequence(sticky(`${GAP}+\\d{1,4}(?:${GAP}+of${GAP}+\\d{1,4})?`, "i"), restOfFurniture)),
    // UdskrivSagsid.: 19/114
    form("Furniture", "indent", ["Udskriv", "Print", "Luk", "Del"], sticky("(?=Sags(?:id|nr|nummer)|Dok\\.|J\\.)")),
    // Beslutning i Byrådet den 25. februar 2019: · BESLUTNING: Økonomiudvalget den 22-10-2015 · Besluttet på … som punkt 7
    form("DecisionHeading", "bullet", ["Beslutning", "Beslutningen", "Beslutninger", "Vedtagelse", "Besluttet"], dayOfDecision),
    // Beslutning fra Ældrerådet
    form("DecisionHeading", "bullet", ["Beslutning"], bodyOfDecision),
    form("SectionHeading", "bullet", headings, either(toLineEnd, sticky(`,${GAP}*${EOL}`), labelled)),
    form("GluedHeading", "bullet", headings, glued),
    form("GroupHeading", "bullet", groupLabels, toLineEnd),
    form("Openness", "indent", opennessLabels, sticky(`${GAP}*\\.?${GAP}*${EOL}`)),
    // Åbent - 2009/000112
    form(
      "Openness",
      "indent",
      ["Åbent", "Åben", "Lukket"],
      sticky(`(?:${GAP}+(?:sag|punkt))?${GAP}+(?:-${GAP}+)?(?:(?:${caseWords})\\.?:?${GAP}*)?${CASE_NUMBER}${REST}${EOL}`, "i"),
    ),
    form(
      "ContentsTitle",
      "indent",
      contentsHeadings,
      sticky(
        // Indhold: 1. Godkendelse af dagsorden 2. … but not Dagsorden: 1. maj
        // Dagsorden: Åbne punkter: 1 Ny mole 2 …
        `(?:${GAP}*:?${GAP}+Side)?(?:${lineEnd}|(?=\\d{1,3}\\.)|${GAP}*:${GAP}*(?=1\\.${GAP}+(?!${MONTH})|${anyOf(groupLabels)}:${GAP}+1${GAP}))`,
        "i",
      ),
    ),
    form("Title", "indent", titles, sticky(`${WORD_END}${REST}${EOL}`)),
    form(
      "AbsenceLabel",
      "bullet",
      absenceLabels,
      either(
        valueAfterColon,
        toEnd,
        // Fraværende i Seniorrådet den 7. september 2022:
        sticky(`${GAP}+i${GAP}+${organ}${GAP}+(?:-|–|den)${GAP}+${DATE}${GAP}*:${REST}${EOL}`, "i"),
      ),
    ),
    form("CaseLine", "bullet", colonLabels, sticky(`(?:\\.?${GAP}*[:|]|\\.)${REST}${EOL}`)),
    form("CaseLine", "indent", numberLabels, sticky(`${GAP}*\\.?:?${GAP}+[A-Z]{0,4}\\d[A-Z0-9./-]{2,}(?:${GAP}${REST})?${EOL}`, "i")),
    // Sag nr. 2006-11421, but not Sag nr. 129
    form("CaseLine", "indent", ["Sag nr"], sticky(`\\.?:?${GAP}+${SERIAL}${GAP}*${EOL}`, "i")),
    form("CaseLine", "indent", ["Sagsnr", "Sagsnummer", "Sagsid", "J.nr", "Journalnr", "Dok.nr"], toEnd),
    // Mødested: Rådhuset · Medlemmer
    form("Label", "bullet", headWords, either(sticky(`${GAP}*:${REST}${EOL}`), toEnd)),
    form("Label", "indent", bareLabels, sticky(`${GAP}+${REST}${EOL}`)),
  ]
}

/** What stands at a place, behind its indent or bullet. The lexer asks the same of one place for each kind: the last answer is kept. */
const wordsAt = (forms: readonly WordedKind[]): ((text: string, at: number) => PhraseMatch<Kind> | undefined) => {
  const behindIndent = phraseTable(forms)
  const behindBullet = phraseTable(forms.filter(({ lead }) => lead === "bullet"))
  let lastText = ""
  let lastAt = -1
  let found: PhraseMatch<Kind> | undefined
  return (text, at) => {
    if (lastAt !== at || lastText !== text) {
      lastText = text
      lastAt = at
      const place = afterIndent(text, at)
      const isBulleted = bullets.has(text.charCodeAt(place)) && isGap(text.charCodeAt(place + 1))
      found = isBulleted ? behindBullet(text, afterIndent(text, place + 1)) : behindIndent(text, place)
    }
    return found
  }
}

/** The kinds that the form of a line tells, and what such a line can begin with; `Furniture` and `CaseLine` are told by words as well. */
const formedKinds: ReadonlyMap<Kind, { starts: readonly number[]; pattern: RegExp }> = new Map([
  ["Blank", { starts: codes(blanks, "\r\n\u200b\ufeff"), pattern: new RegExp(`[ \\t\\u00a0\\u200b\\ufeff]+${EOL}|\\r\\n|\\r|\\n`, "y") }],
  ["PageBreak", { starts: codes("\f"), pattern: /\f/y }],
  [
    "Furniture",
    // ====== under a title, ______ between items · - 4 -
    {
      starts: codes(blanks, "=_-–*"),
      pattern: new RegExp(`${indent}(?:={4,}|_{6,}|-{10,}|\\*{6,}|[-–]${GAP}*\\d{1,4}${GAP}*[-–])${GAP}*${EOL}`, "y"),
    },
  ],
  [
    "GroupHeading",
    // B. Orienteringssager
    {
      starts: initials([..."abcdefgh"]),
      pattern: new RegExp(`${indent}[A-H]\\.${GAP}+${anyOf([...groupLabels, ...letteredGroups])}${lineEnd}`, "iy"),
    },
  ],
  [
    "CaseLine",
    {
      starts: codes(blanks, digits, "("),
      pattern: new RegExp(
        `${indent}\\(?${CASE_NUMBER}\\)?(?:${GAP}*[,;]?${GAP}+${CASE_NUMBER})*(?:(?<=[-/]\\d{1,7})\\.)?${GAP}*${EOL}`,
        "iy",
      ),
    },
  ],
  [
    "Dated",
    // 09/06/2020 Socialudvalget
    {
      starts: codes(blanks, digits),
      pattern: new RegExp(`${indent}\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}${GAP}+[A-ZÆØÅ][^\\r\\n\\f.:;?!]{2,80}${lineEnd}`, "y"),
    },
  ],
  [
    "PointLine",
    // § 12. Kasseeftersyn: not § 17, stk. 4-udvalget
    {
      starts: initials(["Punkt", "Sag", "Emne", "Ad", "Nr", "Dagsordenspunkt", "§"]),
      pattern: new RegExp(
        `${bulleted}${POINT_WORD}${GAP}*\\d{1,4}[A-Za-z]?${WORD_END}${REST}${EOL}|${indent}§${GAP}*\\d{1,4}(?:[.:]${GAP}+|${GAP}{2,})(?!stk)(?=[^\\s])${REST}${EOL}`,
        "iy",
      ),
    },
  ],
  ["NumberLine", { starts: initials([], digits), pattern: new RegExp(`${bulleted}\\d{1,3}[A-Za-z]?\\.?${GAP}*${EOL}`, "y") }],
  [
    "GluedNumber",
    // 61Spørgsmål til … · 1.Titel
    { starts: codes(blanks, digits), pattern: new RegExp(`${indent}\\d{1,3}\\.?(?=[A-ZÆØÅ][a-zæøåé])${REST}${EOL}`, "y") },
  ],
  [
    "NumberedLine",
    {
      starts: initials([..."abcdefghijklmnopqrstuvwxyzæøå"], digits),
      pattern: new RegExp(
        `${bulleted}(?:${LIST_NUMBER}|\\d{1,3} [a-z][.)]|\\d{1,3}[A-Za-z]?${GAP}*:|\\d{1,4}/\\d{1,4}\\.?|\\d{1,3}\\.\\d{1,2}\\.?(?=${GAP}+[A-ZÆØÅ])|[IVX]{2,5}[.)]|[A-ZÆØÅ]{2,5}-\\d{1,4}/\\d{2}(?:-[A-ZÆØÅ])?[:.]?|\\d{1,4}[A-Za-z]?)${GAP}+(?=[^\\s])${REST}${EOL}`,
        "iy",
      ),
    },
  ],
  [
    "BulletLine",
    { starts: initials(["o"]), pattern: new RegExp(`${indent}(?:${BULLET}|[oO](?=${GAP}{2}))${GAP}+(?=[^\\s])${REST}${EOL}`, "y") },
  ],
  [
    "Text",
    {
      starts: everything,
      pattern: new RegExp(`${indent}[\\u0000-\\u0008\\u000b\\u000e-\\u001f!-\\u009f\\u00a1-\\uffff][^\\r\\n\\t\\f]*${EOL}`, "y"),
    },
  ],
  ["TableLine", { starts: everything, pattern: new RegExp(`[\\u0000-\\u0009\\u000b\\u000e-\\uffff][^\\r\\n\\f]*${EOL}`, "y") }],
])

/** The order in which a line is tried for kinds. */
const tried = [
  "Blank",
  "PageBreak",
  "Furniture",
  "DecisionHeading",
  "SectionHeading",
  "GluedHeading",
  "GroupHeading",
  "Openness",
  "ContentsTitle",
  "Title",
  "AbsenceLabel",
  "CaseLine",
  "Label",
  "Dated",
  "PointLine",
  "NumberLine",
  "GluedNumber",
  "NumberedLine",
  "BulletLine",
  "Text",
  "TableLine",
] as const satisfies readonly Kind[]

/** A line of a kind that words tell, or else the form. */
const wordedPattern = (kind: Kind, find: ReturnType<typeof wordsAt>, form: RegExp | undefined): ICustomPattern => ({
  exec: (text, at) => {
    const found = find(text, at)
    if (found?.value === kind) return [text.slice(at, found.end)]
    if (form === undefined) return null
    form.lastIndex = at
    return form.test(text) ? [text.slice(at, form.lastIndex)] : null
  },
})

/**
 * The lexer of a vocabulary. Every character of a text falls into exactly one token; a token is a line with its terminator, but for
 * headings with text glued to them.
 *
 * @param vocabulary - the words of a dialect
 * @returns a Chevrotain lexer
 * @example
 * createLexer(vocabularyOf(dialect)).tokenize("Beslutning\n\nGodkendt.\n").tokens.length // 3
 */
export const createLexer = (vocabulary: Vocabulary): Lexer => {
  const forms = wordedKinds(vocabulary)
  const find = wordsAt(forms)
  const lexed = tried.map((kind) => {
    const words = forms.flatMap(({ value, phrases }) => (value === kind ? phrases : []))
    const form = formedKinds.get(kind)
    kinds[kind].PATTERN = words.length === 0 && form !== undefined ? form.pattern : wordedPattern(kind, find, form?.pattern)
    kinds[kind].START_CHARS_HINT = [...new Set([...(words.length === 0 ? [] : initials(words)), ...(form?.starts ?? [])])]
    return kinds[kind]
  })
  return new Lexer(lexed, {
    positionTracking: "onlyOffset",
    ensureOptimizations: true,
    skipValidations: true,
  })
}
