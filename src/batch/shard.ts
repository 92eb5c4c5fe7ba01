import { createHash } from "node:crypto"

/** One of several shares of the inputs: the first of three is `{ number: 1, of: 3 }`. */
export interface Shard {
  number: number
  of: number
}

/**
 * Whether a document belongs to a share. Its name alone decides, so that every machine says the same, whatever its folders are called and
 * whatever other machines see.
 *
 * @param name - name of the document
 * @param shard - the share; all documents where there are none
 * @returns true for exactly one share of all
 * @example
 * isInShard("2024/byraad", { number: 1, of: 3 })
 */
export const isInShard = (name: string, shard: Shard | null): boolean =>
  shard === null || createHash("sha256").update(name).digest().readUInt32BE(0) % shard.of === shard.number - 1
