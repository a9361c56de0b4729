import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { run } from "../../helpers/in-process.js";
import { readFolder, temporaryFolder } from "../../helpers/tree.js";

/** The pages made of a document, what `import` printed, and what `check docs` says of the pages. */
export interface ImportedValue {
  readonly code: number | null;
  readonly told: string;
  /** The texts of all pages. */
  readonly text: string;
  readonly checked: { readonly code: number | null; readonly out: string };
}

/** Imports a document given as a value. */
export async function importValue(value: unknown): Promise<ImportedValue> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(value, null, 2));
  const { code, out } = await run(["import", "openapi.json", "--out", "docs"], { cwd: folder });
  const { code: state, out: checked } = await run(["check", "docs", "--docs", "docs"], {
    cwd: folder,
  });
  const text = [...readFolder(join(folder, "docs")).values()].join("\n");
  return { code, told: out, text, checked: { code: state, out: checked } };
}
