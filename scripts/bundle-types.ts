import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { rollup } from "rollup"
import { dts } from "rollup-plugin-dts"

const root = join(import.meta.dirname, "..")
const declarations = join(root, "build/types")

const compile = (): void => {
  const compiler = join(root, "node_modules/typescript/bin/tsc")
  const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" })
  if (status !== 0) throw new Error("the types could not be made")
}

/**
 * Puts the types of the library into `dist/index.d.ts`: what it exports and what that needs, so that nobody has to install the packages that
 * went into the bundle.
 *
 * @returns when the file is there
 * @throws (rejects) where the sources have errors
 * @example
 * await bundleTypes() // dist/index.d.ts
 */
export const bundleTypes = async (): Promise<void> => {
  compile()
  const types = await rollup({ input: join(declarations, "src/index.d.ts"), external: ["zod"], plugins: [dts()] })
  await types.write({ file: join(root, "dist/index.d.ts"), format: "es" })
  await types.close()
}
