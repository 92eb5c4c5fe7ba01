import type { Bug } from "./bundle.ts"

/** Faults that the fuzzer has to find: each as small as one that slips into a change. Only copies ever hold them. */
export const bugs: readonly Bug[] = [
  {
    name: "a lost character",
    file: "src/ast/build/reading.ts",
    right: 'raw.replace(/\\r\\n?/g, "\\n")',
    wrong: 'raw.replace(/\\r\\n?./g, "\\n")',
  },
  {
    name: "a wrong span",
    file: "src/ast/build/reading.ts",
    right: "offset + wrapped.index + wrapped[0].length)",
    wrong: "offset + wrapped.index + quotation.length - 1)",
  },
  {
    name: "an eaten heading",
    file: "grammar/language.ts",
    right: "isInTree = ({ tokenType }: IToken): boolean => tokenType !== kinds.Blank",
    wrong:
      'isInTree = ({ tokenType, image }: IToken): boolean => (tokenType !== kinds.SectionHeading || image.endsWith("\\n")) && tokenType !== kinds.Blank',
  },
]
