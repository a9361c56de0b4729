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
  for (const [stream, text] of lines ?? []) {
    if (stream === "out") call.terminal.print(text);
    else call.terminal.warn(text);
  }
  return lines !== undefined;
}
