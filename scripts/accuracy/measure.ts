/** Reads every document that has an answer, set by set. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import type { PrintedMinutes } from "../../src/ast/schema.ts"
import { parse } from "../../src/index.ts"
import type { Scored } from "./score.ts"

const ending = ".expected.json"

const meetingsIn = (path: string): PrintedMinutes[] => [JSON.parse(readFileSync(path, "utf8")) as PrintedMinutes | PrintedMinutes[]].flat()

/**
 * Reads the texts of a folder whose answers stand beside them (`NAME.txt`, `NAME.expected.json`).
 *
 * @param folder - the folder; all folders in it, too
 * @returns answers and readings in the order of their names
 * @example
 * readFolder("fixtures")[0]?.name // "agenda/soelund-2013-socialudvalget"
 */
export const readFolder = (folder: string): Scored[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => existsSync(path.replace(ending, ".txt")))
    .sort()
    .map((path) => ({
      name: relative(folder, path).replaceAll("\\", "/").replace(ending, ""),
      expected: meetingsIn(path),
      actual: parse(readFileSync(path.replace(ending, ".txt"), "utf8")).meetings as PrintedMinutes[],
    }))

/**
 * The sets of documents that are there: our own, and the shared minutes where this machine has them.
 *
 * @param root - the project
 * @returns each set with its folder
 * @example
 * setsOf(".").map(({ name }) => name) // ["fixtures"]
 */
export const setsOf = (root: string): { name: string; folder: string }[] =>
  [
    { name: "fixtures", folder: join(root, "fixtures") },
    { name: "samples", folder: join(root, "../shared/samples") },
    { name: "corpus", folder: join(root, "../shared/corpus") },
  ].filter(({ folder }) => existsSync(folder))
