import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

import type { OutputFile } from "../../emit/output-file.js";
import { writeText } from "../../output/write-text.js";
import type { ServerModule } from "../../plan/mock.js";

/** The imports of packages that a generated server needs. Stubdown depends on these packages, too. */
const packageImport =
  /\b(from |import\()"(@fastify\/busboy|@fastify\/compress|ajv|ajv-formats\/[\w/.]+)"/g;

/**
 * Loads modules of the compiled server package from a temporary folder, and removes the folder.
 *
 * @param modules the names of the modules without `.js`; the result has the exports of all modules
 */
export async function loadServer(
  files: readonly OutputFile[],
  modules: readonly string[],
): Promise<ServerModule> {
  const folder = mkdtempSync(join(tmpdir(), "stubdown-mock-"));
  const { resolve } = createRequire(import.meta.url);
  // No packages are installed in the temporary folder, so imports get absolute URLs. A link to node_modules
  // would not work with Yarn, which keeps packages in archives.
  const urlOf = (name: string): string => JSON.stringify(pathToFileURL(resolve(name)).href);
  try {
    for (const { path, text } of files) {
      if (!path.startsWith("server/") || path.startsWith("server/src/")) continue;
      const linked = text.replace(packageImport, (_, start: string, name: string) => {
        return `${start}${urlOf(name)}`;
      });
      write(join(folder, path), linked);
    }
    const load = (path: string): Promise<ServerModule> =>
      import(pathToFileURL(join(folder, path)).href) as Promise<ServerModule>;
    const loaded = await Promise.all(modules.map((name) => load(`server/dist/${name}.js`)));
    return Object.assign({}, ...loaded) as ServerModule;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeText(path, text);
}
