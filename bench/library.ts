import { join } from "node:path"
import { pathToFileURL } from "node:url"

type Library = typeof import("../src/index.ts")

/**
 * The library as it is shipped.
 *
 * @returns what it exports
 * @throws (rejects) where it was not built
 * @example
 * const { parse } = await builtLibrary()
 */
export const builtLibrary = (): Promise<Library> => import(pathToFileURL(join(process.cwd(), "dist/index.js")).href) as Promise<Library>
