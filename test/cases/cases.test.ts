import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { formatDiagnostic } from "../../generator/diagnostics/format.js";
import { compileDocs } from "../helpers/compile-docs.js";
import { readFolder } from "../helpers/tree.js";

const root = fileURLToPath(new URL(".", import.meta.url));
const cases = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

// Runtime files are the same in every case, and compiled files follow from sources, so neither is compared.
const isShown = (path: string): boolean => !/\/(?:dist|core|rancher)\//.test(path);

for (const { name } of cases) {
  it(`compiles ${name} to what is expected, and to no other file`, async () => {
    const folder = join(root, name);
    const { files, diagnostics } = await compileDocs(Object.fromEntries(readFolder(join(folder, "docs"))));
    const options = { isPretty: false, prefix: "", textOf: () => undefined };
    const lines = diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic, options)}\n`);
    await expect(lines.join("")).toMatchFileSnapshot(join(folder, "diagnostics.txt"));
    const shown = files.filter(({ path }) => isShown(path));
    const expected = join(folder, "expected");
    for (const { path, text } of shown) await expect(text).toMatchFileSnapshot(join(expected, path));
    const onDisk = existsSync(expected) ? [...readFolder(expected).keys()] : [];
    expect(onDisk).toEqual(shown.map(({ path }) => path).toSorted());
  });
}
