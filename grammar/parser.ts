/**
 * The grammar of minutes: which lines follow which. LL(1), no actions, and total: every sequence of line tokens has a tree.
 * Blank lines and furniture are not in the tree: what they part is told by the kinds `Text` and `TextMore`, `TableLine` and `TableMore`.
 * `README.md` shows the grammar as EBNF beside a page of minutes.
 */
import { CstParser, type TokenType } from "chevrotain"
import { oneLine } from "./lookahead.ts"
import { kinds } from "./tokens.ts"

const {
  MeetingTitle,
  HeadLine,
  ContentsHeading,
  ContentsLine,
  GroupHeading,
  LeadingLine,
  ItemHeading,
  ItemTitle,
  TitleMore,
  OpeningHeading,
  OpeningDecision,
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
  TextMore,
  ListLine,
  TableLine,
  TableMore,
} = kinds

class MinutesParser extends CstParser {
  constructor() {
    super(Object.values(kinds) as TokenType[], {
      lookaheadStrategy: oneLine,
      recoveryEnabled: false,
      nodeLocationTracking: "none",
      skipValidations: true,
    })
    this.performSelfAnalysis()
  }

  /** Alternatives that lines ask for: made once, since new ones for each line would be an eighth of all memory that reading takes. */
  private readonly alternatives = {
    body: [
      { ALT: () => this.SUBRULE9(this.paragraph) },
      { ALT: () => this.SUBRULE9(this.list) },
      { ALT: () => this.SUBRULE9(this.table) },
      { ALT: () => this.CONSUME9(AbsenceLine) },
      { ALT: () => this.CONSUME9(Dated) },
      { ALT: () => this.SUBRULE9(this.frame) },
    ],
    meeting: [
      { ALT: () => this.CONSUME(HeadLine) },
      { ALT: () => this.CONSUME(ContentsHeading) },
      { ALT: () => this.CONSUME(ContentsLine) },
      { ALT: () => this.CONSUME(GroupHeading) },
      { ALT: () => this.SUBRULE(this.agendaItem) },
    ],
    part: [{ ALT: () => this.SUBRULE(this.section) }, { ALT: () => this.SUBRULE(this.wrapper) }, { ALT: () => this.SUBRULE(this.bare) }],
    heading: [{ ALT: () => this.CONSUME(SectionHeading) }, { ALT: () => this.CONSUME(DecisionHeading) }],
    paragraph: [{ ALT: () => this.CONSUME(Text) }, { ALT: () => this.CONSUME(TextMore) }],
    table: [{ ALT: () => this.CONSUME(TableLine) }, { ALT: () => this.CONSUME(TableMore) }],
    frame: [
      { ALT: () => this.CONSUME(CaseLine) },
      { ALT: () => this.CONSUME(Openness) },
      { ALT: () => this.CONSUME(TitleRepeat) },
      { ALT: () => this.CONSUME(FileNames) },
      { ALT: () => this.CONSUME(DecisionField) },
    ],
  }

  /** What stands under a heading, or right under an item's title: no rule of its own, which would cost a node a line. */
  private readonly body = (): unknown => this.OR9(this.alternatives.body)

  document = this.RULE("document", () => {
    this.SUBRULE(this.meeting)
    this.MANY(() => {
      this.CONSUME(MeetingTitle)
      this.SUBRULE1(this.meeting)
    })
  })

  meeting = this.RULE("meeting", () => {
    this.MANY(() => this.OR(this.alternatives.meeting))
  })

  agendaItem = this.RULE("agendaItem", () => {
    this.MANY(() => this.CONSUME(LeadingLine))
    this.OR([
      {
        ALT: () => {
          this.CONSUME(ItemHeading)
          this.OPTION(() => this.CONSUME(ItemTitle))
        },
      },
      {
        ALT: () => {
          this.CONSUME1(ItemTitle)
          this.MANY3(() => this.CONSUME1(TitleMore))
          this.OPTION1(() => this.CONSUME1(ItemHeading))
        },
      },
      { ALT: () => this.SUBRULE(this.opening) },
    ])
    this.MANY2(() => this.CONSUME(TitleMore))
    this.MANY1(() => this.OR1(this.alternatives.part))
  })

  opening = this.RULE("opening", () => {
    this.OR([{ ALT: () => this.CONSUME(OpeningHeading) }, { ALT: () => this.CONSUME(OpeningDecision) }])
    this.MANY(this.body)
  })

  bare = this.RULE("bare", () => {
    this.AT_LEAST_ONE(this.body)
  })

  wrapper = this.RULE("wrapper", () => {
    this.CONSUME(WrapperHeading)
    this.MANY(() => this.SUBRULE(this.section))
  })

  section = this.RULE("section", () => {
    this.OR(this.alternatives.heading)
    this.MANY(this.body)
  })

  paragraph = this.RULE("paragraph", () => {
    this.OR(this.alternatives.paragraph)
    this.MANY(() => this.CONSUME1(TextMore))
  })

  list = this.RULE("list", () => {
    this.AT_LEAST_ONE(() => this.SUBRULE(this.listItem))
  })

  listItem = this.RULE("listItem", () => {
    this.CONSUME(ListLine)
    this.MANY(() => this.CONSUME(TextMore))
  })

  table = this.RULE("table", () => {
    this.OR(this.alternatives.table)
    this.MANY(() => this.CONSUME1(TableMore))
  })

  frame = this.RULE("frame", () => {
    this.OR(this.alternatives.frame)
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
