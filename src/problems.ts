/** Why an input gave nothing, in words for whoever started the program. */
import type { ParseResult } from "./result.ts"
import { fileSystemError, isInputError } from "./source/input-error.ts"

/** What is said of a text that was read and has no item in any meeting. */
export const noMinutes = "no minutes found: no agenda item in it; check that this is the text of a referat, with its headings"

/**
 * Tells why a text that was read holds no minutes.
 *
 * @param result - what `parse` gave back
 * @returns one line, or null where there are minutes
 * @example
 * whyNoMinutes(parse("Kære alle")) // "no minutes found: …"
 */
export const whyNoMinutes = ({ meetings }: Pick<ParseResult, "meetings">): string | null =>
  meetings.some(({ agendaItems }) => agendaItems.length > 0) ? null : noMinutes

/** V8 holds no text of more than half a gigabyte of letters. */
const isTooLong = (error: unknown): boolean => error instanceof RangeError && error.message === "Invalid string length"

const tooLong = "what is to be written of it is too long for one text; split it into one file a meeting, or print it: referat parse"

/**
 * Tells why an input was not read. Our own bug in one file must not keep the others from being read.
 *
 * @param error - what was thrown
 * @returns the reason and the remedy
 * @example
 * await parseFile("nofile").catch(whyUnread) // "no such file; check the name and the folder"
 */
export const whyUnread = (error: unknown): string => {
  if (isInputError(error)) return error.message
  if (isTooLong(error)) return tooLong
  const [message = "", place = ""] = error instanceof Error ? (error.stack ?? error.message).split("\n") : [String(error)]
  return `this is a fault of referat itself; please report it with the file: ${message} ${place.trim()}`
}

/**
 * Tells what the file system answered.
 *
 * @param error - the error of a file operation on something that was to be read
 * @returns the reason, with a remedy where there is one
 * @example
 * fileSystemMessage(Object.assign(new Error(), { code: "ENOENT" })) // "no such file; check the name and the folder"
 */
export const fileSystemMessage = (error: unknown): string => fileSystemError(error).message

const remedies: Readonly<Record<string, string>> = {
  ENOENT: "the folder does not exist; make it first",
  EISDIR: "this is a folder; name a file in it",
  EACCES: "no permission to write there",
  EPERM: "no permission to write there",
  EROFS: "no permission to write there",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full, as far as you may use it",
  ENOTDIR: "a part of the path is not a folder",
  EEXIST: "there is a file of this name; name a folder",
  ENAMETOOLONG: "the name is too long for this disk",
}

const fullCodes = new Set(["ENOSPC", "EDQUOT"])

/**
 * Whether a code of the file system says that nothing more fits on the disk.
 *
 * @param code - "ENOSPC"
 * @returns true where there is no point in trying other files
 * @example
 * isDiskFull("EACCES") // false
 */
export const isDiskFull = (code: string | undefined): boolean => fullCodes.has(code ?? "")

/**
 * Tells why something was not written.
 *
 * @param error - the error of a file operation
 * @returns the reason, with a remedy where there is one; null where the error does not come from the file system
 * @example
 * whyUnwritten(Object.assign(new Error(), { code: "ENOSPC", syscall: "write" })) // "the disk is full"
 */
export const whyUnwritten = (error: unknown): string | null => {
  const { code = "", message, syscall } = error as NodeJS.ErrnoException
  return syscall === undefined ? null : (remedies[code] ?? message)
}
