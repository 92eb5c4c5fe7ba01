import type { SectionKind } from "../../ast/schema.ts"
import type { Span } from "../../source/span.ts"
import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { trimmedSpan } from "../text.ts"
import type { Say } from "../wording/index.ts"

/** "7/12", "7 af 12": a page and the number of pages; "7" alone is one only where the next such paragraph goes on. */
const pageNumber = /^(\d{1,3})(?: ?(?:\/|af) ?(\d{1,3}))?$/
const longestNumber = 10

/** Sections in which a paragraph of figures can be text. */
const ofFigures: ReadonlySet<SectionKind> = new Set(["attachments", "case-history", "route", "signature"])

interface Page {
  text: string
  page: number
  of: number | null
  span: Span
}

/** Paragraphs that are nothing but a number. */
const numbersIn = (context: LintContext): Page[] => {
  const pages: Page[] = []
  for (const { section } of context.sections()) {
    for (const block of section.blocks) {
      if (block.type !== "paragraph" || block.text.length > longestNumber || ofFigures.has(section.kind)) continue
      const found = pageNumber.exec(block.text)
      if (found === null) continue
      pages.push({ text: block.text, page: Number(found[1]), of: found[2] === undefined ? null : Number(found[2]), span: block.span })
    }
  }
  return pages
}

/** Whether a number counts the pages together with the one before or behind it. */
const goesOn = (pages: readonly Page[], at: number): boolean =>
  pages[at - 1]?.page === (pages[at]?.page ?? 0) - 1 || pages[at + 1]?.page === (pages[at]?.page ?? 0) + 1

function* check(context: LintContext, say: Say<"page-furniture">): Iterable<Finding> {
  const pages = numbersIn(context)
  for (const [at, { text, page, of, span }] of pages.entries()) {
    if (of === null ? goesOn(pages, at) : page <= of) yield { span: trimmedSpan(context, span), message: say.page(text) }
  }
}

/** The number of a page in the middle of the text. */
export const pageFurniture = defineRule({
  id: "REF052",
  slug: "page-furniture",
  severity: "hint",
  group: "text",
  profiles: ["recommended", "strict", "archive", "council"],
  docs: {
    what: "Finds the number of a page that was read as a paragraph of the text: »7/12«, or a bare number where the next one counts on. Lines such as »Side 7« are known as frame and left out by the reader.",
    why: "It cuts a sentence in two, and ends up in the words of a decision.",
    remedy: "Take the line out, or convert the document again without its page frame.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Udvalget godkendte fyret med den ændring,
at lygten bliver grøn.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Udvalget godkendte fyret med den ændring,

⟦3/12⟧

at lygten bliver grøn.
`,
  },
  check,
})
