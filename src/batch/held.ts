import { rmSync } from "node:fs"
import type { Minutes } from "../index.ts"
import { openSpool, type Spool } from "../report/spool.ts"

/** The meetings of a text that are gone through again when all of them are read. */
export interface HeldMeetings {
  add(minutes: Minutes): void
  /** All of them, in their order, as often as they are asked for. */
  readonly all: Iterable<Minutes>
  close(): void
}

/** A file of that many meetings is rare, and one of more may have tens of thousands. */
const mostInMemory = 50

/**
 * Begins to hold meetings: some in memory, those of a file of very many on the disk.
 *
 * @param path - where they may be written to: nobody else's
 * @returns what takes them and gives them back; its functions throw with the error of the file system
 * @example
 * const held = holdMeetings("data/.referat/drafts/journal/1-meetings")
 * const judged = ended(judge(reading), held.add)
 */
export const holdMeetings = (path: string): HeldMeetings => {
  const inMemory: Minutes[] = []
  let spool: Spool | undefined
  const onDisk = (): Spool => {
    rmSync(path, { force: true })
    return openSpool(path)
  }
  return {
    add: (minutes) => {
      if (inMemory.length < mostInMemory) {
        inMemory.push(minutes)
        return
      }
      spool ??= onDisk()
      spool.add(JSON.stringify(minutes))
    },
    all: {
      *[Symbol.iterator]() {
        yield* inMemory
        for (const json of spool?.read() ?? []) yield JSON.parse(json) as Minutes
      },
    },
    close: () => {
      if (spool === undefined) return
      spool.close()
      rmSync(path, { force: true })
    },
  }
}
