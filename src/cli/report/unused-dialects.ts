import type { Dialect } from "../../index.ts"

/**
 * A note for standard error where a dialect file was given and none of its dialects read anything.
 *
 * @param file - the dialect file
 * @param own - its dialects
 * @param applied - ids of the dialects that documents were read with
 * @returns one line, or "" where there is nothing to say
 * @example
 * unusedDialectsNote("my.json", [{ id: "x", name: "X" }], new Set(["firstagenda"]))
 */
export const unusedDialectsNote = (file: string | undefined, own: readonly Dialect[], applied: ReadonlySet<string>): string => {
  if (file === undefined || own.length === 0 || applied.size === 0 || own.some(({ id }) => applied.has(id))) return ""
  const ids = own.map(({ id }) => id).join(", ")
  return `referat: ${file}: not applied (${ids}), the documents were read as ${[...applied].join(", ")}; --dialect <id> decides\n`
}
