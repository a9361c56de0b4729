import { it } from "vitest";

import { bundler, holdCompiler } from "./client-program.js";

// client.test.ts proves this version under nodenext, and this resolution with TypeScript 7.
it("passes TypeScript 5.9 under bundler", () => {
  holdCompiler({ version: "5.9", name: "typescript", options: bundler });
});
