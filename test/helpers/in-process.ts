import type { Terminal } from "../../generator/commands/command.js";
import { runCommand } from "../../generator/commands/run-command.js";
import { main } from "../../generator/main.js";
import { root, type Outcome } from "./command-line.js";

/** The working directory and the terminal of a run. */
interface Surroundings {
  /** Default: the repository. */
  readonly cwd?: string;
  /** True if both streams are terminals that show colours. Default: false. */
  readonly isPretty?: boolean;
  /** True if standard output is a terminal that shows colours. Default: `isPretty`. */
  readonly isOutputPretty?: boolean;
}

/** Makes a terminal that records its output. */
export function makeTerminal({
  cwd = root,
  isPretty = false,
  isOutputPretty = isPretty,
}: Surroundings = {}): Terminal & { text(): { out: string; err: string } } {
  const out: string[] = [];
  const err: string[] = [];
  return {
    cwd,
    isPretty,
    isOutputPretty,
    print: (text) => void out.push(`${text}\n`),
    warn: (text) => void err.push(`${text}\n`),
    text: () => ({ out: out.join(""), err: err.join("") }),
  };
}

/** Runs a command in this process, which is faster than a new process and lets servers of the test answer. */
export async function run(
  args: readonly string[],
  where: string | Surroundings = {},
  more: Surroundings = {},
): Promise<Outcome> {
  const terminal = makeTerminal(typeof where === "string" ? { cwd: where, ...more } : where);
  const code = await main(args, runCommand, terminal);
  return { code, ...terminal.text() };
}
