/** Kinds of lines, and the lexer that tells them apart by their words alone; what depends on the neighbours is done in `resolve/`. */
import { createToken, Lexer, type TokenType } from "chevrotain"
import type { Vocabulary } from "./dialect.ts"
import { anyOf, BULLET, CASE_NUMBER, DATE, DAY, EOL, GAP, LETTER, LIST_NUMBER, POINT_WORD, REST, WORD_END } from "./patterns.ts"
import {
  absenceLabels,
  caseFrameLabels,
  caseLabels,
  contentsHeadings,
  decisionFields,
  groupHeadings,
  headLabels,
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
/** Nothing more on the line but blanks, a colon or a full stop. */
const lineEnd = `${GAP}*[:.]?${GAP}*${EOL}`
/** BeslutningGodkendt. · Sagsfremstilling2. Godkendelse af …: the next token begins in the middle of the line. */
const glued = "(?=[A-ZÆØÅ][a-zæøåé]|\\d{1,3}\\.?[ A-ZÆØÅ])"
/** Kompetence: Byrådet · Kompetence ....: Byrådet */
const labelled = `${GAP}*(?:\\.{2,}${GAP}*)?:${GAP}+(?=[^\\s])`

const organ = `${LETTER}[^\\r\\n\\f:;!?]{2,90}?`
const preposition = "(?:i|fra|på|af|for|ved)"
const itemPart = `(?:,?${GAP}*(?:som${GAP}+)?(?:pkt\\.?|punkt|sag(?:${GAP}*nr\\.?)?)${GAP}*\\d{1,4})?`
/** Side 4 · Side 4 af 20 · - 4 - */
const pageNumber = `(?:Side${GAP}+\\d{1,4}(?:${GAP}*(?:/|af)${GAP}*\\d{1,4})?|Page${GAP}+\\d{1,4}(?:${GAP}+of${GAP}+\\d{1,4})?|[-–]${GAP}*\\d{1,4}${GAP}*[-–])`
/** The labels of FirstAgenda's and older heads stand before their value without a colon. */
const bareLabels = ["Mødedato", "Mødested", "Mødedeltagere", "Mødetidspunkt", "Mødetid", "Dato", "Sted"]
/** Labels after which the number may follow without colon or full stop: Sagsnr. 301877 · Sag 318-2014-5120 */
const numberLabels = anyOf([...caseLabels, ...caseFrameLabels])
const colonLabels = anyOf([...caseLabels.filter((label) => label !== "Sag"), ...caseFrameLabels])

const blanks = " \t\u00a0"
const bulletSigns = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2022\u00b7\u25cf\u25aa\u25e6\uf0b7\u0335*"
const digits = "0123456789"

/**
 * Character codes a kind can begin with. Chevrotain can work them out from the patterns, but takes some sixty milliseconds for a dialect:
 * twice the time of reading a file.
 */
const codes = (...characters: string[]): number[] => [...new Set(characters.join(""))].map((character) => character.charCodeAt(0))
const initials = (words: readonly string[], ...more: string[]): number[] =>
  codes(blanks, bulletSigns, ...more, words.map((word) => word.charAt(0).toLowerCase() + word.charAt(0).toUpperCase()).join(""))
/** Every code below 512, and one of each stretch that Chevrotain treats alike above. */
const everything: readonly number[] = [...Array(0x200).keys(), ...Array.from({ length: 0x1fc }, (_, stretch) => (stretch + 4) * 0x80)]

/** The pattern of each kind that words alone can tell, in the order the lexer tries them. */
const sources = (vocabulary: Vocabulary): readonly (readonly [kind: Kind, starts: readonly number[], ...alternatives: string[]])[] => [
  ["Blank", codes(blanks, "\r\n\u200b\ufeff"), `[ \\t\\u00a0\\u200b\\ufeff]+${EOL}`, "\\r\\n|\\r|\\n"],
  ["PageBreak", codes("\f"), "\\f"],
  [
    "Furniture",
    initials(vocabulary.furniture, "SsPpUuLlDd=_"),
    `${bulleted}(?:${anyOf(vocabulary.furniture)}|${pageNumber})(?:[ \\t\\u00a0|·]+${anyOf(vocabulary.furniture)})?${GAP}*${EOL}`,
    // ====== under a title, ______ between items
    `${indent}(?:={4,}|_{6,}|-{10,}|\\*{6,})${GAP}*${EOL}`,
    // UdskrivSagsid.: 19/114
    `${indent}(?:Udskriv|Print|Luk|Del)(?=(?:Sags(?:id|nr|nummer)|Dok|J)\\.?)`,
  ],
  [
    "DecisionHeading",
    initials(["Beslutning", "Vedtagelse"]),
    // Beslutning i Byrådet den 25. februar 2019: · BESLUTNING: Økonomiudvalget den 22-10-2015 · Besluttet på … som punkt 7
    `${bulleted}(?:Beslutning(?:er|en)?|Vedtagelse|Besluttet)(?:${GAP}*:${GAP}*|${GAP}+)(?:${preposition}${GAP}+)?(?:${organ},?${GAP}+)?${DAY}${itemPart}${lineEnd}`,
    // Beslutning fra Ældrerådet
    `${bulleted}Beslutning${GAP}+(?:fra|i)${GAP}+${LETTER}[^\\r\\n\\f:;!?.,]{2,70}${lineEnd}`,
  ],
  ["SectionHeading", initials(vocabulary.headings), `${bulleted}${anyOf(vocabulary.headings)}(?:${lineEnd}|,${GAP}*${EOL}|${labelled})`],
  ["GluedHeading", initials(vocabulary.headings), `${bulleted}${anyOf(vocabulary.headings)}${glued}`],
  [
    "GroupHeading",
    initials([...groupHeadings.open, ...groupHeadings.closed, ...groupHeadings.neutral]),
    `${bulleted}${anyOf([...groupHeadings.open, ...groupHeadings.closed, ...groupHeadings.neutral])}${lineEnd}`,
  ],
  [
    "Openness",
    initials([...opennessLines.open, ...opennessLines.closed]),
    `${indent}${anyOf([...opennessLines.open, ...opennessLines.closed])}${GAP}*\\.?${GAP}*${EOL}`,
    // Åbent - 2009/000112
    `${indent}(?:Åbent|Åben|Lukket)(?:${GAP}+(?:sag|punkt))?${GAP}+(?:-${GAP}+)?(?:Sags?(?:nr|id|nummer)\\.?:?${GAP}*)?${CASE_NUMBER}${REST}${EOL}`,
  ],
  [
    "ContentsTitle",
    initials(contentsHeadings),
    `${indent}${anyOf(contentsHeadings)}(?:${GAP}*:?${GAP}+Side)?(?:${lineEnd}|(?=\\d{1,3}\\.))`,
  ],
  ["Title", initials(vocabulary.titles), `${indent}${anyOf(vocabulary.titles)}${WORD_END}${REST}${EOL}`],
  // Fraværende: NN, NN · Fraværende i Seniorrådet den 7. september 2022: · Afbud: NN (A) - NN (A) mødte som stedfortræder
  [
    "AbsenceLabel",
    initials(absenceLabels),
    `${bulleted}${anyOf(absenceLabels)}(?:${GAP}*(?:\\.{2,}${GAP}*)?:${REST}|${GAP}+i${GAP}+${organ}${GAP}+(?:-|–|den)${GAP}+${DATE}${GAP}*:${REST}|${GAP}*)${EOL}`,
  ],
  [
    "CaseLine",
    initials([...caseLabels, ...caseFrameLabels], digits, "("),
    `${indent}${colonLabels}(?:\\.?${GAP}*[:|]|\\.)${REST}${EOL}`,
    `${indent}${numberLabels}${GAP}*\\.?:?${GAP}+[A-Z]{0,4}\\d[A-Z0-9./-]{2,}(?:${GAP}${REST})?${EOL}`,
    `${indent}(?:Sagsnr|Sagsnummer|Sagsid|J\\.nr|Journalnr|Dok\\.nr)${GAP}*${EOL}`,
    `${indent}\\(?${CASE_NUMBER}\\)?(?:${GAP}*[,;]?${GAP}+${CASE_NUMBER})*${GAP}*${EOL}`,
  ],
  [
    "Label",
    initials([...Object.values(headLabels).flat(), ...decisionFields]),
    `${bulleted}${anyOf([...Object.values(headLabels).flat(), ...decisionFields])}(?:${GAP}*:${REST}|${GAP}*)${EOL}`,
    `${indent}${anyOf(bareLabels)}${GAP}+${REST}${EOL}`,
  ],
  // 09/06/2020 Socialudvalget
  ["Dated", codes(blanks, digits), `${indent}\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}${GAP}+[A-ZÆØÅ][^\\r\\n\\f.:;?!]{2,80}${lineEnd}`],
  [
    "PointLine",
    initials(["Punkt", "Sag", "Emne", "Ad", "Nr", "Dagsordenspunkt", "§"]),
    `${bulleted}${POINT_WORD}${GAP}*\\d{1,4}[A-Za-z]?${WORD_END}${REST}${EOL}`,
    // § 12. Kasseeftersyn: not § 17, stk. 4-udvalget
    `${indent}§${GAP}*\\d{1,4}(?:[.:]${GAP}+|${GAP}{2,})(?!stk)(?=[^\\s])${REST}${EOL}`,
  ],
  ["NumberLine", initials([], digits), `${bulleted}\\d{1,3}[a-z]?\\.?${GAP}*${EOL}`],
  // 61Spørgsmål til … · 1.Titel
  ["GluedNumber", codes(blanks, digits), `${indent}\\d{1,3}\\.?(?=[A-ZÆØÅ][a-zæøåé])${REST}${EOL}`],
  [
    "NumberedLine",
    initials([..."abcdefghijklmnopqrstuvwxyzæøå"], digits),
    `${bulleted}(?:${LIST_NUMBER}|\\d{1,3} [a-z][.)]|\\d{1,3}[A-Za-z]?${GAP}*:|\\d{1,4}/\\d{1,4}\\.?|\\d{1,3}\\.\\d{1,2}\\.?(?=${GAP}+[A-ZÆØÅ])|[IVX]{2,5}[.)]|\\d{1,4}[A-Za-z]?)${GAP}+(?=[^\\s])${REST}${EOL}`,
  ],
  ["BulletLine", initials(["o"]), `${indent}(?:${BULLET}|o(?=${GAP}{2}))${GAP}+(?=[^\\s])${REST}${EOL}`],
  ["Text", everything, `${indent}[\\u0000-\\u0008\\u000b\\u000e-\\u001f!-\\u009f\\u00a1-\\uffff][^\\r\\n\\t\\f]*${EOL}`],
  ["TableLine", everything, `[\\u0000-\\u0009\\u000b\\u000e-\\uffff][^\\r\\n\\f]*${EOL}`],
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
  const lexed = sources(vocabulary).map(([kind, starts, ...alternatives]) => {
    const source = alternatives.length === 1 ? (alternatives[0] ?? "") : `(?:${alternatives.join("|")})`
    kinds[kind].PATTERN = new RegExp(source, caseMatters.has(kind) ? "" : "i")
    kinds[kind].LINE_BREAKS = true
    kinds[kind].START_CHARS_HINT = [...starts]
    return kinds[kind]
  })
  return new Lexer(lexed, {
    positionTracking: "onlyOffset",
    ensureOptimizations: true,
    skipValidations: true,
    lineTerminatorCharacters: ["\n", "\r"],
    lineTerminatorsPattern: /\r\n|\r|\n/g,
  })
}
