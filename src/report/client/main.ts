/** What the page does where scripts run: sort and search the table, and show one file at a time. Without it all files stand one after the other. */
import { chosenRows, type Query, type Row, readRows } from "./rows.ts"
import { textSearch } from "./texts.ts"

const pageSize = 100
/** Shorter words are in every text. */
const shortestSearch = 3
const patience = 150

const element = <Kind extends Element>(selector: string): Kind => {
  const found = document.querySelector<Kind>(selector)
  if (found === null) throw new Error(`the page has no ${selector}`)
  return found
}

/** The text of each file waits in a `noscript`, by its id, and becomes part of the page when somebody wants to see it. */
const findTexts = (): ReadonlyMap<string, Element> =>
  new Map([...document.querySelectorAll("noscript[data-f]")].map((holder) => [holder.getAttribute("data-f") ?? "", holder]))

const start = (): void => {
  const source = element("#rows").textContent ?? ""
  const rows = readRows(source)
  const texts = findTexts()
  const controls = element<HTMLFormElement>("#controls")
  const search = element<HTMLInputElement>("#search")
  const searchTexts = element<HTMLInputElement>("#search-texts")
  const onlyLook = element<HTMLInputElement>("#only-look")
  const status = element<HTMLElement>("#status")
  const pager = element<HTMLElement>("#pager")
  const holder = element<HTMLElement>("#table")
  const viewer = element<HTMLElement>("#viewer")
  const shownFile = element<HTMLElement>("#shown-file")
  const { decimal = ".", group = "", shown = "", none = "" } = controls.dataset
  const title = document.title
  // beside the file that is shown, not above an empty place
  shownFile.before(element("#legend"))

  const state = {
    query: { words: "", onlyNeedsLook: false, column: -1, descending: false } as Query,
    chosen: rows as readonly Row[],
    page: 0,
  }
  const numeral = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, group)

  holder.innerHTML = `${source.slice(0, source.indexOf("<tbody>"))}<tbody></tbody></table>`
  const body = element<HTMLTableSectionElement>("#table tbody")
  const heads = [...document.querySelectorAll<HTMLTableCellElement>("#table thead th")]

  const showPage = (): void => {
    const first = state.page * pageSize
    const page = state.chosen.slice(first, first + pageSize)
    body.innerHTML = page.map((row) => row.html).join("")
    const values: Readonly<Record<string, number>> = { from: first + 1, to: first + page.length, all: state.chosen.length }
    status.textContent = page.length === 0 ? none : shown.replace(/\{(\w+)\}/g, (_, name: string) => numeral(values[name] ?? 0))
    const [previous, next] = pager.querySelectorAll("button")
    if (previous !== undefined) previous.disabled = state.page === 0
    if (next !== undefined) next.disabled = first + pageSize >= state.chosen.length
    pager.hidden = state.chosen.length <= pageSize
  }

  const update = (): void => {
    const words = search.value.trim()
    state.query = { ...state.query, words, onlyNeedsLook: onlyLook.checked }
    const inText = searchTexts.checked && words.length >= shortestSearch ? textSearch(words) : () => false
    state.chosen = chosenRows(rows, state.query, decimal, ({ id }) => inText(texts.get(id)?.textContent ?? ""))
    state.page = 0
    for (const [index, head] of heads.entries()) {
      if (index === state.query.column) head.setAttribute("aria-sort", state.query.descending ? "descending" : "ascending")
      else head.removeAttribute("aria-sort")
    }
    showPage()
  }

  /** Numbers are mostly wanted largest first, but coverage lowest first: what needs a look comes on top. */
  const sortBy = (column: number, head: HTMLElement): void => {
    const descending = state.query.column === column ? !state.query.descending : head.dataset.first === "high"
    state.query = { ...state.query, column, descending }
    update()
  }

  for (const [index, head] of heads.entries()) {
    const button = document.createElement("button")
    button.type = "button"
    button.textContent = head.textContent
    button.addEventListener("click", () => sortBy(index, head))
    head.replaceChildren(button)
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  const updateSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(update, patience)
  }
  search.addEventListener("input", updateSoon)
  for (const box of [searchTexts, onlyLook]) box.addEventListener("change", update)
  controls.addEventListener("submit", (event) => {
    event.preventDefault()
    update()
  })
  for (const [index, button] of pager.querySelectorAll("button").entries()) {
    button.addEventListener("click", () => {
      state.page += index === 0 ? -1 : 1
      showPage()
      if (button.disabled) search.focus()
    })
  }

  const [previousFile, nextFile] = viewer.querySelectorAll<HTMLAnchorElement>("nav a[data-step]")
  const linkTo = (link: HTMLAnchorElement | undefined, row: Row | undefined): void => {
    if (link === undefined) return
    link.hidden = row === undefined
    link.href = `#${row?.id ?? ""}`
  }
  /** The neighbours of a file among those that were found. */
  const showNeighbours = (id: string): void => {
    const readable = state.chosen.filter((row) => row.id !== "")
    const at = readable.findIndex((row) => row.id === id)
    linkTo(previousFile, at < 0 ? undefined : readable[at - 1])
    linkTo(nextFile, at < 0 ? undefined : readable[at + 1])
  }

  let current = ""
  /** #f7 shows the seventh file, #f7-12 its twelfth line. */
  const follow = (): void => {
    const target = decodeURIComponent(location.hash.slice(1))
    const id = target.split("-")[0] ?? ""
    const text = texts.get(id)
    viewer.hidden = text === undefined
    if (text === undefined) {
      current = ""
      shownFile.replaceChildren()
      document.title = title
      // what the address names may have been hidden until now
      if (target !== "") document.getElementById(target)?.scrollIntoView()
      return
    }
    showNeighbours(id)
    if (id !== current) {
      // escaped where it was written: the same HTML that a reader without scripts gets
      shownFile.innerHTML = text.textContent ?? ""
      current = id
    }
    for (const details of shownFile.querySelectorAll("details")) details.open = true
    const heading = shownFile.querySelector("h3")
    document.title = `${heading?.textContent ?? ""} – ${title}`
    for (const marked of shownFile.querySelectorAll(".target")) marked.classList.remove("target")
    const place = document.getElementById(target)
    if (target === id || place === null) {
      viewer.focus({ preventScroll: true })
      viewer.scrollIntoView()
    } else {
      place.classList.add("target")
      place.scrollIntoView({ block: "center" })
    }
  }
  addEventListener("hashchange", follow)

  controls.hidden = false
  showPage()
  follow()
}

start()
