import { setFlagsFromString } from "node:v8"

/** Characters of a text for which it pays. */
const large = 16e6

/**
 * Lets V8 sweep when a seventh of its memory is rubbish, where a text is large. By itself it waits until there is half as much rubbish as there
 * is in use, or more: hundreds of megabytes, with a text of a hundred. It takes a tenth more time.
 *
 * @param text - what is going to be read
 * @returns nothing
 * @example
 * sweepSoonerFor(source.text)
 */
export const sweepSoonerFor = (text: string): void => {
  if (text.length > large) setFlagsFromString("--heap-growing-percent=15")
}
