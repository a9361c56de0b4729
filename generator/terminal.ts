import { stripVTControlCharacters } from "node:util";

import type { Terminal } from "./commands/command.js";

/** What is asked of a stream. */
interface Stream {
  readonly isTTY?: boolean;
}

/** How text on a stream looks. */
export interface Look {
  /** True for a terminal: code frames, and lines that are replaced. */
  readonly isPretty: boolean;
  readonly hasColour: boolean;
  /** True if the environment forbids colours, also in a format that has them. */
  readonly isColourless: boolean;
}

/**
 * How text on a stream looks, by the environment. FORCE_COLOR decides if it is set (`0` and `false`
 * forbid colours, anything else asks for them, as in Node), then NO_COLOR; a blank value counts as not set.
 * With colours forced, a file or a pipe gets what a terminal gets.
 */
export function lookOf({ isTTY = false }: Stream, env: NodeJS.ProcessEnv): Look {
  const { FORCE_COLOR: force = "", NO_COLOR: none = "", TERM } = env;
  const isForced = force !== "" && force !== "0" && force !== "false";
  const isColourless = !isForced && (force !== "" || none !== "");
  const isFree = !isColourless && TERM !== "dumb";
  return { isPretty: isTTY || isForced, hasColour: isForced || (isTTY && isFree), isColourless };
}

/** The terminal of this process. */
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

/** Commands colour what is pretty; here it loses the colours that are not wanted. */
function plainIf({ isPretty, hasColour, isColourless }: Look, text: string): string {
  return isColourless || (isPretty && !hasColour) ? stripVTControlCharacters(text) : text;
}
