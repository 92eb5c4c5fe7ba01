/** Walks the XML of Word. */

/** An XML document, as htmlparser2 gives it. */
export type Document = ReturnType<typeof import("htmlparser2").parseDocument>
type ChildNode = Document["children"][number]
/** An element of it. */
export type Element = Extract<ChildNode, { attribs: unknown }>

type Parent = Document | Element

/**
 * Whether a node is an element.
 *
 * @param node - a node
 * @returns true for an element
 * @example
 * children.filter(isElement)
 */
export const isElement = (node: ChildNode): node is Element => node.type === "tag" || node.type === "script" || node.type === "style"

/**
 * The elements right in another one.
 *
 * @param parent - the element; null has none
 * @param name - their name, with prefix; all where left out
 * @returns the elements in order
 * @example
 * childrenOf(paragraph, "w:r")
 */
export const childrenOf = (parent: Parent | null | undefined, name?: string): Element[] =>
  (parent?.children ?? []).filter(isElement).filter((child) => name === undefined || child.name === name)

/**
 * The first element on a way through others.
 *
 * @param parent - where to begin
 * @param way - names of the elements
 * @returns the element, or undefined
 * @example
 * childAt(paragraph, "w:pPr", "w:pStyle")
 */
export const childAt = (parent: Parent | null | undefined, ...way: readonly string[]): Element | undefined => {
  let at: Parent | undefined = parent ?? undefined
  for (const name of way) at = childrenOf(at, name)[0]
  return at === undefined || at === parent ? undefined : (at as Element)
}

/**
 * All elements of a name, however deep.
 *
 * @param root - where to look; null has none
 * @param name - their name, with prefix
 * @returns the elements in order
 * @example
 * descendants(styles, "w:style")
 */
export const descendants = (root: Parent | null, name: string): Element[] => {
  const found: Element[] = []
  const left: Element[] = childrenOf(root).reverse()
  for (let element = left.pop(); element !== undefined; element = left.pop()) {
    if (element.name === name) found.push(element)
    left.push(...childrenOf(element).reverse())
  }
  return found
}

/**
 * An attribute.
 *
 * @param element - the element
 * @param name - its name, with prefix
 * @returns its value, or undefined
 * @example
 * attribute(style, "w:styleId")
 */
export const attribute = (element: Element | undefined, name: string): string | undefined => element?.attribs[name]

/**
 * A number in an attribute.
 *
 * @param element - the element
 * @param name - its name, with prefix
 * @returns the number; undefined where there is none
 * @example
 * numberIn(childAt(level, "w:start"), "w:val")
 */
export const numberIn = (element: Element | undefined, name: string): number | undefined => {
  const number = Number.parseInt(attribute(element, name) ?? "", 10)
  return Number.isNaN(number) ? undefined : number
}
