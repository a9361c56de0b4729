import { parseArgs, type ParseArgsConfig } from "node:util";

import type { Options, Terminal } from "./commands/command.js";
import type { CommandName, CommandRunner } from "./commands/run-command.js";
import { isStampable, printStamped } from "./commands/stamped-call.js";
import { describeDiskError } from "./diagnostics/disk-error.js";
import { didYouMean } from "./diagnostics/suggest.js";

const help = `Usage: stubdown COMMAND [options]

Code from Markdown API pages, and proof that they still agree.

Commands:
  generate   write the packages: models, client, server
  check      tell faults in the pages, packages that do not say what the pages say, and what
             breaks since the main branch; \`check docs\`, \`check stale\` and \`check breaking\`
             tell one of them; write nothing. \`check live URL\`: a running server against the
             pages, with keys from PREFIX_ACCESS_KEY and PREFIX_SECRET_KEY (envPrefix, else the
             name of the API); \`check impl DIR\`: the handlers in a folder against the pages
  coverage   account for every line of every page: used, prose or reported
  explain    tell where a fact comes from: explain volume, volume.name, volume.snapshot
  fmt        bring the pages into canonical form; prose stays as it is
  ir         print what the pages mean, as JSON
  facts      print what the pages mean, a fact a line
  scaffold   write handlers for a server, and bring them up to the docs; your lines stay as they
             are: scaffold volumes --to src/handlers; without names, all resources
  mock       serve the API with rows in memory
  import     write pages from the schemas of a running server or a file, to start from:
             import http://host:8080 --out docs/api; pages that are there are never replaced

Options:
  --api NAME       one API of the configuration; default: all
  --config FILE    the configuration; default: stubdown.config.json here or above
  --docs DIR       the pages of a tree that is not configured
  --out DIR        where its packages go (generate, check), or the pages (import)
  --name NAME      its name; default: api
  --to DIR         where the handlers are (scaffold)
  --watch          go on, and write again what a changed page changes; Ctrl-C ends it (generate)
  --verbose        tell how long each stage took (generate)
  --profile FILE   write a CPU profile, which the developer tools of browsers show (generate)
  --dry-run        say what would be written (generate, fmt, scaffold, import,
                   check --fix)
  --check          tell which pages are not in canonical form, write nothing (fmt)
  --format FORMAT  pretty, compact, json, sarif, github, junit or markdown (check); default: pretty
                   on a terminal, else compact. object or class (scaffold, for new files);
                   default: object
  --output FILE    write what --format asks for there, and print lines (check)
  --against BASE   a git ref, a folder of pages or a facts file to compare with (check, check
                   breaking); default: where the branch left the main branch
  --changelog      print a release note in Markdown (check breaking)
  --fail-on LEVEL  exit 1 for an error, a warning or an info; default: error (check)
  --baseline FILE  let pass what this file lists; default: \`baseline\` in the configuration (check)
  --update-baseline  list there all that is found now, and nothing else (check)
  --fix            mend what is certain in the pages (check)
  --json           print JSON (explain)
  --port PORT      where to listen; default: 8080 (mock)
  --auth AK:SK     let in only who has these keys (mock)
  --seed COUNT     begin with so many made-up rows of each resource (mock)
  --latency MS     hold every answer back (mock)
  --fail PERCENT   answer 503 to a part of the requests, 5% for example (mock)
  --transitions MS how long a create, a delete or an action takes; default: 0 (mock)
  --help, --version

Exit codes: 0 clean, 1 findings, 2 wrong usage or configuration, 3 a bug of stubdown.
`;

/** A command: its own options and the words that may follow its name. */
interface Entry {
  readonly options: readonly string[];
  readonly words?: readonly string[] | "any";
  /** The words that are followed by one more: a URL, a folder. */
  readonly operands?: readonly string[];
}

const known: Readonly<Record<CommandName, Entry>> = {
  generate: { options: ["out", "dry-run", "watch", "verbose", "profile"] },
  check: {
    options: [
      ...["out", "format", "output", "against", "changelog", "fail-on"],
      ...["baseline", "update-baseline", "fix", "dry-run"],
    ],
    words: ["docs", "stale", "breaking", "live", "impl"],
    operands: ["live", "impl"],
  },
  fmt: { options: ["check", "dry-run"] },
  coverage: { options: [] },
  explain: { options: ["json"], words: "any" },
  ir: { options: [] },
  facts: { options: [] },
  scaffold: { options: ["to", "dry-run", "format"], words: "any" },
  import: { options: ["out", "dry-run"], words: "any" },
  mock: { options: ["port", "auth", "seed", "latency", "fail", "transitions"] },
};
const commands: Readonly<Record<string, Entry>> = known;
const commonOptions = ["config", "api", "docs", "name", "help", "version"];

const optionTypes = {
  config: { type: "string" },
  api: { type: "string" },
  docs: { type: "string" },
  out: { type: "string" },
  name: { type: "string" },
  to: { type: "string" },
  port: { type: "string" },
  auth: { type: "string" },
  seed: { type: "string" },
  latency: { type: "string" },
  fail: { type: "string" },
  transitions: { type: "string" },
  "dry-run": { type: "boolean" },
  format: { type: "string" },
  json: { type: "boolean" },
  check: { type: "boolean" },
  against: { type: "string" },
  changelog: { type: "boolean" },
  output: { type: "string" },
  baseline: { type: "string" },
  "update-baseline": { type: "boolean" },
  "fail-on": { type: "string" },
  fix: { type: "boolean" },
  watch: { type: "boolean" },
  verbose: { type: "boolean" },
  profile: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const satisfies ParseArgsConfig["options"];

/**
 * Runs one command line and answers its exit code; never throws. `runCommand` is given, because what it
 * needs is not even loaded for help, for wrong usage, and where nothing is to be done.
 */
export async function main(
  args: readonly string[],
  runCommand: CommandRunner,
  terminal: Terminal = processTerminal(),
): Promise<number> {
  try {
    return await run(args, runCommand, terminal);
  } catch (error) {
    if (error instanceof Error && error.name === "UsageError") {
      const { lines } = error as Error & { readonly lines: readonly string[] };
      for (const line of lines) terminal.warn(`stubdown: ${line}`);
      return 2;
    }
    const told = describeDiskError(error);
    if (told !== undefined) {
      terminal.warn(`stubdown: ${told}`);
      return 2;
    }
    terminal.warn(describeBug(error));
    return 3;
  }
}

/** What is said of an exception that nobody expected. */
export function describeBug(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `stubdown: this is a bug of stubdown, please report it\n${text}`;
}

async function run(
  args: readonly string[],
  runCommand: CommandRunner,
  terminal: Terminal,
): Promise<number> {
  const parsed = parse(args);
  if (typeof parsed === "string") {
    terminal.warn(`stubdown: ${parsed}\nTry \`stubdown --help\``);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.version === true) {
    terminal.print((await import("./version.js")).readVersion());
    return 0;
  }
  const [name, ...words] = positionals;
  if (values.help === true || name === undefined) {
    if (values.help === true) terminal.print(help.trimEnd());
    else terminal.warn(help.trimEnd());
    return values.help === true ? 0 : 2;
  }
  const call = { name, options: values, words, terminal };
  if (isStampable(call) && printStamped(call)) return 0;
  return runCommand(call);
}

interface Parsed {
  readonly values: Options & { readonly help?: boolean; readonly version?: boolean };
  readonly positionals: readonly string[];
}

/** The parsed command line, or what is wrong with it. */
function parse(args: readonly string[]): Parsed | string {
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options: optionTypes,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [name, ...rest] = positionals;
  if (name !== undefined && !Object.hasOwn(commands, name)) {
    const known = Object.keys(commands);
    return `Unexpected command \`${name}\`, expected ${known.map((word) => `\`${word}\``).join(", ")}${didYouMean(name, known)}`;
  }
  const allowed =
    name === undefined
      ? ["help", "version"]
      : [...commonOptions, ...(commands[name]?.options ?? [])];
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (!allowed.includes(token.name)) {
      const where = name === undefined ? "without a command" : `for \`${name}\``;
      const dashed = allowed.map((option) => `--${option}`);
      return `Unexpected option \`${token.rawName}\` ${where}, expected ${dashed.join(", ")}${didYouMean(token.rawName, dashed)}`;
    }
    const type = optionTypes[token.name as keyof typeof optionTypes].type;
    if (type === "string" && (token.value === undefined || token.value === "")) {
      return `Unexpected option \`${token.rawName}\` without a value, expected one`;
    }
    if (type === "boolean" && token.value !== undefined) {
      return `Unexpected value for \`${token.rawName}\`, expected none`;
    }
  }
  // What stands behind an unknown option looks like an argument, so options come first.
  const { words, operands = [] } = (name === undefined ? undefined : commands[name]) ?? {};
  if (words !== "any") {
    const length = operands.includes(rest[0] ?? "") ? 2 : 1;
    const wrong = rest.find((word, index) =>
      index === 0 ? words?.includes(word) !== true : index >= length,
    );
    const expected = words?.map((word) => `\`${word}\``).join(", ") ?? "options only";
    if (wrong !== undefined) {
      return `Unexpected argument \`${wrong}\`, expected ${expected}${didYouMean(wrong, words ?? [])}`;
    }
  }
  return { values: values as Parsed["values"], positionals };
}

function processTerminal(): Terminal {
  const status = (text: string): void => void process.stderr.write(`\r\u001B[2K${text}`);
  return {
    ...(process.stderr.isTTY && process.env["TERM"] !== "dumb" ? { status } : {}),
    print: (text) => void process.stdout.write(`${text}\n`),
    warn: (text) => void process.stderr.write(`${text}\n`),
    isPretty: process.stderr.isTTY && hasColours(),
    isOutputPretty: process.stdout.isTTY && hasColours(),
    cwd: process.cwd(),
  };
}

/** What a terminal is asked by https://no-color.org and by those that have none. */
function hasColours(): boolean {
  return process.env["NO_COLOR"] === undefined && process.env["TERM"] !== "dumb";
}
