import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { escapeHtml, html } from "../../src/report/html.ts"
import { attribute, elementsOf, textOf } from "./dom.ts"

describe("html", () => {
  it("escapes what is no HTML, and nothing else", () => {
    expect(html`<p title="${'"'}">${"<b>"}${html`<i>${1}</i>`}${[html`&amp;`, html`x`]}</p>`.html).toBe(
      '<p title="&quot;">&lt;b&gt;<i>1</i>&amp;x</p>',
    )
  })

  it("shows signs in place of characters that hide text or turn its direction; a tab stays", () => {
    expect(escapeHtml("a\u202eb\u0000c\td\n")).toBe("a·b␀c\td␊")
  })

  it("gives back any text in an element and in an attribute", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."<>&\"'/=! -scriptæ\t") })), (text) => {
        const [element] = elementsOf(html`<!doctype html><div title="${text}">x${text}</div>`.html, { scripts: true }).filter(
          ({ tagName }) => tagName === "div",
        )
        const shown = escapeHtml(text).replace(
          /&(amp|lt|gt|quot|#39);/g,
          (entity) => ({ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" })[entity] ?? "",
        )
        expect(element && textOf(element)).toBe(`x${shown}`)
        expect(element && attribute(element, "title")).toBe(shown)
      }),
    )
  })
})
