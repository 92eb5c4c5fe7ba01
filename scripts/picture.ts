import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { bundle } from "./bundle.ts"
import { picturePath, validatePicture } from "./validate-picture.ts"

/** Draws what `referat validate` prints, for README. */
await bundle()
writeFileSync(join(import.meta.dirname, "..", picturePath), validatePicture())
console.log(picturePath)
