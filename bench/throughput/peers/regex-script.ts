import type { Throughput } from "../throughput.ts"

const meetingTitle = /^(?:referat|beslutningsprotokol|dagsorden|åbent referat)\b.*$/im
/** Punkt 3: Budget · 3. Budget · Pkt. 3 Budget */
const itemHeading = /^(?:(?:punkt|pkt\.?|sag) ?(\d{1,3})\b[.:)]?|(\d{1,3})[.:])[ \t]+([A-ZÆØÅ].*)$/gim
const decisionHeading = /^(?:beslutning|afgørelse|byrådets beslutning|udvalgets beslutning).{0,80}$/im
/** Whatever looks like the next heading: a line of few words, of which none ends a sentence. */
const nextHeading = /\n\n(?:sagsfremstilling|indstilling|baggrund|resume|økonomi|bilag|høring|supplerende bemærkninger)\b.{0,80}\n/i

/** An item as a script needs it. */
interface Item {
  number: string
  title: string
  decision: string | null
}

const decisionIn = (body: string): string | null => {
  const heading = decisionHeading.exec(body)
  if (heading === null) return null
  const rest = body.slice(heading.index + heading[0].length)
  return rest.slice(0, nextHeading.exec(rest)?.index).trim()
}

const read = (text: string): { title: string | null; items: Item[] } => {
  const headings = [...text.matchAll(itemHeading)]
  return {
    title: meetingTitle.exec(text)?.[0] ?? null,
    items: headings.map(([line, number, bare, title = ""], at) => {
      const start = (headings[at]?.index ?? 0) + line.length
      return { number: number ?? bare ?? "", title: title.trim(), decision: decisionIn(text.slice(start, headings[at + 1]?.index)) }
    }),
  }
}

/** What a good scripter writes for a question of his own: the title, the items and their decisions by regular expressions, and nothing else. */
export const regexScript: Throughput = {
  name: "regex script: title, items, decisions",
  prepare:
    async ({ documents }) =>
    () =>
      documents.reduce((found, document) => found + read(document).items.length, 0),
}
