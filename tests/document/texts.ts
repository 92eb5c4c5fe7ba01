/** The texts that the tests of the reader as a whole read: our own fixtures, and the shared minutes where they are there. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import type { PrintedMinutes } from "../../src/ast/schema.ts"

const root = join(import.meta.dirname, "../..")
const fixtureFolder = join(root, "fixtures")
/** Minutes with answers that are no part of this project; missing on most machines. */
export const sharedFolder = join(root, "../shared")

/** A text on the disk, and its answer where somebody wrote one. */
export interface Document {
  /** Folder and name without ending: "thisted/egekoeb-2021-udsatteraadet". */
  name: string
  /** Name of the file alone, as `source.name` has it. */
  file: string
  text: string
  /** Text of `NAME.expected.json`. */
  answer: string | null
}

/** A text whose answer is known. */
export interface Answered extends Document {
  answer: string
}

const readAnswer = (file: string): string | null => {
  const path = file.replace(/\.txt$/, ".expected.json")
  return existsSync(path) ? readFileSync(path, "utf8") : null
}

const under = (folder: string): Document[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(".txt"))
        .map((entry) => ({ file: entry.name, path: join(entry.parentPath, entry.name) }))
        .sort((one, other) => (one.path < other.path ? -1 : 1))
        .map(({ file, path }) => ({
          name: relative(folder, path)
            .replaceAll("\\", "/")
            .replace(/\.txt$/, ""),
          file,
          text: readFileSync(path, "utf8"),
          answer: readAnswer(path),
        }))
    : []

const isAnswered = (document: Document): document is Answered => document.answer !== null

/** Every text under `fixtures/`. */
export const allFixtures: readonly Document[] = under(fixtureFolder)

/** The gold set: fixtures with an answer written by hand. */
export const gold: readonly Answered[] = allFixtures.filter(isAnswered)

/**
 * Minutes whose answers were written by people who had not seen the reader, each of another form. They are many: only tests that read a text once
 * take them.
 */
export const unseen: readonly Answered[] = under(join(import.meta.dirname, "unseen")).filter(isAnswered)

/**
 * Shared minutes with their answers.
 *
 * @param folder - "samples" or "corpus"
 * @returns the documents; none where the folder is missing
 * @example
 * sharedMinutes("samples").map(({ name }) => name)
 */
export const sharedMinutes = (folder: "samples" | "corpus"): Answered[] => under(join(sharedFolder, folder)).filter(isAnswered)

/**
 * The meetings of an answer: most are one, some an array of several.
 *
 * @param document - a document with its answer
 * @returns its meetings
 * @example
 * answerOf(document)[0]?.dialect
 */
export const answerOf = ({ answer }: Answered): PrintedMinutes[] => [JSON.parse(answer) as PrintedMinutes | PrintedMinutes[]].flat()
