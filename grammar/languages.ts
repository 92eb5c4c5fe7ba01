/** Words that tell Danish minutes from their Nordic neighbours, and from texts of another kind. */

/** Languages that minutes may be written in. */
export type LanguageCode = "da" | "no" | "sv"

/** Words no other of the three languages has, as whole words in small letters. */
export const languageWords: Readonly<Record<LanguageCode, readonly string[]>> = {
  da: [
    "af",
    "møde",
    "mødet",
    "udvalg",
    "udvalget",
    "rådet",
    "byrådet",
    "beslutning",
    "godkendt",
    "dagsorden",
    "dagsordenen",
    "sagsfremstilling",
    "afbud",
    "fraværende",
    "kommunalbestyrelsen",
    "blev",
    "efter",
    "mellem",
    "hvor",
    "bliver",
    "også",
    "referat",
    "punkt",
    "efterretning",
    "forvaltningen",
    "administrationen",
    "deltog",
    "hvilket",
    "nogle",
    "noget",
  ],
  no: [
    "møte",
    "møtet",
    "møteprotokoll",
    "utvalg",
    "utvalget",
    "vedtak",
    "vedtatt",
    "saksnr",
    "saksfremlegg",
    "saksframlegg",
    "innstilling",
    "kommunestyret",
    "formannskapet",
    "rådmannen",
    "rådmannens",
    "kommunedirektøren",
    "forfall",
    "ble",
    "etter",
    "mellom",
    "hvordan",
    "også",
    "gjelder",
    "enstemmig",
    "bydelsutvalget",
    "fylkestinget",
    "medlemmer",
    "uttalelse",
    "orientering",
    "noe",
    "noen",
    "mye",
  ],
  sv: [
    "och",
    "är",
    "för",
    "att",
    "sammanträde",
    "sammanträdet",
    "sammanträdesprotokoll",
    "protokoll",
    "beslut",
    "ärende",
    "ärendet",
    "nämnden",
    "kommunstyrelsen",
    "kommunfullmäktige",
    "ordförande",
    "ledamöter",
    "justerare",
    "föredragande",
    "yrkande",
    "bifall",
    "paragraf",
    "från",
    "vid",
    "inte",
    "till",
    "som",
    "samt",
    "tjänsteskrivelse",
  ],
}

/**
 * Counts how many words of a text belong to one language alone.
 *
 * @param text - the beginning of a text
 * @returns counts by language
 * @example
 * countLanguageWords("Møtet ble satt").no // 2
 */
export const countLanguageWords = (text: string): Record<LanguageCode, number> => {
  const counts: Record<LanguageCode, number> = { da: 0, no: 0, sv: 0 }
  for (const [word] of text.toLowerCase().matchAll(/[a-zà-öø-ÿ]+/g)) for (const code of codes) if (wordSets[code].has(word)) counts[code]++
  return counts
}

const codes: readonly LanguageCode[] = ["da", "no", "sv"]
const wordSets: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  da: new Set(languageWords.da),
  no: new Set(languageWords.no),
  sv: new Set(languageWords.sv),
}
