import type { Texts } from "../emit/output-file.js";
import { readTexts } from "./read-texts.js";

/** Reads the runtime files. In the bundle, a module with the texts replaces this module. */
export async function readRuntime(): Promise<Texts> {
  return readTexts(/^runtime\/.*\.ts$/);
}
