import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

import type { OutputFile } from "../../emit/output-file.js";
import type { ServerModule } from "../../plan/mock.js";

/** The packages that a generated server imports; stubdown depends on them too. */
const dependencies = ["@fastify/busboy", "@fastify/compress", "ajv"];

/**
 * Loads modules of the compiled server package from a temporary folder, and removes the folder.
 *
 * @param modules their names without the ending; the result has the exports of all
 */
export async function loadServer(
  files: readonly OutputFile[],
  modules: readonly string[],
): Promise<ServerModule> {
  const folder = mkdtempSync(join(tmpdir(), "stubdown-mock-"));
  try {
    for (const { path, text } of files) {
      if (!path.startsWith("server/") || path.startsWith("server/src/")) continue;
      write(join(folder, path), text);
    }
    const { resolve } = createRequire(import.meta.url);
    mkdirSync(join(folder, "node_modules/@fastify"), { recursive: true });
    for (const name of dependencies) {
      const target = dirname(resolve(`${name}/package.json`));
      symlinkSync(target, join(folder, "node_modules", name), "junction");
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
  writeFileSync(path, text);
}
