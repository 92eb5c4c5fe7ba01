import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import ts from "typescript"

/** How a module is asked for: at start, only when needed, or for its types alone. */
export type ImportKind = "static" | "dynamic" | "type"

/** One import of one file. */
export interface Import {
  from: string
  /** A path of the project with slashes ("src/index.ts"), or a package name ("chevrotain", "node:fs"). */
  to: string
  kind: ImportKind
}

/**
 * All TypeScript and JavaScript sources under a folder of the project.
 *
 * @param root - the project
 * @param folder - from the root, with slashes
 * @returns paths from the root with slashes, sorted
 * @example
 * sourcesUnder(".", "grammar") // ["grammar/language.ts", …]
 */
export const sourcesUnder = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort()

/** "csv-stringify/sync" → "csv-stringify"; "@scope/name/part" → "@scope/name" */
const packageName = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/")

const target = (from: string, specifier: string): string =>
  specifier.startsWith(".") ? join(dirname(from), specifier).replaceAll("\\", "/") : packageName(specifier)

const isRequire = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "require"

const kindOf = (node: ts.Node): ImportKind => {
  if (ts.isImportTypeNode(node)) return "type"
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? "type" : "static"
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? "type" : "static"
  return isRequire(node) ? "static" : "dynamic"
}

const specifierOf = (node: ts.Node): ts.Node | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
  if (isRequire(node)) return node.arguments[0]
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0]
  return undefined
}

/**
 * What a file imports, exports from elsewhere, or loads with `import()` or `require()`.
 *
 * @param root - the project
 * @param file - from the root, with slashes
 * @returns its imports in the order of the text
 * @example
 * importsOf(".", "src/index.ts") // [{ from: "src/index.ts", to: "src/pipeline.ts", kind: "static" }]
 */
export const importsOf = (root: string, file: string): Import[] => {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node)
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) {
      found.push({ from: file, to: target(file, specifier.text), kind: kindOf(node) })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.ES2022, true))
  return found
}
