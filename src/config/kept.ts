/**
 * Does work once for each key, however often it is asked for.
 *
 * @param work - what to do for a key
 * @returns the same, which keeps what it was given for each key
 * @example
 * const read = kept((path: string) => readFile(path))
 */
export const kept = <Key, Value>(work: (key: Key) => Promise<Value>): ((key: Key) => Promise<Value>) => {
  const values = new Map<Key, Promise<Value>>()
  return (key) => {
    const value = values.get(key) ?? work(key)
    values.set(key, value)
    return value
  }
}
