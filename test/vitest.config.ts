import { statfsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";

import { DearestFirst } from "./dearest-first.js";
import { nativeModules } from "./native-modules.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The place for folders of tests: in memory if a gigabyte is free, because a run would wait for the disk. */
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
    globalSetup: "test/compiled-packages.ts",
    // Tests run the whole command line and the whole type checker, which takes seconds.
    testTimeout: 60_000,
    // By default, Vitest leaves a core free for other programs. CI runs no others.
    maxWorkers: "100%",
    // The test files of a worker share imported modules, because importing takes longer than most tests. This is safe:
    // a test that changes the environment or the module cache runs a process of its own.
    isolate: false,
    // Reading pages makes many short-lived objects. With more memory for them, garbage collection is rarer: tests that
    // read corpora take some 7 % less time, others hardly less. The workers use all cores, so further threads for
    // the collection save no time: without them, tests take some 8 % less CPU time.
    execArgv: ["--max-semi-space-size=64", "--single-threaded-gc"],
    sequence: { sequencer: DearestFirst },
    env: temporaryFolders(),
  },
  // Tests run the committed sources, not files that were compiled from them earlier.
  resolve: { tsconfigPaths: true },
});
