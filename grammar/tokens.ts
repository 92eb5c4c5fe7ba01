/** Kinds of lines, and the lexer that tells them apart by their words alone; what depends on the neighbours is done in `resolve/`. */
import { createToken, Lexer, type TokenType } from "chevrotain"
import type { Vocabulary } from "./dialect.ts"
import { anyOf, BULLET, CASE_NUMBER, DATE, EOL, GAP, LETTER, LIST_NUMBER, REST, WEEKDAY, WORD_END } from "./patterns.ts"
import { absenceLabels, caseFrameLabels, caseLabels, contentsHeadings, decisionFields, groupHeadings, headLabels, opennessLines } from "./words.ts"

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
  OpeningHeading: named("OpeningHeading"),
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
/** Nothing more on the line but blanks, a colon or a full stop. */
const lineEnd = `${GAP}*[:.]?${GAP}*${EOL}`
/** BeslutningGodkendt. · Sagsfremstilling2. Godkendelse af …: the next token begins in the middle of the line. */
const glued = "(?=[A-ZÆØÅ][a-zæøåé]|\\d{1,3}\\.?[ A-ZÆØÅ])"
/** Kompetence: Byrådet */
const labelled = `${GAP}*:${GAP}+(?=[^\\s])`

const organ = `${LETTER}[^\\r\\n\\f:;!?]{2,90}?`
const preposition = "(?:i|fra|på|af|for|ved)"
const itemPart = `(?:,?${GAP}*(?:som${GAP}+)?(?:pkt\\.?|punkt|sag(?:${GAP}*nr\\.?)?)${GAP}*\\d{1,4})?`
const day = `(?:${WEEKDAY}${GAP}+)?(?:(?:den|d\\.)${GAP}*)?${DATE}`
/** Side 4 · Side 4 af 20 · - 4 - */
const pageNumber = `(?:Side${GAP}+\\d{1,4}(?:${GAP}*(?:/|af)${GAP}*\\d{1,4})?|Page${GAP}+\\d{1,4}(?:${GAP}+of${GAP}+\\d{1,4})?|[-–]${GAP}*\\d{1,4}${GAP}*[-–])`
/** The labels of FirstAgenda's and older heads stand before their value without a colon. */
const bareLabels = ["Mødedato", "Mødested", "Mødedeltagere", "Mødetidspunkt", "Mødetid", "Dato", "Sted"]
/** Labels after which the number may follow without colon or full stop: Sagsnr. 301877 · Sag 318-2014-5120 */
const numberLabels = anyOf([...caseLabels, ...caseFrameLabels])
const colonLabels = anyOf([...caseLabels.filter((label) => label !== "Sag"), ...caseFrameLabels])

/** The pattern of each kind that words alone can tell, in the order the lexer tries them. */
const sources = (vocabulary: Vocabulary): readonly (readonly [kind: Kind, ...alternatives: string[]])[] => [
  ["Blank", `[ \\t\\u00a0\\u200b\\ufeff]+${EOL}`, "\\r\\n|\\r|\\n"],
  ["PageBreak", "\\f"],
  [
    "Furniture",
    `${bulleted}(?:${anyOf(vocabulary.furniture)}|${pageNumber})${GAP}*${EOL}`,
    // UdskrivSagsid.: 19/114
    `${indent}(?:Udskriv|Print|Luk|Del)(?=(?:Sags(?:id|nr|nummer)|Dok|J)\\.?)`,
  ],
  [
    "DecisionHeading",
    // Beslutning i Byrådet den 25. februar 2019: · BESLUTNING: Økonomiudvalget den 22-10-2015 · Besluttet på … som punkt 7
    `${bulleted}(?:Beslutning(?:er|en)?|Vedtagelse|Besluttet)(?:${GAP}*:${GAP}*|${GAP}+)(?:${preposition}${GAP}+)?(?:${organ},?${GAP}+)?${day}${itemPart}${lineEnd}`,
    // Beslutning fra Ældrerådet
    `${bulleted}Beslutning${GAP}+(?:fra|i)${GAP}+${LETTER}[^\\r\\n\\f:;!?.,]{2,70}${lineEnd}`,
  ],
  ["SectionHeading", `${bulleted}${anyOf(vocabulary.headings)}(?:${lineEnd}|,${GAP}*${EOL}|${labelled})`],
  ["GluedHeading", `${bulleted}${anyOf(vocabulary.headings)}${glued}`],
  ["GroupHeading", `${bulleted}${anyOf([...groupHeadings.open, ...groupHeadings.closed, ...groupHeadings.neutral])}${lineEnd}`],
  [
    "Openness",
    `${indent}${anyOf([...opennessLines.open, ...opennessLines.closed])}${GAP}*\\.?${GAP}*${EOL}`,
    // Åbent - 2009/000112
    `${indent}(?:Åbent|Åben|Lukket)(?:${GAP}+(?:sag|punkt))?${GAP}+(?:-${GAP}+)?(?:Sags?(?:nr|id|nummer)\\.?:?${GAP}*)?${CASE_NUMBER}${REST}${EOL}`,
  ],
  ["ContentsTitle", `${indent}${anyOf(contentsHeadings)}(?:${GAP}*:?${GAP}+Side)?(?:${lineEnd}|(?=\\d{1,3}\\.))`],
  ["Title", `${indent}${anyOf(vocabulary.titles)}${WORD_END}${REST}${EOL}`],
  // Fraværende: NN, NN · Fraværende i Seniorrådet den 7. september 2022: · Afbud: NN (A) - NN (A) mødte som stedfortræder
  [
    "AbsenceLabel",
    `${bulleted}${anyOf(absenceLabels)}(?:${GAP}*:${REST}|${GAP}+i${GAP}+${organ}${GAP}+(?:-|–|den)${GAP}+${DATE}${GAP}*:${REST}|${GAP}*)${EOL}`,
  ],
  [
    "CaseLine",
    `${indent}${colonLabels}(?:\\.?${GAP}*:|\\.)${REST}${EOL}`,
    `${indent}${numberLabels}${GAP}*\\.?:?${GAP}+[A-Z]{0,4}\\d[A-Z0-9./-]{2,}(?:${GAP}${REST})?${EOL}`,
    `${indent}(?:Sagsnr|Sagsnummer|Sagsid|J\\.nr|Journalnr|Dok\\.nr)${GAP}*${EOL}`,
    `${indent}\\(?${CASE_NUMBER}\\)?(?:${GAP}*[,;]?${GAP}+${CASE_NUMBER})*${GAP}*${EOL}`,
  ],
  [
    "Label",
    `${bulleted}${anyOf([...Object.values(headLabels).flat(), ...decisionFields])}(?:${GAP}*:${REST}|${GAP}*)${EOL}`,
    `${indent}${anyOf(bareLabels)}${GAP}+${REST}${EOL}`,
  ],
  // 09/06/2020 Socialudvalget
  ["Dated", `${indent}\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}${GAP}+[A-ZÆØÅ][^\\r\\n\\f.:;?!]{2,80}${lineEnd}`],
  ["PointLine", `${bulleted}(?:Punkt|Pkt\\.?|Sag${GAP}+nr\\.?|Nr\\.?|Dagsordenspunkt)${GAP}*\\d{1,4}[A-Za-z]?${WORD_END}${REST}${EOL}`],
  ["NumberLine", `${bulleted}\\d{1,3}[a-z]?\\.?${GAP}*${EOL}`],
  // 61Spørgsmål til … · 1.Titel
  ["GluedNumber", `${indent}\\d{1,3}\\.?(?=[A-ZÆØÅ][a-zæøåé])${REST}${EOL}`],
  ["NumberedLine", `${bulleted}(?:${LIST_NUMBER}|\\d{1,3} [a-z][.)]|\\d{1,3}[A-Za-z]?${GAP}*:|\\d{1,3}/\\d{1,3}\\.?|\\d{1,4}[A-Za-z]?)${GAP}+(?=[^\\s])${REST}${EOL}`],
  ["BulletLine", `${indent}(?:${BULLET}|o(?=${GAP}{2}))${GAP}+(?=[^\\s])${REST}${EOL}`],
  ["Text", `${indent}[\\u0000-\\u0008\\u000b\\u000e-\\u001f!-\\u009f\\u00a1-\\uffff][^\\r\\n\\t\\f]*${EOL}`],
  ["TableLine", `[\\u0000-\\u0009\\u000b\\u000e-\\uffff][^\\r\\n\\f]*${EOL}`],
]

/** Kinds told by where a capital letter stands. */
const caseMatters: ReadonlySet<Kind> = new Set<Kind>(["GluedHeading", "GluedNumber", "Dated"])

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
  const lexed = sources(vocabulary).map(([kind, ...alternatives]) => {
    const source = alternatives.length === 1 ? (alternatives[0] ?? "") : `(?:${alternatives.join("|")})`
    kinds[kind].PATTERN = new RegExp(source, caseMatters.has(kind) ? "" : "i")
    kinds[kind].LINE_BREAKS = true
    return kinds[kind]
  })
  return new Lexer(lexed, { positionTracking: "onlyOffset", ensureOptimizations: true, skipValidations: true, lineTerminatorCharacters: ["\n", "\r"], lineTerminatorsPattern: /\r\n|\r|\n/g })
}
