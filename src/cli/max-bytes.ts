import { InvalidArgumentError, Option } from "commander"

const units: Readonly<Record<string, number>> = { "": 1, k: 1e3, m: 1e6, g: 1e9, ki: 2 ** 10, mi: 2 ** 20, gi: 2 ** 30 }

/** Beyond it no buffer of Node is large enough. */
const mostBytes = 2 ** 32

/**
 * Reads a size as people type it.
 *
 * @param text - "64MB", "1.5 GB", "512KiB", "1000000"
 * @returns bytes
 * @throws {InvalidArgumentError} where it is no size
 * @example
 * bytesOf("64MB") // 64000000
 */
export const bytesOf = (text: string): number => {
  const [, figures = "", unit = ""] = /^(\d{1,15}(?:\.\d{1,3})?) ?([kmg]i?|)b?$/i.exec(text.trim()) ?? []
  const bytes = Math.floor(Number(figures) * (units[unit.toLowerCase()] ?? 1))
  if (figures !== "" && bytes >= 1 && bytes <= mostBytes) return bytes
  throw new InvalidArgumentError("It is a size such as 64MB or 1GB, at most 4GiB.")
}

/**
 * The option of all commands that read files.
 *
 * @returns `--max-bytes`
 * @example
 * program.command("parse").addOption(maxBytesOption())
 */
export const maxBytesOption = (): Option =>
  new Option("--max-bytes <size>", "refuse files that are larger, or unpack to more, such as 64MB (default: 256MB)").argParser(bytesOf)
