import { MultiBar, Presets } from "cli-progress"
import type { Context } from "../context.ts"
import { createPace, duration, type Pace } from "./pace.ts"

/** What somebody who waits is shown. */
export interface Progress {
  /** One more file is done; how many there are to look at by now. */
  tick(toLookAt: number): Promise<void>
  /** Prints a line where the progress does not overwrite it. */
  say(line: string): Promise<void>
  /** Leaves the terminal as it was. */
  end(): void
}

const grouped = (count: number): string => Math.round(count).toLocaleString("en-GB")

const speed = (pace: Pace, remaining: number): string => {
  const rate = pace.rate()
  return rate === 0 ? "" : ` · ${grouped(rate)}/s · ${duration(remaining / rate)} left`
}

const clock = (): number => performance.now()

const asBar = (total: number, { host }: Context): Progress => {
  const bars = new MultiBar(
    {
      format: " {bar} {done} of {all} files{speed} · {toLookAt} to look at",
      stream: host.stderr,
      clearOnComplete: true,
      barsize: 12,
      linewrap: true,
      gracefulExit: false,
    },
    Presets.shades_classic,
  )
  const pace = createPace(clock)
  let done = 0
  const bar = bars.create(total, 0, { done: "0", all: grouped(total), speed: "", toLookAt: "0" })
  return {
    tick: async (toLookAt) => {
      done++
      pace.mark(done)
      bar.update(done, { done: grouped(done), speed: speed(pace, total - done), toLookAt: grouped(toLookAt) })
    },
    say: async (line) => bars.log(line),
    end: () => {
      bars.update()
      bars.stop()
    },
  }
}

/** Milliseconds between two lines in a log. */
const betweenLines = 10_000

const asLines = (total: number, { stderr }: Context): Progress => {
  const pace = createPace(clock)
  let done = 0
  let last = clock()
  return {
    tick: async (toLookAt) => {
      done++
      pace.mark(done)
      if (clock() - last < betweenLines) return
      last = clock()
      await stderr.write(
        `referat: ${grouped(done)} of ${grouped(total)} files${speed(pace, total - done)} · ${grouped(toLookAt)} to look at\n`,
      )
    },
    say: (line) => stderr.write(line),
    end: () => undefined,
  }
}

const asNothing = ({ stderr }: Context): Progress => ({
  tick: () => Promise.resolve(),
  say: (line) => stderr.write(line),
  end: () => undefined,
})

/**
 * Shows how far a run is: a bar on a terminal, a line every so often elsewhere.
 *
 * @param total - how many files there are
 * @param context - standard error
 * @param wanted - "none" with `--quiet`
 * @returns what to tell it
 * @example
 * const progress = openProgress(100_000, context, "shown")
 */
export const openProgress = (total: number, context: Context, wanted: "shown" | "none"): Progress => {
  if (wanted === "none") return asNothing(context)
  return context.stderr.isTerminal ? asBar(total, context) : asLines(total, context)
}
