import { main } from "../../generator/main.js";
import type { Outcome } from "./command-line.js";

/** Runs a command line in this process, which is quicker than to start another. */
export async function run(
  args: readonly string[],
  cwd: string,
  { isOutputPretty = false } = {},
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    print: (text) => void out.push(`${text}\n`),
    warn: (text) => void err.push(`${text}\n`),
    isPretty: false,
    isOutputPretty,
    cwd,
  });
  return { code, out: out.join(""), err: err.join("") };
}
