/** The shells that can complete what is typed behind `referat`. */
export const shells = ["bash", "zsh", "fish", "powershell"] as const

/** One of {@link shells}. */
export type Shell = (typeof shells)[number]
