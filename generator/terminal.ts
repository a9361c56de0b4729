import { stripVTControlCharacters } from "node:util";

import type { Terminal } from "./commands/command.js";

/** The part of a stream that decides its look. */
interface Stream {
  readonly isTTY?: boolean;
}

/** The look of text on a stream. */
export interface Look {
  /** True to print as for a terminal, with code frames. */
  readonly isPretty: boolean;
  readonly hasColour: boolean;
  /** True if FORCE_COLOR or NO_COLOR forbids colours. The terminal `dumb` only changes `hasColour`. */
  readonly isColourless: boolean;
}

/**
 * Returns the look of text on a stream. If the variable FORCE_COLOR is set, it decides: `0` and `false` forbid colours,
 * any other value forces them. Otherwise NO_COLOR forbids colours, and the terminal `dumb` has none. An empty value
 * counts as not set. If colours are forced, a file or a pipe gets the same text as a terminal.
 */
export function lookOf({ isTTY = false }: Stream, env: NodeJS.ProcessEnv): Look {
  const { FORCE_COLOR: force = "", NO_COLOR: none = "", TERM } = env;
  const isForced = force !== "" && force !== "0" && force !== "false";
  const isColourless = !isForced && (force !== "" || none !== "");
  const isFree = !isColourless && TERM !== "dumb";
  return { isPretty: isTTY || isForced, hasColour: isForced || (isTTY && isFree), isColourless };
}

/** Returns the terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const out = lookOf(stdout, env);
  const err = lookOf(stderr, env);
  const status = (text: string): void => void stderr.write(`\r\u001B[2K${text}`);
  return {
    ...(stderr.isTTY && env["TERM"] !== "dumb" ? { status } : {}),
    print: (text) => void stdout.write(`${plainIf(out, text)}\n`),
    warn: (text) => void stderr.write(`${plainIf(err, text)}\n`),
    isPretty: err.isPretty,
    isOutputPretty: out.isPretty,
    cwd: process.cwd(),
  };
}

/** Removes the colours from text if they are not wanted. Commands colour all text for terminals. */
function plainIf({ isPretty, hasColour, isColourless }: Look, text: string): string {
  return isColourless || (isPretty && !hasColour) ? stripVTControlCharacters(text) : text;
}
