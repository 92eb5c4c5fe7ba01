import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/setup/build.ts"],
    maxWorkers: 2,
    // Tests that start the command line as a process share two cores.
    testTimeout: 30_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts", "grammar/**/*.ts"],
      exclude: ["grammar/generated/**"],
      reporter: ["text-summary", "html", "lcov"],
    },
  },
})
