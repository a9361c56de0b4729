import type { Terminal } from "../../generator/commands/command.js";
import { main } from "../../generator/main.js";
import { root, type Outcome } from "./command-line.js";

/** Runs a command line in this process, which servers of a test can answer. */
export async function run(
  args: readonly string[],
  { cwd = root, isPretty = false }: { cwd?: string; isPretty?: boolean } = {},
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    print: (text) => out.push(`${text}\n`),
    warn: (text) => err.push(`${text}\n`),
    isPretty,
    isOutputPretty: isPretty,
    cwd,
  };
  const code = await main(args, terminal);
  return { code, out: out.join(""), err: err.join("") };
}
