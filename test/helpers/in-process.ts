import { main } from "../../generator/main.js";
import { root, type Outcome } from "./command-line.js";

/** Where a command line runs, and what it runs in. */
interface Surroundings {
  /** Default: the repository. */
  readonly cwd?: string;
  /** Whether both streams are terminals that show colours. Default: false. */
  readonly isPretty?: boolean;
  /** Whether standard output is one. Default: `isPretty`. */
  readonly isOutputPretty?: boolean;
}

/** Runs a command line in this process: quicker than to start another, and servers of a test can answer it. */
export async function run(
  args: readonly string[],
  where: string | Surroundings = {},
  more: Surroundings = {},
): Promise<Outcome> {
  const given = typeof where === "string" ? { cwd: where, ...more } : where;
  const { cwd = root, isPretty = false, isOutputPretty = isPretty } = given;
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    print: (text) => void out.push(`${text}\n`),
    warn: (text) => void err.push(`${text}\n`),
    isPretty,
    isOutputPretty,
    cwd,
  });
  return { code, out: out.join(""), err: err.join("") };
}
