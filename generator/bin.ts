#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";

import { runBuilt } from "./commands/run-built.js";
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
// Where a run takes less than a second, a third of that went to optimizing code that was then hardly
// used. So the compiler waits four times as long as it would; what runs for longer still gets it. And
// of a heap this small, the young part is collected sooner by one thread than shared out among several.
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
void main(process.argv.slice(2), runBuilt).then((code) => {
  process.exitCode = code;
});
