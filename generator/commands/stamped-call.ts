import { buildId } from "../build-id.js";
import { cachePath } from "../output/cache-file.js";
import { readStamp } from "../output/stamp.js";
import type { Options, Terminal } from "./command.js";

/** A command with its arguments. The outcome depends only on the call and on files. */
export interface Call {
  readonly name: string;
  readonly options: Options;
  readonly words: readonly string[];
  readonly terminal: Terminal;
}

/**
 * True if a stamp can replace a call: `generate` or `check stale`, without an option that keeps the command
 * running, prints about the run itself, or names a baseline or a file to write.
 */
export function isStampable({ name, options, words }: Call): boolean {
  const isKnown = name === "generate" || (name === "check" && words[0] === "stale");
  return isKnown && unstampable.every((option) => options[option] === undefined);
}

const unstampable = [
  ...(["watch", "verbose", "profile"] as const),
  ...(["output", "baseline", "update-baseline"] as const),
];

/** Returns the path of the stamp of a call. Undefined if there is no cache folder. */
export function stampPath({ name, options, words, terminal }: Call): string | undefined {
  const { cwd, isPretty, isOutputPretty } = terminal;
  return cachePath(cwd, options.config, [cwd, name, options, words, isPretty, isOutputPretty]);
}

/**
 * Prints the lines of the last run and returns true, if the stamp of a call says that nothing changed since.
 */
export function printStamped(call: Call): boolean {
  const path = stampPath(call);
  const lines = path === undefined ? undefined : readStamp(path, buildId);
  if (lines === undefined) return false;
  const textOf = (wanted: "out" | "err"): string => {
    return lines.flatMap(([stream, text]) => (stream === wanted ? [text] : [])).join("\n");
  };
  const [out, err] = [textOf("out"), textOf("err")];
  if (err !== "") call.terminal.warn(err);
  if (out !== "") call.terminal.print(out);
  return true;
}
