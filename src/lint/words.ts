/**
 * Words that rules know by themselves, as data. Lower case; a rule says how it compares them.
 */

/** What marks a closed item in front of its title in a contents list: "Closed: …", "Lukket punkt: …", or the mark alone. */
export const closedPrefix = /^[([]?(?:closed|lukket|lukkede)(?: sag| punkt| dagsorden)? ?(?:[:)\]–-]|$)/i

/** The same behind the title: "… - Lukket punkt", "… (for lukkede døre)". */
export const closedSuffix = /[([–-] ?(?:for lukkede døre|lukkede døre|lukket sag|lukket punkt|lukket)[)\]]?$/i

/** A line of the contents that opens a group of closed items: "Lukkede dagsordenspunkter", "Til behandling - for lukkede døre". */
export const closedGroup = /lukke(?:t|de)/i

/** A line of the contents that opens a group of open items. */
export const openGroup = /åb(?:en|ent|ne)/i

/** Matter at the end that is listed in the contents without being an item. */
export const endMatter =
  /^(?:digitale? )?underskr?ift(?:er)?\.?$|underskr?ifts(?:ark|blad|side|bilag)|bilagsliste|bilagsoversigt|^samlede? bilag|digital godkendelse/i

/** Items that inform, or leave room for talk, and may well end without a decision. */
export const informational =
  /^(?:eventuelt|evt\.?|meddelelser|orientering|gensidig orientering|nyt fra|spørgetid|pause|frokost|velkomst|velkommen|præsentation|besigtigelse|rundvisning|oplæg|siden sidst|bordet rundt|temadrøftelse|temamøde)/i

/** Labels in front of a list of members or participants, at the beginning of a line. */
export const peopleLabel =
  /^[\s•·*-]*(?:mødedeltagere|deltagere|medlemmer|til ?stede(?:værende)?|indkald(?:else|te?)|fremmødte|mødte|i mødet deltog|navn)(?!\p{L})/iu

/** Labels in front of absent people, at the beginning of a line. */
export const absenceLabel = /^(?:fraværende|fravær|afbud|ikke til stede|deltog ikke|forfald)(?!\p{L})/iu

/** Labels of the day of the meeting, at the beginning of a line; what follows is the value, or the value is on the next line. */
export const dateLabel = /^(?:mødedato|dato|mødedag|mødetidspunkt|starttidspunkt|tidspunkt)(?!\p{L})\s*:?\s*/iu

/** Any label of the meeting head that is no title, though it may begin with a word of titles: "Mødested", "Mødet hævet". */
export const headLabel =
  /^(?:møde(?:dato|dag|tid|tidspunkt|sted|deltagere|lokale|fakta|varighed)|mødet? (?:hævet|slut|sluttede|startede))(?!\p{L})/iu

/** Words by which a line is known as the title of minutes or of an agenda. The plural ("Dagsordener og referater") is a menu. */
export const titleWord =
  /r\s?e\s?f\s?e\s?r\s?a\s?t(?!er)|dagsorden(?!er)|protokol|beslutninger fra|beslutningsreferat|vedtagelser|møde(?:t|r)? i |\p{L}møde(?:t|r)?(?!\p{L})|(?:ordinært|ekstraordinært|konstituerende) møde/iu

/** What a title says where the item was not treated after all. */
export const withdrawnTitle = /(?<!\p{L})(?:udgår|udgået|udsat|udsættes|aflyst|trukket|flyttet|tilbagetrukket)(?!\p{L})/iu

/** Labels of the place of the meeting, alone on their line. */
export const placeLabel = /^(?:møde)?(?:sted|lokale)\s*:?$/iu

/** What refers a decision to the recommendation: "Godkendt som indstillet", "Indstillingen blev tiltrådt". */
export const asRecommended =
  /(?<!\p{L})(?:som indstillet|(?:jf\.|jævnfør|efter|i henhold til|i overensstemmelse med) indstillingen|indstillingen (?:(?:er|blev) )?(?:godkendt|godkendes|tiltrådt|tiltrædes|vedtaget|vedtages|følges|fulgt))(?!\p{L})/iu

/** Any word of somebody who recommends, also in the middle of a compound. */
export const recommends = /indstil|anbefal|foresl|forslag/i

/** What postpones or withdraws other items of the same meeting: "Punkt 3 og 4 udsættes". The first group holds the numbers. */
export const postponesItems =
  /(?:dagsordens)?punkt(?:er|erne)? (\d{1,3}(?:(?:, | og | samt )\d{1,3})*) (?:(?:er|blev|bliver) )?(?:udsættes|udskydes|udsat|udskudt|udgår|udgik)(?!\p{L})/giu

/** What says that something is attached. The case of Danish letters counts, so that the search stays cheap. */
export const saysAttached =
  /(?:(?:vedlagt|vedlægges|vedhæftet|vedhæftes) (?:som )?bilag|(?:er|bliver) (?:vedlagt|vedhæftet) som bilag|bilag(?:et|ene)? (?:er )?(?:vedlagt|vedlægges|vedhæftet)|(?:vedlagte|vedhæftede) bilag)(?!\p{L})/iu

/** Mail services that private people use. */
export const privateMail = [
  "gmail.com",
  "googlemail.com",
  "hotmail.com",
  "hotmail.dk",
  "icloud.com",
  "jubii.dk",
  "live.dk",
  "mail.dk",
  "mail.tele.dk",
  "me.com",
  "msn.com",
  "ofir.dk",
  "outlook.com",
  "outlook.dk",
  "protonmail.com",
  "proton.me",
  "privat.dk",
  "stofanet.dk",
  "yahoo.com",
  "yahoo.dk",
  "youmail.dk",
] as const

/** Words in front of somebody's telephone number, as they are searched for. */
export const phoneLabels = ["tlf", "Tlf", "TLF", "telefon", "Telefon", "TELEFON", "mobil", "Mobil", "MOBIL"] as const

/** Councils, by the end of their names: who has to keep a protocol of decisions. */
export const council = /(?:byråd|kommunalbestyrelse|borgerrepræsentation)(?:et|en|ens|ets)?$/i

/** Lines that tell of the members' signatures. */
export const signature = /(?<!\p{L})(?:underskr|digital godkendelse|godkendt digitalt|digitalt godkendt)/iu
