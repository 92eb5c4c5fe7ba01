import { createHash } from "node:crypto"
import { type Checker, CheckStatus } from "@stryker-mutator/api/check"
import type { StrykerOptions } from "@stryker-mutator/api/core"
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin"

/** Which mutants are tried: a share of all, and a number that makes it others. */
export interface Sample {
  share: number
  seed: number
}

/**
 * Whether a mutant is tried. Its lot depends on the seed and its number alone, which is the same in each run on the same code: a larger share tries
 * all of a smaller one.
 *
 * @param id - number of the mutant
 * @param sample - which are tried
 * @returns whether it is
 * @example
 * isChosen("17", { share: 1, seed: 1 }) // true
 */
export const isChosen = (id: string, { share, seed }: Sample): boolean =>
  createHash("sha256").update(`${seed} ${id}`).digest().readUInt32BE() / 2 ** 32 < share

/** Stryker has no word for "not tried"; what a checker calls an error of compilation is left out of the score. */
const createSampler = ({ sample }: StrykerOptions): Checker => {
  const checked = (id: string) =>
    isChosen(id, sample as Sample)
      ? ({ status: CheckStatus.Passed } as const)
      : ({ status: CheckStatus.CompileError, reason: "not in the sample" } as const)
  return {
    init: () => Promise.resolve(),
    group: (mutants) => Promise.resolve([mutants.map(({ id }) => id)]),
    check: (mutants) => Promise.resolve(Object.fromEntries(mutants.map(({ id }) => [id, checked(id)]))),
  }
}
createSampler.inject = tokens(commonTokens.options)

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, "sample", createSampler)]
