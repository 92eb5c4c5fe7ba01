import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { picturePath, validatePicture } from "../../scripts/validate-picture.ts"

const root = join(import.meta.dirname, "../..")

describe("the picture in README", () => {
  it("shows what the program prints today; `npm run picture` draws it anew", () => {
    expect(validatePicture()).toBe(readFileSync(join(root, picturePath), "utf8"))
  })

  it("shows colours, marks, the summary and Danish", () => {
    const picture = readFileSync(join(root, picturePath), "utf8")
    for (const part of ["^^^", "1 fil læst", "er en tirsdag", 'fill="#f38ba8"', "+Teknik"]) expect(picture).toContain(part)
    expect(readFileSync(join(root, "README.md"), "utf8")).toContain(`(${picturePath})`)
  })
})
