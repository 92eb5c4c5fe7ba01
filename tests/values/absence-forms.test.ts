import { describe, expect, it } from "vitest"
import { absenceLabelOpen, readAbsences } from "../../src/ast/values/absence.ts"
import { shownAbsence } from "./shown.ts"
import { wide } from "./wide.ts"

type Row = [text: string, expected: string[]]

const all = (texts: readonly string[], expected: string[]): Row[] => texts.map((text) => [text, expected])

const labels: Row[] = [
  ...all(
    ["Afbud - Ida Holm", "Afbud – Ida Holm", "Afbud er Ida Holm", "Afbud fra Ida Holm", "Afbud formand Ida Holm", "Forfald Ida Holm"],
    ["Ida Holm|excused"],
  ),
  ...all(
    ["Fraværende Ida Holm", "Fraværende er Ida Holm", "Ikke tilstede Ida Holm", "Ikke til stede: Ida Holm", "Ikke mødt Ida Holm"],
    ["Ida Holm|absent"],
  ),
  ...all(["* Afbud: Ida Holm", "– Afbud: Ida Holm", "•Afbud: Ida Holm"], ["Ida Holm|excused"]),
  ["Afbud\nIda Holm", ["Ida Holm|excused"]],
  ["Fravær\nIda Holm", ["Ida Holm|absent"]],
  ["Ikke mødt\nIda Holm", ["Ida Holm|absent"]],
  ["Lovligt forfald\nIda Holm", ["Ida Holm|excused"]],
  ["Afbud / Fraværende: Ida Holm", ["Ida Holm|excused"]],
  ["Inhabile: Ida Holm, Bo Dam", ["Ida Holm|partial||Inhabile", "Bo Dam|partial||Inhabile"]],
  ["Fraværende, pkt. 3: Ida Holm", ["Ida Holm|partial||pkt. 3"]],
  ["Fraværende (pkt. 3): Ida Holm", ["Ida Holm|partial||pkt. 3"]],
  ["Fraværende på mødet: Ida Holm", ["Ida Holm|absent"]],
  ["Fraværende ved Havnerådets møde: Ida Holm", ["Ida Holm|absent"]],
  ["Afbud til udvalgsmødet: Ida Holm", ["Ida Holm|excused"]],
  ...all(
    [
      "Afbud d. 3. maj: Ida Holm",
      "Afbud d.3. maj: Ida Holm",
      "Afbud, 3. maj: Ida Holm",
      "Afbud fra følgende (3. maj): Ida Holm",
      "Afbud /Fraværende: Ida Holm",
      "Afbud/ Fraværende: Ida Holm",
    ],
    ["Ida Holm|excused"],
  ),
  ["Afbud - Ida Holm: ferie", ["Ida Holm|excused||ferie"]],
  ["Stedfortræder for formanden: Bo Dam", ["||Bo Dam"]],
  ["Afbud (inden mødet): Ida Holm", ["Ida Holm|excused"]],
  ["Suppleant: Bo Dam (A)", ["||Bo Dam (A)"]],
  ["Afbud: Ida Holm Suppleant: Bo Dam", ["Ida Holm|excused", "||Bo Dam"]],
  ["Fraværende: Bo Dam; uden afbud: Per Ask", ["Bo Dam|absent", "Per Ask|absent"]],
  ["Fraværende: Bo Dam. Med afbud: Per Ask", ["Bo Dam|absent", "Per Ask|excused"]],
  ["Fraværende: Bo Dam Forfald: Per Ask", ["Bo Dam|absent", "Per Ask|excused"]],
  ["Afbud: Ida Holm (A), Bo Dam", ["Ida Holm (A)|excused", "Bo Dam|excused"]],
  ["Afbud: Ida Holm, formand, Bo Dam", ["Ida Holm|excused", "Bo Dam|excused"]],
  ["Afbud: Ida Holm & Bo Dam", ["Ida Holm|excused", "Bo Dam|excused"]],
  ["Afbud: Ida Holm; Bo Dam samt Per Ask", ["Ida Holm|excused", "Bo Dam|excused", "Per Ask|excused"]],
  ["Afbud: Ida Holm - ferie", ["Ida Holm|excused||ferie"]],
  ["Afbud: Ida Holm: ferie", ["Ida Holm|excused||ferie"]],
  ["Afbud: Ida Holm (A) (ferie)", ["Ida Holm (A)|excused||ferie"]],
  ["Afbud: Ida Holm (A, ferie)", ["Ida Holm (A)|excused||ferie"]],
  ["Fraværende: Ida Holm (afbud), Bo Dam (uden afbud)", ["Ida Holm|excused", "Bo Dam|absent"]],
  ["Fraværende: Ida Holm, ferie, fra punkt 3", ["Ida Holm|partial||ferie; fra punkt 3"]],
]

const sentences: Row[] = [
  ...all(
    [
      "Der er afbud fra Ida Holm.",
      "Der var modtaget afbud fra Ida Holm.",
      "Der har været afbud fra Ida Holm.",
      "Der blev meldt afbud fra Ida Holm.",
      "Vi havde afbud fra Ida Holm.",
      "Vi har modtaget afbud fra Ida Holm.",
      "Vi har forfald fra Ida Holm.",
      "Der er også afbud fra Ida Holm.",
      "Der er desuden afbud fra Ida Holm.",
      "Der er ligeledes kommet afbud fra Ida Holm.",
      "Der er givet lovligt forfald fra Ida Holm.",
      "Der er indløbet afbud fra Ida Holm.",
      "Der er registreret afbud fra Ida Holm.",
      "Afbud er modtaget fra Ida Holm.",
      "Afbud var meldt fra Ida Holm.",
      "Afbud til mødet fra Ida Holm.",
    ],
    ["Ida Holm|excused"],
  ),
  ...all(
    [
      "Fraværende ved mødet var Ida Holm.",
      "Fraværende er Ida Holm.",
      "Ikke til stede var Ida Holm.",
      "Ikke tilstede er Ida Holm.",
      "Ikke mødt var Ida Holm.",
      "I mødet deltog ikke Ida Holm.",
      "Ved mødet deltog ikke Ida Holm.",
    ],
    ["Ida Holm|absent"],
  ),
  ["Under punkt 4 deltog ikke Ida Holm.", ["Ida Holm|partial||Under punkt 4 deltog ikke"]],
  ["Deltog ikke Ida Holm.", ["Ida Holm|absent"]],
  ["Der var afbud fra Ida Holm, da hun var syg.", ["Ida Holm|excused||var syg"]],
  ["Der var afbud fra Ida Holm på grund af ferie.", ["Ida Holm|excused||på grund af ferie"]],
  ["Der var afbud fra Ida Holm, pkt. 3-5.", ["Ida Holm|partial||pkt. 3-5"]],
  ["Der var afbud fra Ida Holm og Bo Dam, og Per Ask mødte i stedet.", ["Ida Holm|excused", "Bo Dam|excused", "||Per Ask"]],
  // Everybody but
  ...all(
    [
      "Alle mødte, undtagen Ida Holm.",
      "Samtlige var mødt undtaget Ida Holm.",
      "Hele byrådet var til stede med undtagelse af Ida Holm.",
      "Hele bestyrelsen deltog på nær Ida Holm.",
      "Hele udvalget var tilstede, på nær Ida Holm.",
      "Alle undtagen Ida Holm deltog.",
      "Alle undtagen Ida Holm er til stede.",
      "Alle undtagen Ida Holm deltog i mødet.",
      "Alle, bortset fra Ida Holm, mødte.",
    ],
    ["Ida Holm|absent"],
  ),
  ["Alle var mødt undtagen Ida Holm, idet hun havde meldt afbud.", ["Ida Holm|excused"]],
  ["Alle var mødt undtagen Ida Holm, som var fraværende med afbud.", ["Ida Holm|excused"]],
  ["Alle var mødt undtagen Ida Holm - Bo Dam mødte som suppleant.", ["Ida Holm|absent|Bo Dam"]],
  // The verb first
  ["Under punkt 3 forlod Ida Holm mødet.", ["Ida Holm|partial||Under punkt 3 forlod mødet"]],
  ["Efter punkt 3 gik Ida Holm.", ["Ida Holm|partial||Efter punkt 3 gik"]],
  ["Før punkt 3 gik Ida Holm.", ["Ida Holm|partial||Før punkt 3 gik"]],
  ["Ved punkt 3 ankom Ida Holm.", ["Ida Holm|partial||Ved punkt 3 ankom"]],
  ["Fra kl. 17 deltog Ida Holm ikke.", ["Ida Holm|partial||Fra kl. 17 deltog ikke"]],
  ["Kl 19 måtte Ida Holm forlade mødet.", ["Ida Holm|partial||Kl 19 måtte forlade mødet"]],
  ["På grund af sygdom var Ida Holm fraværende.", ["Ida Holm|absent||På grund af sygdom"]],
  ["Grundet ferie havde Ida Holm meldt afbud.", ["Ida Holm|excused||Grundet ferie"]],
  ["Pga. ferie deltog Ida Holm ikke.", ["Ida Holm|absent||Pga. ferie"]],
  ["Pga ferie deltog Ida Holm ikke.", ["Ida Holm|absent||Pga ferie"]],
  ["Som følge af sne var Ida Holm forhindret.", ["Ida Holm|excused||Som følge af sne"]],
  // The party or the role behind a comma
  ["Ida Holm, A, deltog ikke.", ["Ida Holm (A)|absent"]],
  ["Ida Holm, A deltog ikke.", ["Ida Holm (A)|absent"]],
  ["Ida Holm, næstformand, deltog ikke.", ["Ida Holm|absent"]],
  ["Ida Holm, formand og Bo Dam, V deltog ikke.", ["Ida Holm|absent", "Bo Dam (V)|absent"]],
  ["1. viceborgmester Ida Holm deltog ikke.", ["Ida Holm|absent"]],
]

const took = [
  "deltog",
  "deltager",
  "mødte",
  "møder",
  "var mødt",
  "er mødt",
  "var indkaldt",
  "er indkaldt",
  "blev indkaldt",
  "indtrådte",
  "indtræder",
  "trådte ind",
  "var",
  "sad",
  "fungerede",
]

const substitutes: Row[] = [
  ...took.flatMap((verb): Row[] => [
    [`I stedet for Ida Holm ${verb} Bo Dam.`, ["Ida Holm||Bo Dam"]],
    [`Bo Dam ${verb} som suppleant for Ida Holm.`, ["Ida Holm||Bo Dam"]],
    [`I stedet ${verb} Bo Dam.`, ["||Bo Dam"]],
    [`Bo Dam ${verb} i hendes sted.`, ["||Bo Dam"]],
  ]),
  ...all(
    [
      "Som suppleant for Ida Holm mødte Bo Dam.",
      "Som substitut for Ida Holm mødte Bo Dam.",
      "I mødet deltog i stedet for Ida Holm: Bo Dam.",
      "I stedet for Ida Holm mødte i sagen Bo Dam.",
      "For Ida Holm mødte ved mødet som stedfortræder Bo Dam.",
      "For Ida Holm, deltog Bo Dam.",
      "For Ida Holm mødte medlem Bo Dam.",
      "Substitut for Ida Holm er Bo Dam",
      "Bo Dam deltog ved dette punkt som stedfortræder for Ida Holm.",
      "Bo Dam mødte som 1. suppleant for Ida Holm.",
      "Bo Dam mødte som 1.suppleant for Ida Holm.",
      "Bo Dam deltog for Ida Holm.",
      "Bo Dam er stedfortræder for Ida Holm.",
      "Bo Dam deltog på vegne af Ida Holm.",
      "Bo Dam som suppleant for Ida Holm.",
      "Ida Holm - Bo Dam mødte i stedet",
      "Ida Holm – stedfortræder Bo Dam",
      "Ida Holm stedfortræder Bo Dam",
      "Ida Holm suppleant: Bo Dam",
      "Ida Holm erstattet af Bo Dam",
      "Ida Holm, der blev afløst af Bo Dam",
      "Ida Holm, som er substitueret med Bo Dam",
      "Ida Holm var repræsenteret ved Bo Dam",
      "Ida Holm (i stedet mødte Bo Dam)",
      "Ida Holm (Bo Dam mødte som stedfortræder)",
    ],
    ["Ida Holm||Bo Dam"],
  ),
  ...all(
    [
      "Som stedfortræder mødte Bo Dam.",
      "I hans sted mødte Bo Dam.",
      "I hendes sted mødte Bo Dam.",
      "I dennes sted mødte stedfortræderen Bo Dam.",
      "Og i stedet deltog Bo Dam.",
      "Bo Dam mødte som stedfortræder.",
      "Bo Dam mødte som 1. stedfortræder.",
      "Bo Dam mødte som stedfortræder for ham.",
      "Bo Dam mødte som stedfortræder i mødet.",
      "Bo Dam deltog i mødet i stedet for denne.",
    ],
    ["||Bo Dam"],
  ),
  ...all(
    [
      "Ida Holm havde afbud; i stedet deltog Bo Dam.",
      "Ida Holm havde afbud, men Bo Dam mødte i stedet.",
      "Ida Holm havde afbud, hvorfor i stedet deltog Bo Dam.",
      "Ida Holm havde afbud, så i stedet deltog Bo Dam.",
      "Ida Holm havde afbud og Bo Dam mødte i stedet.",
      "Ida Holm havde afbud - Bo Dam mødte i stedet.",
      "Ida Holm havde afbud, som suppleant for hende mødte Bo Dam.",
      "Ida Holm havde afbud, som suppleant for denne mødte Bo Dam.",
      "Ida Holm havde afbud, stedfortræder for ham var Bo Dam.",
      "Ida Holm havde afbud, personlig suppleant: Bo Dam.",
      "Ida Holm havde afbud - stedfortræder er Bo Dam.",
      "Ida Holm havde afbud, med stedfortræder Bo Dam.",
    ],
    ["Ida Holm|excused|Bo Dam"],
  ),
  ["Bo Dam mødte i stedet for Ida Holm, som var syg.", ["Ida Holm||Bo Dam|var syg"]],
  ["Bo Dam mødte i stedet for Ida Holm på grund af ferie.", ["Ida Holm||Bo Dam|på grund af ferie"]],
  ["Bo Dam mødte i stedet for Ida Holm, fordi hun havde meldt afbud.", ["Ida Holm|excused|Bo Dam"]],
  ["Bo Dam og Lis Brun mødte i stedet for Ida Holm og Per Ask.", ["Ida Holm||Bo Dam", "Per Ask||Lis Brun"]],
]

const none = [
  "I stedet for Ida Holm taler Bo Dam.",
  "Bo Dam mødte i stedet for direktør Ida Holm.",
  "Bo Dam mødte i stedet for Ida Holm og talte længe.",
  "Alle lokaler er ledige undtagen Ida Holms.",
  "Der var afbud fra Ida Holm kort før hele sagen om afbud og fravær i udvalgene kunne nå at blive drøftet til bunds.",
  "Fraværende var der ingen af.",
  "I maj deltog direktør Bo Dam i mødet.",
  "Ida Holm - deltog",
]

describe("forms of absence", () => {
  it.each([...labels, ...sentences, ...substitutes])("%j", (text, expected) => {
    expect(readAbsences(text)?.map(shownAbsence)).toEqual(expected)
    expect(readAbsences(wide(text))?.map(shownAbsence)).toEqual(expected)
  })

  it.each(none)("not %j", (text) => {
    expect(readAbsences(text)).toBeNull()
    expect(readAbsences(wide(text))).toBeNull()
  })

  it.each(["Afbud", "Forfald:", "• Ikke mødt:", "Afbud den 3. maj:", "Fraværende - 3. maj 2021:"])("%j waits for names", (text) => {
    expect(absenceLabelOpen(text)).toBe(true)
  })

  it.each(["Fraværende elever, 2. kvartal:", "Fraværende medarbejdere i 2021:"])("%j does not", (text) => {
    expect(absenceLabelOpen(text)).toBe(false)
  })
})
