/** Encodings that are told apart, and that can be asked for. */
export const encodings = [
  "utf-8",
  "utf-8-twice",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "iso-8859-1",
  "iso-8859-15",
  "cp850",
  "cp865",
  "macintosh",
  "iso646-dk",
] as const

/** An encoding that Danish minutes were written in. */
export type Encoding = (typeof encodings)[number]
