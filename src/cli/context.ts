import type { Host, Output } from "./streams.ts"

/** What every command works with. */
export interface Context {
  readonly host: Host
  readonly stdout: Output
  readonly stderr: Output
}

/** Where a command tells how it ended. */
export interface CommandContext extends Context {
  finish(exitCode: number): void
}

/** Something the user asked for that cannot be done; the program shows it with a hint at `--help` and exits with 2. */
export interface UsageError extends Error {
  name: "UsageError"
}

/**
 * Makes a {@link UsageError}.
 *
 * @param message - what is wrong, and what would be right
 * @returns the error to throw
 * @example
 * throw usageError("--table needs the format csv")
 */
export const usageError = (message: string): UsageError => Object.assign(new Error(message), { name: "UsageError" as const })

/**
 * Whether a thrown value is a {@link UsageError}.
 *
 * @param error - what was thrown
 * @returns true where it is
 * @example
 * if (isUsageError(error)) return 2
 */
export const isUsageError = (error: unknown): error is UsageError => error instanceof Error && error.name === "UsageError"
