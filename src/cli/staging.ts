import { mkdirSync, realpathSync, rmSync } from "node:fs"
import { rename, rm } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import type { Output } from "../index.ts"
import { cannotWrite } from "./deliver.ts"

/** Files that grow under other names until all of them are whole. */
export interface Staging {
  output: Output & {
    /**
     * A place for a file that is needed only until the others are whole.
     *
     * @param name - what tells it from others
     * @returns path of a file that does not exist yet
     */
    scratch(name: string): string
  }
  /**
   * Gives the files their names.
   *
   * @returns how many there are
   */
  commit(): Promise<number>
  /** Removes what was written, so that the files of an earlier run stay as they were. */
  discard(): Promise<void>
}

interface Draft {
  path: string
  target: string
}

/** Where a link leads to, so that the link stays one. */
const followed = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** The same name on each run: what a killed run left behind is in the way of the next one, and goes. */
const draftOf = (target: string): string => join(dirname(target), `.${basename(target)}.part`)

/**
 * Opens a folder for files that are to appear together, when the run is over.
 *
 * @param folder - made where it does not exist
 * @returns the output for the writers, and what ends it
 * @throws {UsageError} (rejects, and `output.file` throws) where files cannot be made there
 * @example
 * const { output, commit } = openStaging("data")
 */
export const openStaging = (folder: string): Staging => {
  const drafts: Draft[] = []
  const scratches: string[] = []
  const removeScratches = async (): Promise<void> => {
    for (const path of scratches) await rm(path, { force: true })
  }
  const file = (name: string): string => {
    const path = join(folder, name)
    try {
      mkdirSync(dirname(path), { recursive: true })
      const target = followed(path)
      const draft = { path: draftOf(target), target }
      rmSync(draft.path, { force: true })
      drafts.push(draft)
      return draft.path
    } catch (error) {
      throw cannotWrite(path, error)
    }
  }
  return {
    output: {
      file,
      scratch: (name) => {
        const path = draftOf(join(folder, name))
        rmSync(path, { force: true })
        scratches.push(path)
        return path
      },
    },
    commit: async () => {
      for (const { path, target } of drafts) {
        await rename(path, target).catch((error: unknown) => {
          throw cannotWrite(target, error)
        })
      }
      await removeScratches()
      return drafts.length
    },
    discard: async () => {
      for (const { path } of drafts) await rm(path, { force: true })
      await removeScratches()
    },
  }
}
