/** The words of ballots, as data. */
import type { VoteEvent } from "../schema.ts"

/** yes, no or abstain. */
export type VoteOption = VoteEvent["counts"][number]["option"]

/** Verbs by which counted members vote, with what they vote. The first that fits wins; sticky, from right behind the members. */
export const memberVerbs: readonly { pattern: RegExp; option: VoteOption }[] = [
  {
    pattern: /\s*(?:undlader|undlod|afstår|afstod|stemmer\s+blankt|stemte\s+blankt|stemmer\s+hverken|stemte\s+hverken)/y,
    option: "abstain",
  },
  {
    pattern:
      /\s*(?:(?:stemmer|stemte|er|var)\s+(?:i?mod)|i?mod(?![A-Za-zÆØÅæøå])|(?:anbefaler|anbefalede|tiltræder|tiltrådte|godkender|godkendte|støtter|støttede)\s+(?:dog\s+)?(?:(?:den|det|dem|denne|dette|indstillingen|forslaget|sagen)\s+)?ikke|kan\s+(?:dog\s+)?ikke|kunne\s+(?:dog\s+)?ikke)/y,
    option: "no",
  },
  {
    pattern:
      /\s*(?:(?:stemmer|stemte|er|var)\s+for|for(?![A-Za-zÆØÅæøå])|kan\s+(?:anbefale|tiltræde|godkende|støtte)|anbefaler|anbefalede|tiltræder|tiltrådte|godkender|godkendte|støtter|støttede|indstiller|indstillede|vedtager|vedtog)/y,
    option: "yes",
  },
]

/** A motion that did not get its majority: the larger number is against. */
export const lost =
  /forkast|afvis|afslå|nedstemt|stemt\s+ned|faldt|falder|bortfald|(?:ikke|ej)\s+(?:[a-zæøå]+\s+){0,3}?(?:vedtag|godkend|tiltråd|tiltræd|imødekom|anbefal|støtte|flertal|vedtog)|(?:vedtog|godkendte|tiltrådte)\s+(?:[A-Za-zÆØÅæøå]+\s+){0,1}ikke/i

/** Words that say a ballot is over, or that another begins. */
export const ballotOver = /forkastet|vedtaget|godkendt|tiltrådt|faldt|falder|bortfald|anbefales|afstemning/i

/** Where no ballot can be told of, none is looked for. */
export const mentionsBallot = /stem|imod|mod\s+\d|undl|medlem|flertal|mindretal|for:|ja:|\(\d+\)/i

/** Words in a list of voters that name nobody. */
export const nobodyVotes: ReadonlySet<string> = new Set(
  "resten øvrige de øvrige alle alle øvrige ingen byrådet udvalget medlemmer medlem forslagsstillerne"
    .split(" ")
    .concat(["de øvrige", "alle øvrige", "de resterende", "flertallet", "et flertal", "mindretallet", "et mindretal"]),
)

/** What stands before a list letter or a name: "Gruppe A", "Liste O", "medlemmerne Ida Holm". */
export const listPrefix =
  /^(?:(?:hele|samlet|(?:[a-zæøå]*(?:udvalgs|råds|bestyrelses))?medlem(?:merne|mer|met)?|fra|for)\s+)*(?:(?:(?:byråds)?gruppe(?:n|r|rne)?|liste(?:n|r|rne)?|parti(?:et|er|erne)?)\s+)?/i
