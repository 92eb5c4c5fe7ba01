/** Counting what comes back: the same form in several items and files is a habit, once it is chance. */

/** One place where something was seen. */
export interface Sighting {
  file: string
  /** 1-based. */
  line: number
  /** The line as printed, without blanks around it. */
  text: string
}

/** Something that was seen, and how often. */
export interface Tally {
  count: number
  /** In how many files. */
  files: number
  /** Where it was seen first: at most three places, of different files if it can be. */
  examples: Sighting[]
}

/** Sightings of one form, before they are counted. */
export interface Seen<Form> {
  key: string
  form: Form
  sighting: Sighting
}

const mostExamples = 3

/** The first sighting of each file, then the others. */
const examplesOf = (sightings: readonly Sighting[]): Sighting[] => {
  const files = new Set<string>()
  const firsts = sightings.filter(({ file }) => !files.has(file) && files.add(file))
  return [...firsts, ...sightings.filter((one) => !firsts.includes(one))].slice(0, mostExamples)
}

/**
 * Counts sightings by their key.
 *
 * @param seen - what was seen, in the order of the texts
 * @returns each form once, as it was seen first, the most frequent first
 * @example
 * tally([{ key: "a", form: { name: "A" }, sighting }])[0]?.count // 1
 */
export const tally = <Form>(seen: readonly Seen<Form>[]): (Form & Tally)[] => {
  const groups = new Map<string, { form: Form; sightings: Sighting[] }>()
  for (const { key, form, sighting } of seen) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { form, sightings: [sighting] })
    else group.sightings.push(sighting)
  }
  return [...groups.values()]
    .map(({ form, sightings }) => ({
      ...form,
      count: sightings.length,
      files: new Set(sightings.map(({ file }) => file)).size,
      examples: examplesOf(sightings),
    }))
    .sort((one, other) => other.count - one.count || other.files - one.files)
}
