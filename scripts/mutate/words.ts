import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin"

/** What is needed of Babel's path, which Stryker hands over without its type. */
interface Path {
  node?: { type: string }
  parentPath?: Path | null
}

const isString = ({ node }: Path): boolean => node?.type === "StringLiteral" || node?.type === "TemplateLiteral"

/** Whether a node stands in a table that is there when its module is loaded: in arrays and objects, and in no function. */
const isInTable = ({ parentPath }: Path): boolean => {
  let isInside = false
  for (let path = parentPath; path; path = path.parentPath) {
    const type = path.node?.type ?? ""
    if (type.includes("Function")) return false
    if (type === "ArrayExpression" || type === "ObjectProperty") isInside = true
  }
  return isInside
}

/**
 * Takes the words of tables for the data they are: a mutant for each would ask whether each has a sentence in a fixture. That the table is used is
 * still asked, by the mutant that empties its array.
 */
const words = {
  shouldIgnore: (path: Path): string | undefined => (isString(path) && isInTable(path) ? "a word of a table" : undefined),
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "words", words)]
