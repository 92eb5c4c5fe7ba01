import { dirname, parse, relative, resolve, sep } from "node:path"

const withoutExtension = (path: string): string => {
  const { dir, name } = parse(path)
  return dir === "" ? name : `${dir}/${name}`
}

/**
 * A name as the file systems see it that ignore case, or compose letters: they must not make one file of two names.
 *
 * @param name - name of a file
 * @returns the same for all names that may be one
 * @example
 * folded("Å.txt") === folded("å.txt") // true
 */
export const folded = (name: string): string => name.normalize("NFC").toLowerCase()

const commonFolder = (files: readonly string[]): string => {
  const folders = files.map((file) => dirname(resolve(file)).split(sep))
  const [first = []] = folders
  const differs = first.findIndex((part, index) => folders.some((other) => other[index] !== part))
  return first.slice(0, differs < 0 ? first.length : differs).join(sep) || sep
}

/** Files by what a function makes of them; the files keep their order. */
const groupsBy = (files: readonly string[], keyOf: (file: string) => string): string[][] => {
  const groups = new Map<string, string[]>()
  for (const file of files) {
    const group = groups.get(keyOf(file))
    if (group === undefined) groups.set(keyOf(file), [file])
    else group.push(file)
  }
  return [...groups.values()]
}

/** Names for files that are called the same: with their folders, and with their extensions where even that is the same. */
const longerNames = (files: readonly string[]): [string, string][] => {
  const folder = commonFolder(files)
  const pathOf = (file: string): string => relative(folder, resolve(file)).split(sep).join("/")
  return groupsBy(files, (file) => folded(withoutExtension(pathOf(file)))).flatMap((group) =>
    group.map((file): [string, string] => [file, group.length === 1 ? withoutExtension(pathOf(file)) : pathOf(file)]),
  )
}

/**
 * A name for the output of each file: its own without extension. Files that are called the same keep their folders, and
 * where that is not enough their extensions. Two may still get one name, but only where a file is called like another with its extension.
 *
 * @param files - different files
 * @returns the name of each file
 * @example
 * outputNames(["2024/a.txt", "2025/a.txt", "2025/b.txt"]).get("2025/a.txt") // "2025/a"
 */
export const outputNames = (files: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    groupsBy(files, (file) => folded(parse(file).name)).flatMap((group) => {
      const [only = ""] = group
      return group.length === 1 ? [[only, parse(only).name] as const] : longerNames(group)
    }),
  )
