import { readFileSync } from "node:fs";
import { join } from "node:path";

import { packageRoot } from "../../package-root.js";
import type { ViewAssets } from "../../report/inspect/show-inspection-html.js";

/** Reads the script and the style of the HTML page of `inspect`, and removes the types from the script. */
export async function readView(): Promise<ViewAssets> {
  // Imported late, because only `generate` and `inspect --html` need it.
  const { transformSync } = await import("oxc-transform");
  const read = (name: string): string => {
    // Git may check files out with Windows line ends, but the page has to be the same on all systems.
    const text = readFileSync(join(packageRoot(), "templates/inspect", name), "utf8");
    return text.replaceAll("\r\n", "\n");
  };
  const { code, errors } = transformSync("view.ts", read("view.ts"), { target: "es2022" });
  if (errors.length > 0) throw new Error(`Bug: view.ts does not compile: ${errors[0]?.message}`);
  return { script: code, style: read("view.css") };
}
