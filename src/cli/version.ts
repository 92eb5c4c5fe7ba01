/** The version of the package; a test says when it is not. */
export const version = "0.1.0"
