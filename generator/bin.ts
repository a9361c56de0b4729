#!/usr/bin/env node
import { main } from "./main.js";

// A reader that closes the pipe early (`stubdown facts | head`) has what it wants.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 3);
});
process.exitCode = await main(process.argv.slice(2));
