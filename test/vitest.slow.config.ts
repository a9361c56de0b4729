import { defineConfig, mergeConfig } from "vitest/config";

import config from "./vitest.config.js";

/** Tests of which `npm test` tries a part. */
const inFull = [
  "test/dialects/openapi/command.test.ts",
  "test/drift/changes.test.ts",
  "test/openapi.test.ts",
  "test/server/hostile.test.ts",
  "test/protocols/rest/server-hostile.test.ts",
];

// What takes too long for `npm test`: `npm run docs:run`.
export default mergeConfig(
  { ...config, test: { ...config.test, include: [] } },
  defineConfig({
    test: {
      include: ["test/**/*.slow.ts", ...inFull],
      env: { PROPERTY_RUNS: "full" },
      testTimeout: 600_000,
      hookTimeout: 120_000,
    },
  }),
);
