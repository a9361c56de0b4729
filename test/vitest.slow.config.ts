import { defineConfig, mergeConfig } from "vitest/config";

import config from "./vitest.config.js";

// Tests that take too long for `npm test`. Run them by `npm run docs:run`. The files that are listed by name have tests
// for both runs.
const shared = [
  "corpus",
  "dialects/openapi/facts",
  "dialects/rest/command-line",
  "dialects/rest/score",
  "drift/changes",
  "drift/plain-facts",
  "import",
  "openapi",
  "paths/wire",
  "properties/parse-blocks",
  "protocols/rest/contract",
  "protocols/rest/every-operation",
  "protocols/rest/server-hostile",
].map((name) => `test/${name}.test.ts`);

export default mergeConfig(
  { ...config, test: { ...config.test, include: [] } },
  defineConfig({
    test: {
      include: ["test/**/*.slow.ts", ...shared],
      testTimeout: 600_000,
      hookTimeout: 120_000,
      env: { SLOW_SUITE: "yes" },
    },
  }),
);
