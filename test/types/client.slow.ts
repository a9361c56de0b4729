import { it } from "vitest";

import { bundler, holdCompiler } from "./client-program.js";

// client.test.ts checks this version with nodenext, and TypeScript 7 with bundler.
it("passes TypeScript 5.9 under bundler", () => {
  holdCompiler({ version: "5.9", name: "typescript", options: bundler });
});
