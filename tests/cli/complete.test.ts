import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { shells } from "../../src/cli/completion/shells.ts"
import { programWords } from "../../src/cli/completion/words.ts"
import { createProgram } from "../../src/cli/program.ts"
import { rules } from "../../src/index.ts"
import { type Folder, newFolder, referat } from "./referat.ts"

const silent = { write: async () => undefined, isOpen: () => true, failure: () => null, isTerminal: false, width: 80 }
const program = createProgram({ host: process, stdout: silent, stderr: silent, finish: () => undefined })

const isPresent = (shell: string): boolean => spawnSync(shell, ["--version"]).error === undefined

let folder: Folder
beforeAll(() => {
  folder = newFolder()
  folder.write("minutes.txt", "")
  for (const shell of shells) writeFileSync(join(folder.path, shell), referat(["complete", shell]).stdout)
})
afterAll(() => folder.remove())

const script = (shell: string): string => referat(["complete", shell]).stdout

/** What each shell is asked for, and what it must and must not answer. */
const asked: readonly (readonly [line: readonly string[], wanted: readonly string[], unwanted: readonly string[]])[] = [
  [[""], ["parse", "convert", "complete"], ["--format", "minutes.txt"]],
  [["pa"], ["parse"], ["convert"]],
  [["parse", "--for"], ["--format"], ["--table", "--force"]],
  [
    ["parse", "--format", ""],
    ["json", "ndjson", "csv"],
    ["text", "sqlite"],
  ],
  [["validate", "--format", "s"], ["sarif"], ["json"]],
  [["parse", "--pretty", "--table", "vo"], ["votes"], ["meetings"]],
  [["--color", "never", "trace", "25-1", "--encoding", "cp8"], ["cp850", "cp865"], ["utf-8"]],
  [["inspect", "--stage", "c"], ["cst", "claims"], ["ast"]],
  [["explain", "number-"], ["number-gap"], ["vote-count"]],
  [["complete", ""], [...shells], ["parse"]],
  [["parse", "--dialect", "thi"], ["thisted"], ["kalundborg"]],
]

describe("what can be typed", () => {
  it("is what the program takes: every command and option, each value once", async () => {
    const { commands } = await programWords(program)
    expect(commands.map(({ name }) => name)).toEqual(program.commands.map((command) => command.name()))
    for (const { name, options } of commands) {
      const [own] = program.commands.filter((command) => command.name() === name)
      const names = options.flatMap((option) => option.names)
      expect(names.filter((one, at) => names.indexOf(one) !== at)).toEqual([])
      for (const { short, long } of own?.options ?? []) for (const one of [short, long]) if (one) expect(names).toContain(one)
    }
    expect(commands.find(({ name }) => name === "explain")?.takes).toEqual(rules.map(({ slug }) => slug))
    expect(commands.find(({ name }) => name === "parse")?.takes).toBe("files")
  })

  it("holds no word that a shell would part or run", async () => {
    const { commands, options } = await programWords(program)
    const words = [...options, ...commands.flatMap((command) => [...command.options, { names: [command.name], takes: command.takes }])]
    const all = words.flatMap(({ names, takes }) => [...names, ...(typeof takes === "string" || takes === null ? [] : takes)])
    expect(all.filter((word) => !/^[\w.=-]+$/.test(word))).toEqual([])
  })
})

describe("referat complete", () => {
  it.each(shells)("%s names every command", (shell) => {
    const { status, stdout, stderr } = referat(["complete", shell])
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    for (const command of program.commands) expect(stdout).toContain(command.name())
  })

  it("names the shells that there are: exit 2", () => {
    const { status, stderr } = referat(["complete", "tcsh"])
    expect(status).toBe(2)
    expect(stderr).toContain("Allowed choices are bash, zsh, fish, powershell.")
  })

  it.skipIf(!isPresent("bash")).each(asked)("bash completes %j", (line, wanted, unwanted) => {
    const words = ["referat", ...line].map((word) => `'${word}'`).join(" ")
    const run = `set -u; source ./bash; COMP_WORDS=(${words}); COMP_CWORD=${line.length}; _referat; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", run], { cwd: folder.path, encoding: "utf8" })
    expect(stderr).toBe("")
    const answers = stdout.split("\n")
    expect(wanted.filter((word) => !answers.includes(word))).toEqual([])
    expect(unwanted.filter((word) => answers.includes(word))).toEqual([])
  })

  it.skipIf(!isPresent("bash"))("leaves names of files to bash, and can be read twice", () => {
    const run =
      'eval "$(cat bash)"; source ./bash; COMP_WORDS=(referat parse -o min); COMP_CWORD=3; _referat; declare -p COMPREPLY; complete -p referat'
    const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", run], { cwd: folder.path, encoding: "utf8" })
    expect({ stdout, stderr }).toEqual({
      stdout: "declare -a COMPREPLY=()\ncomplete -o bashdefault -o default -F _referat referat\n",
      stderr: "",
    })
  })

  it.skipIf(!isPresent("fish")).each(asked)("fish completes %j", (line, wanted, unwanted) => {
    const run = `source ./fish; complete -C "referat ${line.join(" ")}"`
    const { stdout } = spawnSync("fish", ["--no-config", "-c", run], { cwd: folder.path, encoding: "utf8" })
    const answers = stdout.split("\n").map((answer) => answer.split("\t")[0])
    expect(wanted.filter((word) => !answers.includes(word))).toEqual([])
    expect(unwanted.filter((word) => answers.includes(word))).toEqual([])
  })

  it.skipIf(!isPresent("zsh"))("zsh reads it", () => {
    const run = "autoload -Uz compinit; compinit -D -u; source ./zsh; print $_comps[referat]"
    const { stdout, stderr } = spawnSync("zsh", ["-f", "-c", run], { cwd: folder.path, encoding: "utf8" })
    expect({ stdout, stderr }).toEqual({ stdout: "_referat\n", stderr: "" })
  })

  it.skipIf(!isPresent("pwsh")).each(asked)("PowerShell completes %j", (line, wanted, unwanted) => {
    const typed = `referat ${line.join(" ")}`
    const run = `${script("powershell")}\n[System.Management.Automation.CommandCompletion]::CompleteInput('${typed}', ${typed.length}, $null).CompletionMatches.CompletionText`
    const answers = spawnSync("pwsh", ["-NoProfile", "-Command", run], { cwd: folder.path, encoding: "utf8" }).stdout.split(/\r?\n/)
    expect(wanted.filter((word) => !answers.includes(word))).toEqual([])
    expect(unwanted.filter((word) => answers.includes(word))).toEqual([])
  })
})
