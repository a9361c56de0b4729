#!/usr/bin/env node
import module from "node:module";
import { setFlagsFromString } from "node:v8";

import { describeError, main } from "./main.js";

/** Ends the process with what is wrong, where no command is waited for. */
function fail(error: unknown): void {
  const [code, ...lines] = describeError(error);
  for (const line of lines) process.stderr.write(`stubdown: ${line}\n`);
  process.exit(code);
}
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that closes the pipe early (`stubdown check | head`) has what it wants; what was found
    // still decides the exit code.
    if (error.code !== "EPIPE") fail(error);
  });
}
process.on("uncaughtException", fail);
// From Node 22 on, Node keeps compiled code in its own cache. Loading ts-morph costs half without it.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
// A quarter of a cold run went to optimizing code that ran for a moment. So V8 waits four times as long
// as by default, and collects the young part of a small heap on one thread.
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
// Commands are loaded only when one runs. Help, and a run without changes, load none.
void main(process.argv.slice(2), async (call) => {
  const { runCommand } = await import("./commands/run-command.js");
  return runCommand(call);
}).then((code) => {
  process.exitCode = code;
});
