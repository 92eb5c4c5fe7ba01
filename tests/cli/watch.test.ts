import { type ChildProcess, spawn } from "node:child_process"
import { renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type Folder, minutesText, newFolder, program } from "./referat.ts"

let folder: Folder
let started: ChildProcess[] = []
beforeEach(() => {
  folder = newFolder()
})
afterEach(() => {
  for (const child of started) child.kill("SIGKILL")
  started = []
  folder.remove()
})

const faulty = minutesText.replace("Tirsdag", "Fredag")

/** A run that goes on until it is ended. */
interface Watching {
  /** Waits until what was printed since the last wait matches; gives it back. */
  until(pattern: RegExp): Promise<string>
  /** Ends it as Ctrl-C does; gives the exit code. */
  end(): Promise<number | null>
}

const watching = (args: readonly string[]): Watching => {
  const child = spawn(process.execPath, [program, "validate", ...args, "--watch", "--lang", "en"], { cwd: folder.path })
  started.push(child)
  let heard = ""
  let tell = (): void => undefined
  const listen = (chunk: Buffer): void => {
    heard += chunk.toString()
    tell()
  }
  child.stdout.on("data", listen)
  child.stderr.on("data", listen)
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve))
  return {
    until: (pattern) =>
      new Promise((resolve) => {
        tell = () => {
          if (!pattern.test(heard)) return
          resolve(heard)
          heard = ""
          tell = () => undefined
        }
        tell()
      }),
    end: () => {
      child.kill("SIGINT")
      return ended
    },
  }
}

describe("--watch", () => {
  it("checks all files, then each that changes, and ends with Ctrl-C: exit 0", async () => {
    folder.write("god.txt", minutesText)
    folder.write("møde.txt", faulty)
    const run = watching(["."])
    expect(await run.until(/watching 2 files/)).toMatch(/^møde\.txt:3:10 warning weekday-mismatch [\s\S]*2 files read/)
    folder.write("møde.txt", minutesText)
    expect(await run.until(/read: .*\n/)).toBe("1 file read: 0 errors, 0 warnings, 0 hints · coverage 100 %\n")
    folder.write("ny.txt", faulty)
    expect(await run.until(/read: .*\n/)).toMatch(/^ny\.txt:3:10 warning weekday-mismatch/)
    expect(await run.end()).toBe(0)
  })

  it("sees a file that an editor puts in place of the old one, and a change of the configuration", async () => {
    folder.write("a.txt", minutesText)
    folder.write("b.txt", faulty)
    const run = watching(["a.txt", "b.txt"])
    await run.until(/watching 2 files/)
    writeFileSync(join(folder.path, "a.txt~"), faulty)
    renameSync(join(folder.path, "a.txt~"), join(folder.path, "a.txt"))
    expect(await run.until(/1 file read: .*\n/)).toMatch(/^a\.txt:3:10 warning/)
    folder.write("referat.config.json", '{"rules":{"weekday-mismatch":"error"}}')
    expect((await run.until(/2 files read: .*\n/)).match(/^\S+ error/gm)).toEqual(["a.txt:3:10 error", "b.txt:3:10 error"])
    await run.end()
  })

  it("goes on after a wrong configuration, and says what is wrong in it", async () => {
    folder.write("a.txt", minutesText)
    const run = watching(["a.txt"])
    await run.until(/watching 1 file/)
    folder.write("referat.config.json", '{"profil":"strict"}')
    await run.until(/profil: unknown key/)
    folder.write("referat.config.json", '{"profile":"strict"}')
    await run.until(/1 file read/)
    expect(await run.end()).toBe(0)
  })
})
