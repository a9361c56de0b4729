import type { Command } from "./command.js";
import { isStampable, type Call } from "./stamped-call.js";

// Each command is imported when it runs, because most runs need only one command.
const commands = {
  init: async () => (await import("./init/init.js")).init,
  generate: async () => (await import("./generate/generate.js")).generate,
  check: async () => (await import("./check/check.js")).check,
  fmt: async () => (await import("./fmt.js")).fmt,
  coverage: async () => (await import("./coverage.js")).coverage,
  inspect: async () => (await import("./inspect/inspect.js")).inspect,
  explain: async () => (await import("./explain.js")).explain,
  ir: async () => (await import("./ir.js")).ir,
  facts: async () => (await import("./facts.js")).facts,
  scaffold: async () => (await import("./scaffold.js")).scaffold,
  import: async () => (await import("./import.js")).importSchemas,
  mock: async () => (await import("./mock/mock.js")).mock,
} as const satisfies Readonly<Record<string, () => Promise<Command<never>>>>;

/** The name of a command. */
export type CommandName = keyof typeof commands;

/** A function that runs a command and returns its exit code. It throws a UsageError for wrong usage. */
export type CommandRunner = (call: Call) => Promise<number>;

export const runCommand: CommandRunner = async (call) => {
  const { name, options, words, terminal } = call;
  // The options were parsed with the specification of this command, so their type fits.
  const command = (await commands[name as CommandName]()) as Command;
  const start = async (): Promise<number> => {
    // `generate` writes its stamp itself, because the stamp needs the output files.
    if (!isStampable(call) || name === "generate") return command(options, terminal, words);
    return (await import("./stamp-call.js")).runStamped(command, call);
  };
  if (options.profile === undefined) return start();
  return (await import("./profile.js")).profile(options.profile, terminal, start);
};
