import type { Writable } from "node:stream"

/** A stream to print on, as far as the command line cares. */
export type PrintStream = Writable & { isTTY?: boolean; columns?: number }

/** What the command line needs of a process; `process` itself will do. */
export interface Host {
  readonly stdin: AsyncIterable<Uint8Array> & { isTTY?: boolean }
  readonly stdout: PrintStream
  readonly stderr: PrintStream
  readonly env: Readonly<Record<string, string | undefined>>
}

/** A stream that may close at any time. */
export interface Output {
  /** Resolves when the text has been handed over, so that a slow reader slows us down; does nothing once the reader has gone. */
  write(text: string): Promise<void>
  /** `false` once the reader has gone: there is no point in going on. */
  isOpen(): boolean
  /** What went wrong, other than that the reader has gone; null while all is well. */
  failure(): Error | null
  readonly isTerminal: boolean
  /** Columns of the terminal; 100 elsewhere. */
  readonly width: number
}

/** Columns where there is no terminal. */
export const widthElsewhere = 100

const goneCodes = new Set(["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"])

/**
 * Prints on a stream without ever throwing: `referat … | head -1` closes the pipe while we write.
 *
 * @param stream - standard output or standard error
 * @returns the output
 * @example
 * await openOutput(process.stdout).write("a line\n")
 */
export const openOutput = (stream: PrintStream): Output => {
  let open = true
  let failed: Error | null = null
  stream.on("error", (error: NodeJS.ErrnoException) => {
    open = false
    if (!goneCodes.has(error.code ?? "")) failed ??= error
  })
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (!open || text === "") resolve()
        else stream.write(text, () => resolve())
      }),
    isOpen: () => open,
    failure: () => failed,
    isTerminal: stream.isTTY === true,
    width: stream.isTTY === true ? (stream.columns ?? widthElsewhere) : widthElsewhere,
  }
}
