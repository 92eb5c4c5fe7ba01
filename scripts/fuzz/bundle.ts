import { readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { build, type Plugin } from "esbuild"

const root = join(import.meta.dirname, "../..")

/** A fault put in on purpose: what stands once in a source file, and what is to stand there instead. */
export interface Bug {
  name: string
  /** Path from the root of the project. */
  file: string
  right: string
  wrong: string
}

const planted = ({ name, file, right, wrong }: Bug): Plugin => ({
  name: "bug",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (relative(root, path).replaceAll("\\", "/") !== file) return undefined
      const pieces = readFileSync(path, "utf8").split(right)
      if (pieces.length !== 2)
        throw new Error(`${file} holds ${pieces.length - 1} times what the bug "${name}" replaces; mend scripts/fuzz/bugs.ts`)
      return { contents: pieces.join(wrong), loader: "ts" }
    })
  },
})

/**
 * Bundles a job of the fuzzer: tsx would name every inner function when it is made, and take twice as long.
 *
 * @param bug - a fault to put into the copy; none where left out
 * @returns path of the bundle
 * @throws where a source does not compile, or has changed where the bug was to go
 * @example
 * new Worker(await bundleJob(), { workerData: { seed: 1 } })
 */
export const bundleJob = async (bug?: Bug): Promise<string> => {
  // two folders below the root, as the sources are: they find the fixtures from where they stand
  const outfile = join(root, "build/fuzz", bug === undefined ? "job.mjs" : `job-${bug.name.replaceAll(" ", "-")}.mjs`)
  await build({
    absWorkingDir: root,
    entryPoints: [join(root, "tests/fuzz/worker.ts")],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20.19",
    format: "esm",
    packages: "external",
    logLevel: "silent",
    plugins: bug === undefined ? [] : [planted(bug)],
  })
  return outfile
}
