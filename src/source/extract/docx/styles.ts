/** How paragraphs are set: by themselves, by their style, by the styles it is based on, by what holds for all. */
import { attribute, childAt, type Document, descendants, type Element, numberIn } from "./xml.ts"

/** What a paragraph or a style says; what it leaves open is undefined. */
export interface Setting {
  style?: string
  /** Space above and below, in twentieths of a point. */
  before?: number
  after?: number
  /** No space between paragraphs of one style. */
  isContextual?: boolean
  /** The list it is a point of, and how deep. */
  list?: number
  level?: number
}

const defined = <T extends object>(setting: { [Key in keyof T]: T[Key] | undefined }): T =>
  Object.fromEntries(Object.entries(setting).filter(([, value]) => value !== undefined)) as T

/** Word sets automatic space like a browser. */
const automatic = 280

const isOn = (element: Element | undefined): boolean | undefined =>
  element === undefined ? undefined : !["0", "false", "off"].includes(attribute(element, "w:val") ?? "1")

const spaceIn = (spacing: Element | undefined, side: "before" | "after"): number | undefined =>
  ["1", "true", "on"].includes(attribute(spacing, `w:${side}Autospacing`) ?? "") ? automatic : numberIn(spacing, `w:${side}`)

const settingIn = (properties: Element | undefined): Setting => {
  const spacing = childAt(properties, "w:spacing")
  return defined<Setting>({
    style: attribute(childAt(properties, "w:pStyle"), "w:val"),
    before: spaceIn(spacing, "before"),
    after: spaceIn(spacing, "after"),
    isContextual: isOn(childAt(properties, "w:contextualSpacing")),
    list: numberIn(childAt(properties, "w:numPr", "w:numId"), "w:val"),
    level: numberIn(childAt(properties, "w:numPr", "w:ilvl"), "w:val"),
  })
}

/** Tells how a paragraph is set. */
export type SettingOf = (paragraph: Element) => Setting

/**
 * Reads the styles of a document.
 *
 * @param styles - its part with the styles
 * @returns how a paragraph is set, all told
 * @example
 * const { before = 0 } = readStyles(parts.styles)(paragraph)
 */
export const readStyles = (styles: Document | null): SettingOf => {
  const base = settingIn(descendants(styles, "w:pPrDefault").flatMap((all) => childAt(all, "w:pPr") ?? [])[0])
  const byId = new Map<string, { setting: Setting; basedOn: string | undefined }>()
  let normal: string | undefined
  for (const style of descendants(styles, "w:style")) {
    const id = attribute(style, "w:styleId") ?? ""
    byId.set(id, { setting: settingIn(childAt(style, "w:pPr")), basedOn: attribute(childAt(style, "w:basedOn"), "w:val") })
    if (attribute(style, "w:type") === "paragraph" && isOn(style) && attribute(style, "w:default") === "1") normal = id
  }
  /** From what a style is based on to the style itself; a circle ends where it closes. */
  const lineage = (id: string | undefined, below: readonly string[] = []): Setting[] => {
    const style = id === undefined || below.includes(id) ? undefined : byId.get(id)
    return id === undefined || style === undefined ? [] : [...lineage(style.basedOn, [...below, id]), style.setting]
  }
  return (paragraph) => {
    const own = settingIn(childAt(paragraph, "w:pPr"))
    const style = own.style ?? normal
    const all: Setting = Object.assign({}, base, ...lineage(style), own)
    return style === undefined ? all : { ...all, style }
  }
}
