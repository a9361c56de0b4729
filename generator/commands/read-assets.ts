import type { Assets } from "../emit/output-file.js";
import { readTexts } from "./read-texts.js";

/**
 * Reads the templates, except for those of the HTML page of `inspect`. In the bundle, a module with the names of the
 * templates replaces this module.
 */
export async function readAssets(): Promise<Assets> {
  return {
    templates: await readTexts(/^(?!inspect\/).*\.hbs$/),
    loadRuntime: async () => (await import("./read-runtime.js")).readRuntime(),
  };
}
