import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import { UsageError } from "../diagnostics/usage-error.js";
import type { Command, Terminal } from "./command.js";
import { loadServer, type ServerModule } from "./load-server.js";
import { readMockOptions, type MockOptions } from "./mock-options.js";
import { findProjects } from "./project.js";
import { hasErrors, report } from "./report.js";
import { compileProject } from "./run-compile.js";

/** `stubdown mock`: serves what the docs describe, with rows in memory, until it is interrupted. */
export const mock: Command = async (options, terminal) => {
  const settings = readMockOptions(options);
  const [project, ...others] = findProjects(options, terminal.cwd);
  if (project === undefined || others.length > 0) {
    throw new UsageError(["Unexpected choice of several APIs, expected one; give --api NAME"]);
  }
  const { files, diagnostics, sources } = await compileProject(project);
  report(diagnostics, sources, project, terminal);
  if (hasErrors(diagnostics)) return 1;
  const app = await build(await loadServer(files), settings, terminal);
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        resolve();
      });
  });
  const { port } = settings;
  const url = await listen(app.listen({ port, host: "127.0.0.1" }), port);
  terminal.print(`${project.name}: listening at ${url}, Ctrl-C stops it`);
  await stopped;
  await app.close();
  return 0;
};

async function build(
  module: ServerModule,
  settings: MockOptions,
  terminal: Terminal,
): Promise<FastifyInstance> {
  const { keys, seed, transitions } = settings;
  const { fastify } = await import("fastify");
  const { appOptions } = module;
  const app = fastify({
    ...appOptions,
    // Comes before any hook, and so before the one that logs.
    frameworkErrors: (error, request, reply) => {
      appOptions.frameworkErrors?.(error, request, reply);
      logRequest(request, reply, terminal);
    },
    forceCloseConnections: true,
  });
  module.disturb(app, settings);
  logRequests(app, terminal);
  const store = module.createMemoryStore();
  await module.seedStore(store, seed);
  await app.register(module.server, {
    handlers: module.createMemoryHandlers({ store, transitions }),
    ...(keys === undefined ? {} : { authenticate: module.acceptKeys(...keys) }),
  });
  return app;
}

/** A line for each request: `GET /v1/volumes?limit=2 200 1.5 ms`. */
function logRequests(app: FastifyInstance, terminal: Terminal): void {
  app.addHook("onResponse", (request, reply, done) => {
    logRequest(request, reply, terminal);
    done();
  });
}

function logRequest(
  { method, url }: FastifyRequest,
  { statusCode: status, elapsedTime }: FastifyReply,
  terminal: Terminal,
): void {
  const colour = status >= 500 ? 31 : status >= 400 ? 33 : 32;
  const shown = terminal.isOutputPretty ? `\u001B[${colour}m${status}\u001B[0m` : `${status}`;
  terminal.print(`${method} ${visible(url)} ${shown} ${elapsedTime.toFixed(1)} ms`);
}

/** What a client sends is printed, but does nothing to the terminal. */
function visible(url: string): string {
  return url.replace(/[^\u0021-\u007E]/g, (character) => encodeURIComponent(character));
}

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
