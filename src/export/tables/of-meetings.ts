import { defineTable } from "./table.ts"

/** One row for each meeting; the other tables point to it with `meeting_id`. */
export const meetings = defineTable({
  name: "meetings",
  description: "a meeting; table_of_contents is JSON",
  columns: [
    "meeting_id",
    "schema_version",
    "document_type",
    "dialect",
    "source_name",
    "source_encoding",
    "source_bytes",
    "source_sha256",
    "body_name",
    "body_term_from",
    "body_term_to",
    "date",
    "start_time",
    "end_time",
    "time_zone",
    "location",
    "table_of_contents",
  ],
  rows: ({ id, schemaVersion, documentType, dialect, source, meeting, tableOfContents }) => [
    {
      meeting_id: id,
      schema_version: schemaVersion,
      document_type: documentType,
      dialect,
      source_name: source.name,
      source_encoding: source.encoding,
      source_bytes: source.bytes,
      source_sha256: source.sha256,
      body_name: meeting.body.name,
      body_term_from: meeting.body.termFrom,
      body_term_to: meeting.body.termTo,
      date: meeting.date,
      start_time: meeting.startTime,
      end_time: meeting.endTime,
      time_zone: meeting.timeZone,
      location: meeting.location,
      table_of_contents: tableOfContents.map(({ title, page }) => ({ title, page })),
    },
  ],
})

/** One row for each person that the head lists. */
export const participants = defineTable({
  name: "participants",
  description: "somebody listed as member or participant, absent ones too",
  columns: ["meeting_id", "participant_order", "name", "role", "role_text", "party", "status"],
  rows: ({ id, participants: people }) =>
    people.map(({ name, role, roleText, party, status }, order) => ({
      meeting_id: id,
      participant_order: order,
      name,
      role,
      role_text: roleText,
      party,
      status,
    })),
})
