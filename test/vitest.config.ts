import { statfsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";

import { DearestFirst } from "./dearest-first.js";
import { nativeModules } from "./native-modules.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Where tests make folders: in memory if there is a gigabyte, because a run waits for the disk else. */
function temporaryFolders(): { readonly TMPDIR?: string } {
  const memory = "/dev/shm";
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > 2 ** 30 ? { TMPDIR: memory } : {};
  } catch {
    return {};
  }
}

export default defineConfig({
  root,
  plugins: [nativeModules(root)],
  test: {
    include: ["test/**/*.test.ts"],
    // The command line and the type checker are run as a person runs them, and take their time.
    testTimeout: 60_000,
    // Else a core is left for whoever watches, which in CI is nobody.
    maxWorkers: "100%",
    // Files of a worker share what they import, which costs more than most of them. They may: a test
    // that changes the environment or the module cache runs a process of its own.
    isolate: false,
    // Reading pages makes much that is soon gone. With room for it, less is collected; files that read corpora then take
    // some 7 % less, others hardly less.
    execArgv: ["--max-semi-space-size=64"],
    sequence: { sequencer: DearestFirst },
    env: temporaryFolders(),
  },
  // Tests run the sources that are committed, not what was compiled from them at some time.
  resolve: { tsconfigPaths: true },
});
