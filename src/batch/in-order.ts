/**
 * Does work ahead and hands the results out in order. Whoever takes them slowly slows the work down: no more than `ahead` pieces are begun.
 *
 * @param pieces - what there is to do, asked for one by one
 * @param work - begins a piece
 * @param ahead - how many pieces may be in hand; with 1 each is done before the next is begun
 * @returns the results, in the order of the pieces
 * @throws (rejects) with what the work throws
 * @example
 * for await (const result of inOrder(batches, (batch) => pool.run(batch), 4)) console.log(result)
 */
export const inOrder = async function* <Piece, Result>(
  pieces: Iterable<Piece>,
  work: (piece: Piece) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const inHand: Promise<Result>[] = []
  for (const piece of pieces) {
    const begun = work(piece)
    // it is awaited below; until then Node must not take a failure for one that nobody minds
    begun.catch(() => undefined)
    inHand.push(begun)
    if (inHand.length >= ahead) yield await (inHand.shift() as Promise<Result>)
  }
  for (const begun of inHand) yield await begun
}
