/** UTF-8 whose bytes were taken for Windows-1252 and written as UTF-8 once more: "MÃ¸det". */

/** æ ø å Æ Ø Å, and ä ö ü é Ä Ö of the neighbours' names */
const nordic = /Ã[¦¸¥†˜…\u0086\u0098\u0085¤¶¼©„–\u0084\u0096]/

/** Programs that took the bytes for Latin-1 left control characters where Windows-1252 has letters: both are undone. */
const bytesOf = (text: string, byteOf: ReadonlyMap<string, number>): Uint8Array | null => {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const byte = code < 0x100 ? code : byteOf.get(text.charAt(at))
    if (byte === undefined) return null
    bytes[at] = byte
  }
  return bytes
}

/**
 * Takes the second coat off, where the whole text wears it: all its letters must come back, else it is left as it is.
 *
 * @param text - a text decoded from UTF-8
 * @param byteOf - the byte of each letter of Windows-1252
 * @returns the text as it was, or null where it was not encoded twice
 * @example
 * readOnce("MÃ¸det hÃ¦vet", byteOf) // "Mødet hævet"
 */
export const readOnce = (text: string, byteOf: ReadonlyMap<string, number>): string | null => {
  const bytes = nordic.test(text) ? bytesOf(text, byteOf) : null
  if (bytes === null) return null
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
