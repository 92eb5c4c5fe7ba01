import { existsSync } from "node:fs"
import { basename, resolve } from "node:path"
import { watch } from "chokidar"

/** What to do while watching. */
export interface WatchActions {
  /** The files that the paths stand for now. */
  find(): Promise<readonly string[]>
  check(files: readonly string[]): Promise<void>
  /** Told when the first round is over, with the number of files. */
  ready(files: number): Promise<void>
}

/** Editors write a file in several steps. */
const settled = { stabilityThreshold: 50, pollInterval: 10 }

/** Files that change how others are judged. */
const settingsFiles = ["referat.config.json", "package.json", ".referatignore"]

const isSettingsFile = (path: string): boolean => settingsFiles.includes(basename(path))

const besideFile = ".referat.json"

/** The files to check again when some files changed; all of them where it was a configuration. */
const touched = (changed: ReadonlySet<string>, files: readonly string[]): string[] => {
  if ([...changed].some(isSettingsFile)) return [...files]
  return files.filter((file) => changed.has(resolve(file)) || changed.has(`${resolve(file)}${besideFile}`))
}

/**
 * Checks files, and checks each again when it changes, until the user ends it.
 *
 * @param paths - files, folders and patterns
 * @param actions - what to do
 * @returns when the user has ended it
 * @throws (rejects) with what the first round throws
 * @example
 * await watchPaths(["minutes/"], { find, check, ready })
 */
export const watchPaths = async (paths: readonly string[], { find, check, ready }: WatchActions): Promise<void> => {
  const first = await find()
  const beside = first.map((file) => `${file}${besideFile}`)
  const watched = [...paths.filter((path) => existsSync(path)), ...first, ...beside, ...settingsFiles]
  // whole paths: where the folder it stands in goes away, chokidar looks for the short ones without pause
  const watcher = watch(
    watched.map((path) => resolve(path)),
    {
      ignoreInitial: true,
      awaitWriteFinish: settled,
      ignored: /(?:^|[\\/])(?:node_modules|\.git)(?:$|[\\/])/,
    },
  )
  const set = new Promise<void>((resolve) => watcher.once("ready", resolve))
  const ended = new Promise<void>((resolve, reject) => {
    process.once("SIGINT", resolve)
    process.once("SIGTERM", resolve)
    watcher.once("error", reject)
  })
  let waiting = new Set<string>()
  let round: Promise<void> = Promise.resolve()
  const next = async (): Promise<void> => {
    const changed = waiting
    waiting = new Set()
    const again = touched(changed, await find())
    if (again.length > 0) await check(again)
  }
  await check(first)
  watcher.on("all", (_event, path) => {
    // one round at a time: what changes meanwhile waits for the next
    if (waiting.size === 0) round = round.then(next)
    waiting.add(resolve(path))
  })
  await set
  await ready(first.length)
  await ended
  await watcher.close()
  await round
}
