/** Packages that only some inputs need, and that most machines therefore lack. */
import { inputError } from "../input-error.ts"

const missingCodes = new Set(["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"])

/**
 * Loads a package that may not be installed.
 *
 * @param load - the import
 * @param purpose - what it is needed for: "reading PDF"
 * @param packages - what to install, with versions
 * @returns the package
 * @throws {InputError} (rejects) where it is not installed, with the line that installs it
 * @example
 * const { unzipSync } = await optionalPackage(() => import("fflate"), "reading Word files", "fflate@0.8.3")
 */
export const optionalPackage = async <T>(load: () => Promise<T>, purpose: string, packages: string): Promise<T> => {
  try {
    return await load()
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException
    if (!missingCodes.has(code)) throw error
    throw inputError("NO_PACKAGE", `${purpose} needs a package that is not installed; run: npm install ${packages}`, error)
  }
}
