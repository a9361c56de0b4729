import { stripVTControlCharacters } from "node:util";

import { helpText } from "./commands/arguments/help.js";
import { parseCommandLine } from "./commands/arguments/parse.js";
import type { Terminal } from "./commands/command.js";
import type { CommandRunner } from "./commands/run-command.js";
import { isStampable, printStamped } from "./commands/stamped-call.js";
import { describeDiskError } from "./diagnostics/disk-error.js";
import { processTerminal } from "./terminal.js";

/**
 * Runs one command line and returns its exit code. Errors are printed, not thrown.
 *
 * @param runCommand loads and runs a command; not called for help, the version, wrong usage or a run without changes
 */
export async function main(
  args: readonly string[],
  runCommand: CommandRunner,
  terminal: Terminal = processTerminal(),
): Promise<number> {
  try {
    return await run(args, runCommand, terminal);
  } catch (error) {
    const [code, ...lines] = describeError(error);
    for (const line of lines) terminal.warn(`stubdown: ${line}`);
    return code;
  }
}

/**
 * Returns the exit code and the message for an error: 2 for wrong usage or an error of the disk, 3 for a bug
 * of stubdown.
 */
export function describeError(error: unknown): readonly [code: number, ...lines: string[]] {
  // The name is compared, because `instanceof` fails if another copy of the class threw the error.
  if (error instanceof Error && error.name === "UsageError") {
    return [2, ...(error as Error & { readonly lines: readonly string[] }).lines];
  }
  const diskError = describeDiskError(error);
  if (diskError !== undefined) return [2, diskError];
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [3, `this is a bug of stubdown, please report it\n${text}`];
}

async function run(
  args: readonly string[],
  runCommand: CommandRunner,
  terminal: Terminal,
): Promise<number> {
  const line = parseCommandLine(args);
  if ("message" in line) {
    const help = ["stubdown help", ...(line.command === undefined ? [] : [line.command])];
    terminal.warn(`stubdown: ${line.message}\nSee \`${help.join(" ")}\``);
    return 2;
  }
  const { command, words, options, isHelp, isVersion } = line;
  if (isVersion) {
    terminal.print((await import("./version.js")).readVersion());
    return 0;
  }
  if (isHelp || command === undefined) {
    const isPretty = isHelp ? terminal.isOutputPretty : terminal.isPretty;
    const text = isPretty ? helpText(command) : stripVTControlCharacters(helpText(command));
    if (isHelp) terminal.print(text);
    else terminal.warn(text);
    return isHelp ? 0 : 2;
  }
  const [name = command] = command.split(" ");
  const call = { name, options, words, terminal };
  if (isStampable(call) && printStamped(call)) return 0;
  return runCommand(call);
}
