import type { FindingsFormat } from "./format.ts"

/** Every format of `referat validate`. To add one: a file in this folder and an entry here; `--format`, its help and its tests know it from there. */
export const findingsFormats: readonly FindingsFormat[] = [
  {
    id: "text",
    description: "for people: each finding with the line of the text and marks under it",
    open: async (setting) => (await import("./text.ts")).openText(setting),
  },
  {
    id: "json",
    description: "one object: files, findings, fixes",
    open: async (setting) => (await import("./json.ts")).openJson(setting),
  },
  {
    id: "ndjson",
    description: "one finding a line, as JSON",
    open: async () => (await import("./ndjson.ts")).openNdjson(),
  },
  {
    id: "sarif",
    description: "SARIF 2.1.0, for code scanning and editors",
    open: async (setting) => (await import("./sarif.ts")).openSarif(setting),
  },
  {
    id: "junit",
    description: "JUnit XML, for test reports",
    open: async (setting) => (await import("./junit.ts")).openJunit(setting),
  },
  {
    id: "github",
    description: "workflow commands: annotations in GitHub Actions",
    open: async () => (await import("./github.ts")).openGithub(),
  },
  {
    id: "checkstyle",
    description: "Checkstyle XML, for Jenkins and reviewdog",
    open: async () => (await import("./checkstyle.ts")).openCheckstyle(),
  },
  {
    id: "gitlab",
    description: "GitLab Code Quality report",
    open: async () => (await import("./gitlab.ts")).openGitlab(),
  },
]
