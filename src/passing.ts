/** Generators that hand meetings on: each gives values one by one, and at its end what is known of all of them. */

/**
 * Hands on what a generator gives, changed or looked at.
 *
 * @param given - the generator
 * @param change - what is made of each value
 * @returns a generator that gives the new values, and at its end what the other one returned
 * @example
 * const ids = passing(readMeetings(text), ({ id }) => id)
 */
export const passing = function* <Given, Made, End>(given: Generator<Given, End>, change: (value: Given) => Made): Generator<Made, End> {
  for (;;) {
    const next = given.next()
    if (next.done === true) return next.value
    yield change(next.value)
  }
}

/**
 * Lets a generator run to its end.
 *
 * @param given - the generator
 * @param take - what is done with each value
 * @returns what it returned
 * @example
 * const { coverage } = ended(readMeetings(text), ({ id }) => console.log(id))
 */
export const ended = <Given, End>(given: Generator<Given, End>, take: (value: Given) => unknown = () => undefined): End => {
  for (;;) {
    const next = given.next()
    if (next.done === true) return next.value
    take(next.value)
  }
}

/**
 * Lets an asynchronous generator run to its end.
 *
 * @param given - the generator
 * @param take - what is done with each value
 * @returns what it returned
 * @example
 * const { coverage } = await endedLater(sweeping(readMeetings(text), text), ({ id }) => console.log(id))
 */
export const endedLater = async <Given, End>(given: AsyncGenerator<Given, End>, take: (value: Given) => unknown): Promise<End> => {
  for (;;) {
    const next = await given.next()
    if (next.done === true) return next.value
    take(next.value)
  }
}
