/** Tells a run to end after the files in hand. It is shared memory: a worker that is busy hears no message. */
export type StopSign = Int32Array<SharedArrayBuffer>

/**
 * Makes a sign that nobody has raised yet.
 *
 * @returns the sign
 * @example
 * const sign = createStopSign()
 */
export const createStopSign = (): StopSign => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))

/**
 * Raises a sign.
 *
 * @param sign - the sign
 * @returns nothing
 * @example
 * process.once("SIGINT", () => raise(sign))
 */
export const raise = (sign: StopSign): void => {
  Atomics.store(sign, 0, 1)
}

/**
 * Whether a sign was raised.
 *
 * @param sign - the sign
 * @returns true once it was
 * @example
 * if (isRaised(sign)) return
 */
export const isRaised = (sign: StopSign): boolean => Atomics.load(sign, 0) === 1
