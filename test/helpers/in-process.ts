import type { Terminal } from "../../generator/commands/command.js";
import { runCommand } from "../../generator/commands/run-command.js";
import { main } from "../../generator/main.js";
import { root, type Outcome } from "./command-line.js";

/** The working directory and the terminal of a run. */
interface Surroundings {
  /** Default: the repository. */
  readonly cwd?: string;
  /** Whether both streams are terminals that show colours. Default: false. */
  readonly isPretty?: boolean;
  /** Whether standard output is such a terminal. Default: `isPretty`. */
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

/** Runs a command in this process: faster than a new one, and servers of the test can answer it. */
export async function run(
  args: readonly string[],
  where: string | Surroundings = {},
  more: Surroundings = {},
): Promise<Outcome> {
  const terminal = makeTerminal(typeof where === "string" ? { cwd: where, ...more } : where);
  const code = await main(args, runCommand, terminal);
  return { code, ...terminal.text() };
}
