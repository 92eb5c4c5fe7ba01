import type { Language } from "../index.ts"

/**
 * The language of the messages, as the environment asks for it: English where the locale is an English one. Minutes are Danish, and so
 * are the messages everywhere else.
 *
 * @param env - the environment
 * @returns the language
 * @example
 * languageOf({ LC_ALL: "en_GB.UTF-8" }) // "en"
 */
export const languageOf = ({ LC_ALL: all, LC_MESSAGES: messages, LANG: lang }: Readonly<Record<string, string | undefined>>): Language =>
  // as POSIX has it, an empty variable counts as none
  /^en(?:[_.@-]|$)/i.test(all || messages || lang || "") ? "en" : "da"
