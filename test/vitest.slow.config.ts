import { defineConfig, mergeConfig } from "vitest/config";

import config from "./vitest.config.js";

// Tests that take too long for `npm test`. Run them by `npm run docs:run`.
export default mergeConfig(
  { ...config, test: { ...config.test, include: [] } },
  defineConfig({
    test: { include: ["test/**/*.slow.ts"], testTimeout: 600_000, hookTimeout: 120_000 },
  }),
);
