import type { Block } from "../../ast/schema.ts"

const rendered = (block: Block): string => {
  switch (block.type) {
    case "paragraph":
      return block.text
    case "list":
      return block.items.map(({ marker, text }) => `${marker} ${text}`).join("\n")
    case "table":
      return [...(block.header === null ? [] : [block.header]), ...block.rows].map((cells) => cells.join("\t")).join("\n")
  }
}

/**
 * The text of blocks as one reads it: blocks parted by a blank line, marks before list items, tabs between cells.
 *
 * @param blocks - the blocks of a section
 * @returns the text
 * @example
 * renderBlocks([{ type: "list", ordered: false, items: [{ marker: "-", text: "Budget" }] }]) // "- Budget"
 */
export const renderBlocks = (blocks: readonly Block[]): string => blocks.map(rendered).join("\n\n")
