import { printableLines } from "../findings/printable.ts"
import { type Host, openOutput } from "./streams.ts"
import { version } from "./version.ts"

const versionFlags = new Set(["--version", "-V"])

const oneLine = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

/**
 * The command line. It never ends the process itself: what is still on its way through a pipe would be lost.
 *
 * @param argv - the arguments after the name of the program
 * @param host - streams and environment; `process` itself
 * @returns the exit code: 0 all well, 1 findings or input that could not be read, 2 wrong usage
 * @example
 * process.exitCode = await run(process.argv.slice(2), process)
 */
export const run = async (argv: readonly string[], host: Host): Promise<number> => {
  const stdout = openOutput(host.stdout)
  const stderr = openOutput(host.stderr)
  if (argv.length === 1 && versionFlags.has(argv[0] ?? "")) {
    await stdout.write(`${version}\n`)
    return 0
  }
  try {
    const { runProgram } = await import("./program.ts")
    const code = await runProgram(argv, { host, stdout, stderr })
    const failure = stdout.failure()
    if (failure === null) return code
    await stderr.write(`referat: cannot write the output: ${failure.message}\n`)
    return 2
  } catch (error) {
    await stderr.write(`referat: this is a fault of referat itself, please report it: ${printableLines(oneLine(error))}\n`)
    return 2
  }
}
