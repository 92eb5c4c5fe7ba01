import { printableLines } from "../findings/printable.ts"
import { whyUnwritten } from "../problems.ts"
import { type Context, usageError } from "./context.ts"
import { writeFileAtomically } from "./write-file.ts"

/**
 * Turns an error of the file system on writing into one line for the user.
 *
 * @param path - what could not be written
 * @param error - what was thrown
 * @returns the error to throw
 * @example
 * throw cannotWrite("out/a.json", error)
 */
export const cannotWrite = (path: string, error: unknown): Error => {
  const why = whyUnwritten(error)
  return why === null ? (error as Error) : Object.assign(usageError(`cannot write ${path}: ${why}`), { cause: error })
}

const first = async function* (head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

/**
 * Prints the data of a command on standard output, or writes it to a file. Where there is no data no file is made. Data are printed as they
 * are, but to a terminal: there, control characters of the minutes become signs.
 *
 * @param chunks - the data, made while it is written
 * @param path - the file; standard output where left out
 * @param context - streams
 * @returns when all is handed over, or nobody reads on
 * @throws {UsageError} (rejects) where the file cannot be written
 * @example
 * await deliver(lines(), options.output, context)
 */
export const deliver = async (chunks: AsyncGenerator<string>, path: string | undefined, { stdout }: Context): Promise<void> => {
  if (path === undefined || path === "-" || path === "/dev/stdout") {
    for await (const chunk of chunks) {
      await stdout.write(stdout.isTerminal ? printableLines(chunk) : chunk)
      if (!stdout.isOpen()) return
    }
    return
  }
  const head = await chunks.next()
  if (head.done === true) return
  await writeFileAtomically(path, first(head.value, chunks)).catch((error: unknown) => {
    throw cannotWrite(path, error)
  })
}
