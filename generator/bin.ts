#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";

import { runBuilt } from "./commands/run-built.js";
import { describeBug, main } from "./main.js";

// A reader that closes the pipe early (`stubdown check | head`) has what it wants; what was found
// still decides the exit code.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}
// Of a fault outside of any promise that is waited for, too, the exit code tells whose it is.
process.on("uncaughtException", (error) => {
  process.stderr.write(`${describeBug(error)}\n`);
  process.exit(3);
});
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
