import type { Terminal } from "../../generator/commands/command.js";
import { main } from "../../generator/main.js";
import type { Outcome } from "./command-line.js";

/** A terminal that keeps what it is given. */
export function makeTerminal(cwd: string): Terminal & { text(): { out: string; err: string } } {
  const out: string[] = [];
  const err: string[] = [];
  return {
    cwd,
    isPretty: false,
    isOutputPretty: false,
    print: (text) => void out.push(`${text}\n`),
    warn: (text) => void err.push(`${text}\n`),
    text: () => ({ out: out.join(""), err: err.join("") }),
  };
}

/** Runs a command line in this process. */
export async function runMain(args: readonly string[], cwd: string): Promise<Outcome> {
  const terminal = makeTerminal(cwd);
  const code = await main(args, terminal);
  return { code, ...terminal.text() };
}
