import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

import type { FastifyInstance, FastifyPluginAsync, FastifyServerOptions } from "fastify";

import type { OutputFile } from "../../emit/output-file.js";

/** The exports of a generated server package that the mock uses. */
export interface ServerModule {
  readonly server: FastifyPluginAsync<{
    handlers: object;
    authenticate?: unknown;
    apiUi?: string;
  }>;
  readonly appOptions: FastifyServerOptions;
  readonly acceptKeys: (accessKey: string, secretKey: string) => unknown;
  readonly allowOrigins: (app: FastifyInstance, headers: string) => void;
  readonly disturb: (app: FastifyInstance, how: { latency: number; fail: number }) => void;
  readonly createMemoryStore: () => object;
  readonly seedStore: (store: object, count: number) => Promise<void>;
  readonly createMemoryHandlers: (options: object) => object;
}

/** The packages that a generated server imports; stubdown depends on them too. */
const dependencies = ["@fastify/busboy", "@fastify/compress"];

/** Loads the compiled server package from a temporary folder, and removes the folder. */
export async function loadServer(files: readonly OutputFile[]): Promise<ServerModule> {
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
    const [index, memory] = await Promise.all([
      load("server/dist/index.js"),
      load("server/dist/memory.js"),
    ]);
    return { ...index, ...memory };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
