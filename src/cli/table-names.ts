/** The tables as help texts name them; a test says when the list is not the one of the library. */
export const tableNames = [
  "meetings",
  "participants",
  "agenda_items",
  "case_numbers",
  "sections",
  "recommendations",
  "absentees",
  "attachments",
  "treatments",
  "planned_treatments",
  "votes",
]
