/** What tests import as `vitest` while mutants are tried: Vitest's own `describe` and `expect`, without its workers. */
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect"

export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from "@vitest/runner"

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

export const expect = chai.expect
