#!/usr/bin/env node
import module from "node:module";
import { setFlagsFromString } from "node:v8";

import { describeError, main } from "./main.js";

/** Prints an error and ends the process, for errors outside of the promise of a command. */
function fail(error: unknown): void {
  const [code, ...lines] = describeError(error);
  for (const line of lines) process.stderr.write(`stubdown: ${line}\n`);
  process.exit(code);
}
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader may close the pipe early (`stubdown check | head`). That is not an error, and the findings still decide
    // the exit code.
    if (error.code !== "EPIPE") fail(error);
  });
}
process.on("uncaughtException", fail);
// From version 22 on, Node can keep compiled code in its own cache, which shortens the start.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
// V8 spent a quarter of a run without cache on optimizing code that ran only for a moment. With these flags,
// V8 optimizes later than by default, and collects new objects on one thread.
const patience: Readonly<Record<string, string>> = {
  "20": "--interrupt-budget=500000",
  "22": "--invocation-count-for-turbofan=12000",
  "24": "--invocation-count-for-turbofan=12000",
};
const flag = patience[process.versions.node.split(".", 1).join("")];
if (flag !== undefined && process.argv[2] !== "mock") {
  setFlagsFromString(flag);
  setFlagsFromString("--no-parallel-scavenge");
}
// The code of a command is loaded only when the command runs. Help and a run without changes load no command.
void main(process.argv.slice(2), async (call) => {
  const { runCommand } = await import("./commands/run-command.js");
  return runCommand(call);
}).then((code) => {
  process.exitCode = code;
});
