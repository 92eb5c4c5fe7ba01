/** Why an input cannot be read, in words for the reader. */

/** Why a file cannot be read: Node's own code ("ENOENT"), or what its bytes are. */
export type InputErrorCode = "EMPTY" | "BINARY" | "NO_TEXT" | "DAMAGED" | "LOCKED" | "NO_PACKAGE" | "TOO_LARGE" | (string & {})

/** What reading a file throws: one line with the reason and the remedy. */
export interface InputError extends Error {
  name: "InputError"
  code: InputErrorCode
}

/**
 * Makes an {@link InputError}.
 *
 * @param code - for programs
 * @param message - what is wrong, and what to do
 * @param cause - what was caught
 * @returns the error to throw
 * @example
 * throw inputError("EMPTY", "the file is empty; give it the text of the minutes")
 */
export const inputError = (code: InputErrorCode, message: string, cause?: unknown): InputError =>
  Object.assign(new Error(message, { cause }), { name: "InputError" as const, code })

/**
 * Whether a thrown value says why an input could not be read, in words for the reader.
 *
 * @param error - what was thrown
 * @returns true for what reading files throws
 * @example
 * try { await parseFile("nofile") } catch (error) { if (isInputError(error)) console.error(error.message) }
 */
export const isInputError = (error: unknown): error is InputError => error instanceof Error && error.name === "InputError"

const systemMessages: Record<string, string> = {
  ENOENT: "no such file; check the name and the folder",
  EISDIR: "this is a folder, not a file; use `referat convert` for folders",
  EACCES: "no permission to read it; check its access rights",
  EPERM: "no permission to read it; check its access rights",
  ENOTDIR: "no such file; a part of the path is not a folder",
  ELOOP: "its symbolic links run in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ERR_FS_FILE_TOO_LARGE: "it is too large for minutes, more than 2 GB; split it into one file a meeting, or leave it out",
}

/**
 * Words for what the file system answered.
 *
 * @param error - the error of a file operation
 * @returns the same error in one line, with a remedy where there is one
 * @example
 * fileSystemError(Object.assign(new Error(), { code: "ENOENT" })).message // "no such file; check the name and the folder"
 */
export const fileSystemError = (error: unknown): InputError => {
  const { code = "EUNKNOWN", message = String(error) } = error as NodeJS.ErrnoException
  return inputError(code, systemMessages[code] ?? message, error)
}
