/** Where things lie in the output folder. */

/** What is ours alone: it may be removed when no run is going on, and is then made again. */
export const ownFolder = ".referat"

/** Every input of a whole run, in its order. */
export const manifestName = "manifest.ndjson"

/** Minutes for the files of all documents together, where no NAME.json was asked for. */
export const minutesFolder = `${ownFolder}/minutes`

/** Texts for the report, by its language. */
export const reportFolder = `${ownFolder}/report`

/** Files that are not whole yet. */
export const draftsFolder = `${ownFolder}/drafts`
