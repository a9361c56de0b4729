import { readFileSync } from "node:fs";
import { join } from "node:path";

import { packageRoot } from "../../package-root.js";
import type { ViewAssets } from "../../report/inspect/show-inspection-html.js";

/** Reads the script and the style of the page, and takes the types out of the script. */
export async function readView(): Promise<ViewAssets> {
  // Imported late, because no other command but `generate` needs it.
  const { transformSync } = await import("oxc-transform");
  const read = (name: string): string => {
    // The bytes are the same where git makes Windows line ends.
    const text = readFileSync(join(packageRoot(), "templates/inspect", name), "utf8");
    return text.replaceAll("\r\n", "\n");
  };
  const { code, errors } = transformSync("view.ts", read("view.ts"), { target: "es2022" });
  if (errors.length > 0) throw new Error(`Bug: view.ts does not compile: ${errors[0]?.message}`);
  return { script: code, style: read("view.css") };
}
