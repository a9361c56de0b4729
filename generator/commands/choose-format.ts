import { didYouMean } from "../diagnostics/suggest.js";
import { UsageError } from "../diagnostics/usage-error.js";
import type { Options, Terminal } from "./command.js";

const formats = ["pretty", "compact", "json", "github"] as const;

/** How findings are printed. */
export type Format = (typeof formats)[number];

/**
 * The format that `--format` asks for; else with code frames on a terminal, a line each elsewhere.
 *
 * @throws UsageError for a format that there is not.
 */
export function chooseFormat({ format }: Options, { isOutputPretty }: Terminal): Format {
  if (format === undefined) return isOutputPretty ? "pretty" : "compact";
  const known = formats.find((name) => name === format);
  if (known !== undefined) return known;
  const expected = formats.map((name) => `\`${name}\``).join(", ");
  throw new UsageError([
    `Unexpected --format ${format}, expected ${expected}${didYouMean(format, formats)}`,
  ]);
}
