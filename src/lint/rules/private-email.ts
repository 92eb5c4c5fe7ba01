import { defineRule, type Finding, type LintContext } from "../defineRule.ts"
import { placesOf, spanOf } from "../text.ts"
import type { Say } from "../wording/index.ts"
import { privateMail } from "../words.ts"

const longestPart = 64
const localPart = /[\w.+%æøå-]+$/i
const domain = /^@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i

function* check(
  context: LintContext,
  say: Say<"private-email">,
  { services, allowed }: { services: readonly string[]; allowed: readonly string[] },
): Iterable<Finding> {
  const { text, range } = context
  const isPrivate = new Set(services.map((service) => service.toLowerCase()))
  const mayStand = new Set(allowed.map((address) => address.toLowerCase()))
  for (const at of placesOf(context, "@")) {
    const local = localPart.exec(text.slice(Math.max(range.start, at - longestPart), at))?.[0]
    const host = domain.exec(text.slice(at, at + longestPart))?.[1]
    if (local === undefined || host === undefined || !isPrivate.has(host.toLowerCase())) continue
    if (mayStand.has(`${local}@${host}`.toLowerCase())) continue
    yield { span: spanOf(context, at - local.length, at + 1 + host.length), message: say.address(host), confidential: true }
  }
}

/** Somebody's own e-mail address. */
export const privateEmail = defineRule({
  id: "REF054",
  slug: "private-email",
  severity: "hint",
  group: "privacy",
  profiles: ["recommended", "strict", "council"],
  options: {
    services: { type: "words", default: privateMail, what: "Mail services that private people use." },
    allowed: { type: "words", default: [], what: "Addresses that may stand." },
  },
  docs: {
    what: "Finds e-mail addresses at services that private people use, such as hotmail.com or mail.dk. Addresses of authorities, firms and clubs are left alone.",
    why: "A private address is personal data; in published minutes it is found by everybody who looks for addresses.",
    remedy: "Take the address out, or make sure that its owner has agreed.",
    good: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Godkendt. Bemærkninger sendes til havnen@strandby.dk.
`,
    bad: `REFERAT Havneudvalget d. 18-06-2020

Punkt 1: Ny molefyring

Beslutning

Godkendt. Bemærkninger sendes til ⟦gerda.havmand@hotmail.com⟧.
`,
  },
  check,
})
