import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** "node_modules/@chevrotain/gast/lib/x.js" → "node_modules/@chevrotain/gast" */
const packageFolder = (path: string): string | undefined => /.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]

const isLicence = (name: string): boolean => /^(licen[cs]e|notice)/i.test(name)

/**
 * The licence texts of the packages that a bundle holds.
 *
 * @param root - folder with `node_modules`
 * @param inputs - paths of the bundled files, as esbuild's metafile lists them
 * @returns one text, packages in alphabetical order
 * @throws where a bundled package ships no licence text
 * @example
 * licenceTexts(".", ["node_modules/chalk/source/index.js"]) // "chalk 5.6.2 (MIT)\n\n…"
 */
export const licenceTexts = (root: string, inputs: readonly string[]): string => {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined))
  const texts = [...folders].sort().map((name) => {
    const folder = join(root, name)
    const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { name: string; version: string; license: string }
    const files = readdirSync(folder).filter(isLicence)
    if (files.length === 0) throw new Error(`${about.name} is bundled but ships no licence text`)
    const licence = files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n")
    return `${about.name} ${about.version} (${about.license})\n\n${licence}\n`
  })
  return `The files of this folder contain parts of these packages.\n\n${texts.join(`\n${"-".repeat(80)}\n\n`)}`
}
