import { bundle } from "../../scripts/bundle.ts"

/**
 * Builds the bundle once before the tests. Where that fails, nothing old is left to test by mistake: tests that start the
 * command line then fail, the others still run.
 */
export default async function setup(): Promise<void> {
  try {
    await bundle()
  } catch (error) {
    console.error(`The bundle could not be built: ${error instanceof Error ? error.message : String(error)}`)
  }
}
