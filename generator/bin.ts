#!/usr/bin/env node
import { describeBug, main } from "./main.js";

// A reader that closes the pipe early (`stubdown facts | head`) has what it wants.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 3);
});
// Of a fault outside of any promise that is waited for, too, the exit code tells whose it is.
process.on("uncaughtException", (error) => {
  process.stderr.write(`${describeBug(error)}\n`);
  process.exit(3);
});
process.exitCode = await main(process.argv.slice(2));
