import { Session } from "node:inspector/promises";
import { resolve } from "node:path";

import { writeText } from "../output/write-text.js";
import type { Terminal } from "./command.js";

/** Runs a function and writes its CPU profile to a `.cpuprofile` file. */
export async function profile(
  path: string,
  terminal: Terminal,
  run: () => Promise<number>,
): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  try {
    return await run();
  } finally {
    const { profile: found } = await session.post("Profiler.stop");
    session.disconnect();
    writeText(resolve(terminal.cwd, path), JSON.stringify(found));
    terminal.warn(`${path}: CPU profile`);
  }
}
