import { configDefaults, defineConfig, mergeConfig } from "vitest/config";

import config from "./vitest.config.js";
import { inFull } from "./vitest.slow.config.js";

// For `.ci/run`, which has run these files in full with the slow suite.
export default mergeConfig(
  config,
  defineConfig({ test: { exclude: [...configDefaults.exclude, ...inFull] } }),
);
