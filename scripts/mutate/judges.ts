/**
 * The tests that judge mutants: all that say in-process what the reader makes of a text, and are quick. Left out are those that read the same texts
 * a hundred times over (damage, shuffle, growth, properties, claims), those of rules and formats, and whatever starts a process.
 * In this order: the first failure ends the trial of a mutant, so what is quick and tells much comes first.
 */
export const judges: readonly string[] = [
  "tests/values/*.test.ts",
  "tests/grammar/{words,headings,item-heading,body,items,head,pages,furniture,small}.test.ts",
  "tests/document/{recall,head-label,title-line,head-lines,contents,frames,habits,customs,forms,detect,item-tables,answers,only-item,statements}.test.ts",
  "tests/dialects/{own,signs}.test.ts",
  "tests/document/{golden,gold}.test.ts",
  "tests/readings/readings.test.ts",
]
