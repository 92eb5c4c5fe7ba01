import { z } from "zod"
import { minutesSchema } from "../../../src/ast/schema.ts"
import type { Check } from "./check.ts"

const meetings = z.array(minutesSchema)

/** What is printed is what the schema allows. */
export const schema: Check = ({ json }) =>
  meetings.safeParse(JSON.parse(json)).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) ?? []
