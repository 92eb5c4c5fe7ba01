import type { Language, Severity } from "../../index.ts"

/** How one language says what `validate` has to say besides the findings. */
interface Words {
  read: (files: number) => string
  found: Readonly<Record<Severity, (count: number) => string>>
  coverage: (percentage: string) => string
  fixable: (count: number) => string
  ignored: (count: number) => string
  known: (count: number) => string
  leftOut: (files: number) => string
  unusedIgnore: (rule: string) => string
  staleBaseline: (count: number) => string
  fixed: (count: number) => string
  watching: (files: number) => string
}

const en: Words = {
  read: (files) => (files === 1 ? "1 file read" : `${files} files read`),
  found: {
    error: (count) => (count === 1 ? "1 error" : `${count} errors`),
    warning: (count) => (count === 1 ? "1 warning" : `${count} warnings`),
    hint: (count) => (count === 1 ? "1 hint" : `${count} hints`),
  },
  coverage: (percentage) => `coverage ${percentage}`,
  fixable: (count) => `${count} can be fixed with --fix`,
  ignored: (count) => `${count} ignored`,
  known: (count) => `${count} in the baseline`,
  leftOut: (files) => (files === 1 ? "1 file left out" : `${files} files left out`),
  unusedIgnore: (rule) => `ignores ${rule}, but there is nothing to ignore any more; take it out`,
  staleBaseline: (count) =>
    `${count === 1 ? "1 finding is" : `${count} findings are`} not there any more; --update-baseline takes ${count === 1 ? "it" : "them"} out`,
  fixed: (count) => `${count} fixed`,
  watching: (files) => `watching ${files === 1 ? "1 file" : `${files} files`}; Ctrl-C ends`,
}

const da: Words = {
  read: (files) => (files === 1 ? "1 fil læst" : `${files} filer læst`),
  found: {
    error: (count) => `${count} fejl`,
    warning: (count) => (count === 1 ? "1 advarsel" : `${count} advarsler`),
    hint: (count) => (count === 1 ? "1 hint" : `${count} hints`),
  },
  coverage: (percentage) => `dækning ${percentage}`,
  fixable: (count) => `${count} kan rettes med --fix`,
  ignored: (count) => `${count} undtaget`,
  known: (count) => `${count} kendt fra før`,
  leftOut: (files) => (files === 1 ? "1 fil udeladt" : `${files} filer udeladt`),
  unusedIgnore: (rule) => `undtager ${rule}, men der er ikke længere noget at undtage; fjern den`,
  staleBaseline: (count) => `${count} fund er der ikke længere; --update-baseline fjerner ${count === 1 ? "det" : "dem"}`,
  fixed: (count) => `${count} rettet`,
  watching: (files) => `holder øje med ${files === 1 ? "1 fil" : `${files} filer`}; Ctrl-C slutter`,
}

/** One catalogue for each language. */
export const words: Readonly<Record<Language, Words>> = { da, en }
