import { defineConfig } from "vitest/config"

/** Tests that time the reader: they run when all others are done, so that nothing else works on the machine. */
const timed = ["tests/document/growth.test.ts"]

export default defineConfig({
  test: {
    maxWorkers: 2,
    // Tests that start the command line as a process share two cores.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "tests",
          include: ["tests/**/*.test.ts"],
          exclude: timed,
          globalSetup: ["tests/setup/build.ts"],
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: "timed", include: timed, sequence: { groupOrder: 1 } } },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts", "grammar/**/*.ts"],
      exclude: ["grammar/generated/**"],
      reporter: ["text-summary", "html", "lcov"],
    },
  },
})
