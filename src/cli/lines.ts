const newline = 0x0a

/** A line as far as it was read. */
interface Begun {
  pieces: Uint8Array[]
  size: number
}

const ended = ({ pieces, size }: Begun, maxBytes: number): string | null => (size > maxBytes ? null : Buffer.concat(pieces).toString())

/**
 * Cuts bytes into lines at every line feed, and nowhere else: a JSON text may hold the other line ends of Unicode. No line is held longer than
 * it takes to read it, and none that is too long.
 *
 * @param stream - bytes in any pieces
 * @param maxBytes - how long a line may be
 * @returns the lines, without their line feeds, a last one without a line feed too; null for one that is too long
 * @example
 * for await (const line of linesOf(process.stdin, 1e6)) console.log(line)
 */
export const linesOf = async function* (stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<string | null> {
  let begun: Begun = { pieces: [], size: 0 }
  const take = (piece: Uint8Array): void => {
    begun.size += piece.length
    if (begun.size <= maxBytes) begun.pieces.push(piece)
    else begun.pieces = []
  }
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      take(chunk.subarray(start, end))
      yield ended(begun, maxBytes)
      begun = { pieces: [], size: 0 }
      start = end + 1
    }
    if (start < chunk.length) take(chunk.subarray(start))
  }
  if (begun.size > 0) yield ended(begun, maxBytes)
}
