import { createHash } from "node:crypto"

/** One of several shares of the inputs: the first of three is `{ number: 1, of: 3 }`. */
export interface Shard {
  number: number
  of: number
}

/** The name alone decides, so that every machine says the same, whatever else it sees. */
const isIn = (name: string, { number, of }: Shard): boolean =>
  createHash("sha256").update(name).digest().readUInt32BE(0) % of === number - 1

/**
 * The inputs of a share. Each input is in exactly one share of all.
 *
 * @param inputs - all inputs, by name
 * @param shard - the share
 * @returns its inputs, in the same order
 * @example
 * shareOf(inputs, { number: 1, of: 3 })
 */
export const shareOf = (inputs: ReadonlyMap<string, string>, shard: Shard): ReadonlyMap<string, string> =>
  new Map([...inputs].filter(([name]) => isIn(name, shard)))
