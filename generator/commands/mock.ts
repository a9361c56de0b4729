import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

import type { FastifyPluginAsync } from "fastify";

import { UsageError } from "../diagnostics/usage-error.js";
import type { OutputFile } from "../emit/output-file.js";
import type { Command, Options } from "./command.js";
import { findProjects } from "./project.js";
import { hasErrors, report } from "./report.js";
import { compileProject } from "./run-compile.js";

/** `stubdown mock`: serves what the docs describe, with rows in memory, until it is interrupted. */
export const mock: Command = async (options, terminal) => {
  const port = readPort(options.port);
  const keys = readKeys(options.auth);
  const [project, ...others] = findProjects(options, terminal.cwd);
  if (project === undefined || others.length > 0) {
    throw new UsageError(["Unexpected choice of several APIs, expected one; give --api NAME"]);
  }
  const { files, diagnostics, sources } = await compileProject(project);
  report(diagnostics, sources, project, terminal);
  if (hasErrors(diagnostics)) return 1;
  const { server, acceptKeys, createMemoryHandlers } = await loadServer(files);
  const { fastify } = await import("fastify");
  // Real clients send `…/1v1/?action=x` and doubled slashes.
  const routerOptions = { ignoreTrailingSlash: true, ignoreDuplicateSlashes: true };
  const app = fastify({ forceCloseConnections: true, routerOptions });
  await app.register(server, {
    handlers: createMemoryHandlers(),
    ...(keys === undefined ? {} : { authenticate: acceptKeys(...keys) }),
  });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        resolve();
      });
  });
  const url = await listen(app.listen({ port, host: "127.0.0.1" }), port);
  terminal.print(`${project.name}: listening at ${url}, Ctrl-C stops it`);
  await stopped;
  await app.close();
  return 0;
};

async function listen(started: Promise<string>, port: number): Promise<string> {
  try {
    return await started;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new UsageError([
      `Unexpected --port ${port}, expected one that is free; --port 0 finds one`,
    ]);
  }
}

interface ServerModule {
  readonly server: FastifyPluginAsync<{ handlers: object; authenticate?: unknown }>;
  readonly acceptKeys: (accessKey: string, secretKey: string) => unknown;
  readonly createMemoryHandlers: () => object;
}

/** Loads the compiled server package; it needs no package but Node's own once it is running. */
async function loadServer(files: readonly OutputFile[]): Promise<ServerModule> {
  const folder = mkdtempSync(join(tmpdir(), "stubdown-mock-"));
  try {
    for (const { path, text } of files) {
      if (!path.startsWith("server/") || path.startsWith("server/src/")) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const load = (path: string): Promise<ServerModule> =>
      import(pathToFileURL(join(folder, path)).href) as Promise<ServerModule>;
    const [index, memory] = await Promise.all([
      load("server/dist/index.js"),
      load("server/dist/memory.js"),
    ]);
    return { ...index, createMemoryHandlers: () => memory.createMemoryHandlers() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPort(text: string | undefined): number {
  const port = Number(text ?? "8080");
  if (/^\d+$/.test(text ?? "8080") && port <= 65535) return port;
  throw new UsageError([`Unexpected --port ${text ?? ""}, expected a number from 0 to 65535`]);
}

function readKeys(text: Options["auth"]): readonly [string, string] | undefined {
  if (text === undefined) return undefined;
  const cut = text.indexOf(":");
  if (cut > 0 && cut < text.length - 1) return [text.slice(0, cut), text.slice(cut + 1)];
  throw new UsageError(["Unexpected --auth, expected ACCESS_KEY:SECRET_KEY"]);
}
