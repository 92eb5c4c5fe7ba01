import type { Minutes } from "../ast/schema.ts"
import { council } from "./words.ts"

/**
 * Whether the law on municipal government (§ 13) asks for a protocol of decisions: the minutes of a council, not an agenda.
 *
 * @param minutes - the minutes of a meeting
 * @returns true for Byrådet, Kommunalbestyrelsen and Borgerrepræsentationen
 * @example
 * if (!isCouncil(context.minutes)) return
 */
export const isCouncil = ({ documentType, meeting }: Minutes): boolean => documentType === "minutes" && council.test(meeting.body.name)
