/** Keeps the heap small while the meetings of a large text are read: V8 would let what is thrown away lie until there is twice as much of it as is held. */
import { getHeapStatistics } from "node:v8"

/** A smaller text is read before it matters. */
const largeText = 4_000_000

/** What may lie about, in bytes for each character of the text: a file of 50 MB takes 1,047 MB at the peak where it is never swept. */
const allowance = 1.5

/** Node's only way to ask for it without a flag; where there is no inspector, or it is forbidden, the heap grows as it will. */
const collectGarbage = async (): Promise<void> => {
  try {
    const { Session } = await import("node:inspector/promises")
    const session = new Session()
    session.connect()
    await session.post("HeapProfiler.collectGarbage")
    session.disconnect()
  } catch {
    return
  }
}

const heapSize = (): number => getHeapStatistics().used_heap_size

/**
 * Hands on what a generator makes of a text, and where the text is a large one has V8 sweep up from time to time.
 *
 * @param given - the generator
 * @param text - the text
 * @returns a generator of the same values, and at its end what the other one returned
 * @example
 * for await (const minutes of sweeping(readMeetings(text), text)) console.log(minutes.id)
 */
export const sweeping = async function* <Given, End>(given: Generator<Given, End>, text: string): AsyncGenerator<Given, End> {
  if (text.length < largeText) return yield* given
  let swept = 0
  for (;;) {
    const next = given.next()
    if (next.done === true) return next.value
    yield next.value
    if (heapSize() < swept + allowance * text.length) continue
    await collectGarbage()
    swept = heapSize()
  }
}
