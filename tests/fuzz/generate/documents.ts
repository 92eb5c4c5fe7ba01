/** Minutes as somebody may have written them, in every dialect; whole ones, and a few lines of any. */
import fc, { type Arbitrary } from "fast-check"
import { vocabularyOf } from "../../../grammar/dialect.ts"
import { dialects, lineageOf } from "../../../grammar/dialects/index.ts"
import { itemShape, itemTitle, type Lines, linesOf } from "./lines.ts"

interface Item {
  title: string
  frame: string[]
  sections: { heading: string; text: string[] }[]
  bare: string[]
}

const some = (text: Arbitrary<string>, maxLength: number): Arbitrary<string[]> => fc.array(text, { maxLength })

const itemOf = ({ frame, heading, text }: Lines): Arbitrary<Item> =>
  fc.record({
    title: itemTitle,
    frame: some(frame, 2),
    bare: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: some(text, 2) }),
    sections: fc.array(fc.record({ heading, text: some(text, 3) }), { maxLength: 3 }),
  })

/** Blank lines stand where most programs put them, or nowhere. */
const joined = (blocks: readonly string[], isLoose: boolean): string => `${blocks.join(isLoose ? "\n\n" : "\n")}\n`

const documentOf = (lines: Lines): Arbitrary<string> =>
  fc
    .record({
      title: lines.title,
      head: some(lines.head, 4),
      contents: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: some(lines.contents, 1) }),
      groups: some(lines.group, 2),
      items: fc.array(itemOf(lines), { maxLength: 4 }),
      end: some(lines.end, 2),
      shape: itemShape,
      isLoose: fc.boolean(),
    })
    .map(({ title, head, contents, groups, items, end, shape, isLoose }) =>
      joined(
        [
          title,
          ...head,
          ...contents,
          ...items.flatMap((item, at) => [
            ...groups.slice(at, at + 1),
            shape(at + 1, item.title),
            ...item.frame,
            ...item.bare,
            ...item.sections.flatMap(({ heading, text }) => [heading, ...text]),
          ]),
          ...end,
        ],
        isLoose,
      ),
    )

const everyLines: readonly Lines[] = dialects.map((dialect) => linesOf(dialect, vocabularyOf(lineageOf(dialect.id))))

/** Whole minutes, now and then of two meetings. */
export const documents: Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.oneof(...everyLines.map(documentOf)) },
  { weight: 1, arbitrary: fc.tuple(...[0, 1].map(() => fc.oneof(...everyLines.map(documentOf)))).map((two) => two.join("\n")) },
)

/** A few lines of minutes in no order. */
export const fragments: Arbitrary<string> = fc
  .tuple(fc.oneof(...everyLines.map(({ any }) => fc.array(any, { minLength: 1, maxLength: 5 }))), fc.boolean())
  .map(([lines, isLoose]) => joined(lines, isLoose))
