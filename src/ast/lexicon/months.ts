/** Names of the months, the Danish ones first, then what English-minded web systems print; index 0 is January. */
export const monthNames = [
  ["januar", "january"],
  ["februar", "february"],
  ["marts", "march"],
  ["april"],
  ["maj", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["august"],
  ["september"],
  ["oktober", "october"],
  ["november"],
  ["december"],
] as const

/** Short forms, with or without a full stop: "21. aug 2017", "3. sept. 2019"; index 0 is January. */
export const monthAbbreviations = [
  ["jan"],
  ["feb", "febr"],
  ["mar"],
  ["apr"],
  [],
  ["jun"],
  ["jul"],
  ["aug"],
  ["sep", "sept"],
  ["okt", "oct"],
  ["nov"],
  ["dec"],
] as const

/** Names of the days, Danish and English; index 0 is Monday, as in ISO 8601. */
export const weekdayNames = [
  ["mandag", "monday"],
  ["tirsdag", "tuesday"],
  ["onsdag", "wednesday"],
  ["torsdag", "thursday"],
  ["fredag", "friday"],
  ["lørdag", "saturday"],
  ["søndag", "sunday"],
] as const
