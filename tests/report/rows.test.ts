import { describe, expect, it } from "vitest"
import { chosenRows, type Query, readRows } from "../../src/report/client/rows.ts"
import { textSearch } from "../../src/report/client/texts.ts"

const table = `<table><thead><tr><th>Fil</th></tr></thead><tbody>
<tr><th scope="row"><a href="#f1">a/Ærø &amp; &lt;b&gt;.txt</a><td>2024-01-02<td>9<td>1.000,5
<tr class="look"><th scope="row">b.txt<td>2023-01-02<td>10<td>20
<tr><th scope="row"><a href="#f3">a.txt</a><td><td>9<td>3,25
`
const rows = readRows(table)
const query: Query = { words: "", onlyNeedsLook: false, column: -1, descending: false }
const never = () => false
const names = (asked: Partial<Query>, textFits: (row: { id: string }) => boolean = never): string[] =>
  chosenRows(rows, { ...query, ...asked }, ",", textFits).map(({ cells }) => cells[0] ?? "")

describe("the table of files", () => {
  it("is read from its HTML", () => {
    expect(rows.map(({ id, needsLook, cells }) => [id, needsLook, cells[0], cells[3]])).toEqual([
      ["f1", false, "a/Ærø & <b>.txt", "1.000,5"],
      ["", true, "b.txt", "20"],
      ["f3", false, "a.txt", "3,25"],
    ])
  })

  it("sorts numbers as numbers and words as Danish ones; equal lines keep their order", () => {
    expect(names({ column: 3 })).toEqual(["a.txt", "b.txt", "a/Ærø & <b>.txt"])
    expect(names({ column: 3, descending: true })).toEqual(["a/Ærø & <b>.txt", "b.txt", "a.txt"])
    expect(names({ column: 2 })).toEqual(["a/Ærø & <b>.txt", "a.txt", "b.txt"])
    expect(names({ column: 1 })).toEqual(["a.txt", "b.txt", "a/Ærø & <b>.txt"])
  })

  it("finds every word in any order, whatever the case", () => {
    expect(names({ words: "2024 ÆRØ" })).toEqual(["a/Ærø & <b>.txt"])
    expect(names({ words: "<b>" })).toEqual(["a/Ærø & <b>.txt"])
    expect(names({ words: "zzz" })).toEqual([])
    expect(names({ words: "zzz" }, ({ id }) => id === "f3")).toEqual(["a.txt"])
    expect(names({ onlyNeedsLook: true })).toEqual(["b.txt"])
  })

  it("searches what a reader sees of a text, not its tags", () => {
    const page = `<li class=f id=f1-2>Molen &amp; <b>broen</b> &lt;li&gt;`
    const found = ["molen &", "BROEN", "<li>", "class", "f1-2", "b", "(", "Molen  & "].map((words) => textSearch(words)(page))
    expect(found).toEqual([true, true, true, false, false, true, false, true])
  })
})
