import { it } from "vitest";

import { bundler, holdCompiler, nodenext } from "./client-program.js";

// client.test.ts checks TypeScript 5.9 with nodenext, without the packages that the program does not import.
it.each([
  { version: "5.9", resolution: "bundler", name: "typescript", options: bundler },
  { version: "7.0", resolution: "bundler", name: "typescript-7", options: bundler },
  { version: "7.0", resolution: "nodenext", name: "typescript-7", options: nodenext },
])("passes TypeScript $version under $resolution", holdCompiler);
