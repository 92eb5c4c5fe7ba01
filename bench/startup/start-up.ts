/** One way to start a process. To add one: a file beside this one, and a line in `index.ts`. */
export interface StartUp {
  name: string
  /** Arguments to `node`. */
  argv: (file: string) => string[]
}
