import { spawn, spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** The program as users start it. */
export const program = join(import.meta.dirname, "../../bin/referat.js")

/** How a run ended, and what it printed. */
export interface Outcome {
  status: number | null
  stdout: string
  stderr: string
}

/** What a run gets besides its arguments. */
export interface Setting {
  cwd?: string
  input?: string | Uint8Array
  env?: Record<string, string>
}

const cleanEnvironment = (): NodeJS.ProcessEnv => {
  const { FORCE_COLOR: _forced, NO_COLOR: _refused, LC_ALL: _all, LC_MESSAGES: _messages, LANG: _lang, ...env } = process.env
  return env
}

/** Runs `referat` in a process of its own; standard input is a pipe. */
export const referat = (args: readonly string[], { cwd, input = "", env = {} }: Setting = {}): Outcome => {
  const options = {
    input,
    encoding: "utf8",
    env: { ...cleanEnvironment(), ...env },
    maxBuffer: 1 << 28,
    ...(cwd === undefined ? {} : { cwd }),
  } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options)
  return { status, stdout, stderr }
}

/** Runs a line of shell in which `referat` is the program; the status is that of the first command of the pipe. */
export const shell = (line: string, cwd: string): Outcome => {
  const script = `set -o pipefail; referat() { "${process.execPath}" "${program}" "$@"; }\n${line}`
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script], {
    cwd,
    encoding: "utf8",
    env: cleanEnvironment(),
    maxBuffer: 1 << 28,
  })
  return { status, stdout, stderr }
}

/** Starts `referat` and closes its standard output or error before it can print. */
export const referatWithClosed = (stream: "stdout" | "stderr", args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { env: cleanEnvironment() })
    const heard = { stdout: "", stderr: "" }
    child[stream].destroy()
    const other = stream === "stdout" ? "stderr" : "stdout"
    child[other].on("data", (chunk: Buffer) => {
      heard[other] += chunk.toString()
    })
    child.on("close", (status) => resolve({ status, ...heard }))
  })

/** A new folder with some files, and how to remove it. */
export interface Folder {
  path: string
  write(name: string, contents: string | Uint8Array): string
  remove(): void
}

/** Makes an empty folder outside the project. */
export const newFolder = (): Folder => {
  const path = mkdtempSync(join(tmpdir(), "referat-cli-"))
  return {
    path,
    write: (name, contents) => {
      writeFileSync(join(path, name), contents)
      return join(path, name)
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}

/** Invented minutes with two items and nothing to complain about. */
export const minutesText = `REFERAT Havneudvalget d. 12-03-2024

Mødedato Tirsdag d. 12. marts 2024 kl. 16:30

Mødested Pakhuset, lokale 4

Mødedeltagere Sidsel Thorhauge (Formand), Bjarke Ørum, Ømer Yıldırım (Afbud)

Indholdsfortegnelse

Godkendelse af dagsorden.....	3
Ny belægning på nordmolen.....	4

Punkt 1: Godkendelse af dagsorden

Beslutning

Godkendt.

Afbud: Ømer Yıldırım

Punkt 2: Ny belægning på nordmolen

24-001234

Beslutning

Havneudvalget godkendte indstillingen.

Afbud: Ømer Yıldırım

Indstilling

Forvaltningen indstiller, at

1. belægningen på nordmolen skiftes i 2025
2. udgiften holdes inden for rammen
`
