/**
 * The grammar of minutes: which lines follow which. LL(1), no actions, and total: every sequence of line tokens has a tree.
 * `README.md` shows it as EBNF beside a page of minutes.
 */
import { CstParser, type TokenType } from "chevrotain"
import { kinds } from "./tokens.ts"

const {
  Blank,
  Furniture,
  MeetingTitle,
  HeadLine,
  ContentsHeading,
  ContentsLine,
  GroupHeading,
  LeadingLine,
  ItemHeading,
  ItemTitle,
  OpeningHeading,
  TitleRepeat,
  CaseLine,
  Openness,
  FileNames,
  SectionHeading,
  DecisionHeading,
  WrapperHeading,
  Dated,
  AbsenceLine,
  DecisionField,
  Text,
  ListLine,
  TableLine,
  Unclaimed,
} = kinds

class MinutesParser extends CstParser {
  constructor() {
    super(Object.values(kinds) as TokenType[], { maxLookahead: 1, recoveryEnabled: false, nodeLocationTracking: "none", skipValidations: true })
    this.performSelfAnalysis()
  }

  document = this.RULE("document", () => {
    this.SUBRULE(this.meeting)
    this.MANY(() => {
      this.CONSUME(MeetingTitle)
      this.SUBRULE1(this.meeting)
    })
  })

  meeting = this.RULE("meeting", () => {
    this.MANY(() => this.SUBRULE(this.meetingPart))
  })

  meetingPart = this.RULE("meetingPart", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.head) },
      { ALT: () => this.SUBRULE(this.contents) },
      { ALT: () => this.CONSUME(GroupHeading) },
      { ALT: () => this.SUBRULE(this.agendaItem) },
      { ALT: () => this.SUBRULE(this.filler) },
      { ALT: () => this.CONSUME(Unclaimed) },
    ])
  })

  head = this.RULE("head", () => {
    this.AT_LEAST_ONE(() => this.CONSUME(HeadLine))
  })

  contents = this.RULE("contents", () => {
    this.OR([{ ALT: () => this.CONSUME(ContentsHeading) }, { ALT: () => this.CONSUME(ContentsLine) }])
    this.MANY(() => this.OR1([{ ALT: () => this.CONSUME1(ContentsLine) }, { ALT: () => this.SUBRULE(this.filler) }]))
  })

  agendaItem = this.RULE("agendaItem", () => {
    this.MANY(() => {
      this.CONSUME(LeadingLine)
      this.OPTION(() => this.SUBRULE(this.filler))
    })
    this.OR([
      {
        ALT: () => {
          this.CONSUME(ItemHeading)
          this.OPTION1(() => this.SUBRULE1(this.filler))
          this.OPTION2(() => this.CONSUME(ItemTitle))
        },
      },
      { ALT: () => this.CONSUME1(ItemTitle) },
      { ALT: () => this.SUBRULE(this.opening) },
    ])
    this.MANY1(() => this.SUBRULE(this.itemPart))
  })

  opening = this.RULE("opening", () => {
    this.CONSUME(OpeningHeading)
    this.MANY(() => this.SUBRULE(this.part))
  })

  itemPart = this.RULE("itemPart", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.section) },
      { ALT: () => this.SUBRULE(this.wrapper) },
      { ALT: () => this.SUBRULE(this.part) },
    ])
  })

  wrapper = this.RULE("wrapper", () => {
    this.CONSUME(WrapperHeading)
    this.OPTION(() => this.SUBRULE(this.filler))
    this.MANY(() => this.SUBRULE(this.section))
  })

  section = this.RULE("section", () => {
    this.OR([{ ALT: () => this.CONSUME(SectionHeading) }, { ALT: () => this.CONSUME(DecisionHeading) }])
    this.MANY(() => this.SUBRULE(this.part))
  })

  part = this.RULE("part", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.paragraph) },
      { ALT: () => this.SUBRULE(this.list) },
      { ALT: () => this.SUBRULE(this.table) },
      { ALT: () => this.SUBRULE(this.absence) },
      { ALT: () => this.SUBRULE(this.treatment) },
      { ALT: () => this.SUBRULE(this.frame) },
      { ALT: () => this.SUBRULE(this.filler) },
    ])
  })

  paragraph = this.RULE("paragraph", () => {
    this.AT_LEAST_ONE(() => this.CONSUME(Text))
    this.OPTION(() => this.SUBRULE(this.filler))
  })

  list = this.RULE("list", () => {
    this.AT_LEAST_ONE(() => this.SUBRULE(this.listItem))
  })

  listItem = this.RULE("listItem", () => {
    this.CONSUME(ListLine)
    this.MANY(() => this.CONSUME(Text))
    this.OPTION(() => this.SUBRULE(this.filler))
  })

  table = this.RULE("table", () => {
    this.AT_LEAST_ONE(() => this.CONSUME(TableLine))
    this.OPTION(() => this.SUBRULE(this.filler))
  })

  absence = this.RULE("absence", () => {
    this.CONSUME(AbsenceLine)
    this.OPTION(() => this.SUBRULE(this.filler))
  })

  treatment = this.RULE("treatment", () => {
    this.CONSUME(Dated)
    this.OPTION(() => this.SUBRULE(this.filler))
  })

  frame = this.RULE("frame", () => {
    this.OR([
      { ALT: () => this.CONSUME(CaseLine) },
      { ALT: () => this.CONSUME(Openness) },
      { ALT: () => this.CONSUME(TitleRepeat) },
      { ALT: () => this.CONSUME(FileNames) },
      { ALT: () => this.CONSUME(DecisionField) },
    ])
  })

  filler = this.RULE("filler", () => {
    this.AT_LEAST_ONE(() => this.OR([{ ALT: () => this.CONSUME(Blank) }, { ALT: () => this.CONSUME(Furniture) }]))
  })
}

/**
 * The one parser for all dialects. Building it takes some milliseconds: callers keep it.
 *
 * @returns a Chevrotain parser whose `document` rule gives the tree of a resolved token list
 * @example
 * const parser = createParser()
 * parser.input = tokens
 * parser.document()
 */
export const createParser = (): MinutesParser => new MinutesParser()
