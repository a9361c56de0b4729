import { buildId } from "../build-id.js";
import { readStamp } from "../output/stamp.js";
import { storePath } from "../output/store.js";
import type { Options, Terminal } from "./command.js";

/** A command as it was called: what it says and does depends on this and on the disk. */
export interface Call {
  readonly name: string;
  readonly options: Options;
  readonly words: readonly string[];
  readonly terminal: Terminal;
}

/**
 * Whether what a call says may be said again without a run: not if it goes on, tells about the run
 * itself, or writes to or reads from a file that only it names.
 */
export function isRecallable({ name, options, words }: Call): boolean {
  const isKnown = name === "generate" || (name === "check" && words[0] === "stale");
  return isKnown && runsAnyway.every((option) => options[option] === undefined);
}

const runsAnyway = [
  ...(["watch", "verbose", "profile"] as const),
  ...(["output", "baseline", "update-baseline"] as const),
];

/** Where it is remembered how a call went; undefined if there is no place for it. */
export function stampOf({ name, options, words, terminal }: Call): string | undefined {
  const { cwd, isPretty, isOutputPretty } = terminal;
  return storePath(cwd, options.config, [cwd, name, options, words, isPretty, isOutputPretty]);
}

/**
 * Says what a call said the last time, if it ended well and would say the same and change nothing;
 * false if it must run.
 */
export function recall(call: Call): boolean {
  const path = stampOf(call);
  const lines = path === undefined ? undefined : readStamp(path, buildId);
  if (lines === undefined) return false;
  const [out, err] = (["out", "err"] as const).map((stream) =>
    lines.filter((line) => line[0] === stream).map((line) => line[1]),
  );
  if (err !== undefined && err.length > 0) call.terminal.warn(err.join("\n"));
  if (out !== undefined && out.length > 0) call.terminal.print(out.join("\n"));
  return true;
}
