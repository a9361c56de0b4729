#!/usr/bin/env node
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
process.exitCode = await main(process.argv.slice(2));
