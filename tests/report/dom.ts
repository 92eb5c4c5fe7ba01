import { type DefaultTreeAdapterMap, parse } from "parse5"

type Node = DefaultTreeAdapterMap["node"]
export type Element = DefaultTreeAdapterMap["element"]

const isElement = (node: Node): node is Element => "tagName" in node

/** All elements of a page, in their order, as a browser without scripts sees them, or one with. */
export const elementsOf = (html: string, { scripts }: { scripts: boolean }): Element[] => {
  const found: Element[] = []
  const walk = (node: Node): void => {
    if (isElement(node)) found.push(node)
    if ("childNodes" in node) for (const child of node.childNodes) walk(child)
  }
  walk(parse(html, { scriptingEnabled: scripts }))
  return found
}

/** Text of an element and all within it. */
export const textOf = (node: Node): string => {
  if ("value" in node) return node.value
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : ""
}

/** Value of an attribute; null where there is none. */
export const attribute = (element: Element, name: string): string | null => element.attrs.find((one) => one.name === name)?.value ?? null

/** Elements within an element, itself left out. */
export const within = (element: Element): Element[] => element.childNodes.filter(isElement).flatMap((child) => [child, ...within(child)])
