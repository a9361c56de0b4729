import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

import { UsageError } from "../../diagnostics/usage-error.js";
import type { Api } from "../../core/api.js";
import type { OptionsOf } from "../arguments/table.js";
import type { Command, Terminal } from "../command.js";
import type { Mock, ServerModule } from "../../plan/mock.js";
import { findOneProject, type Project } from "../project.js";
import { protocolOf, readProject } from "../read-project.js";
import { hasErrors, report } from "../report.js";
import { compileProject } from "../run-compile.js";
import { checkHost } from "./check-host.js";
import { makeHideKeys } from "./hide-keys.js";
import { loadServer } from "./load-server.js";
import { whenNpmEnds } from "./parent.js";
import { serveReference, type ReferenceSource } from "./reference.js";

type MockOptions = OptionsOf<"mock">;

/** `stubdown mock`: serves the documented API, until it is interrupted. */
export const mock: Command<MockOptions> = async (options, terminal) => {
  const project = await findOneProject(options, terminal);
  const read = await readProject(project, options, terminal.cwd);
  const protocol = await protocolOf(read);
  const { reading, sources } = read;
  const { files, diagnostics } = await compileProject(withDocument(project), {
    read: { sources, reading, reported: read.judged.reported },
  });
  report(diagnostics, sources, project, terminal);
  if (hasErrors(diagnostics)) return 1;
  const protocolMock = protocol.mock;
  if (protocolMock === undefined)
    throw new UsageError([`The protocol ${protocol.name} has no mock`]);
  const module = await loadServer(files, protocolMock.modules);
  const faults = protocolMock.refuse(module, options);
  if (faults.length > 0) throw new UsageError(faults);
  const app = await build(protocolMock, module, { files, api: reading.api, options, terminal });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        resolve();
      });
    whenNpmEnds(resolve);
  });
  const { port } = options;
  const url = await listen(app.listen({ port, host: "127.0.0.1" }), port);
  terminal.print(`${project.name}: listening at ${url}, Ctrl-C stops it`);
  const limits = protocolMock.limits?.(module, options) ?? [];
  for (const limit of limits.slice(0, mostLimits)) terminal.print(`${project.name}: ${limit}`);
  if (limits.length > mostLimits)
    terminal.print(`${project.name}: and ${limits.length - mostLimits} more like these`);
  const pages = ["/docs", "/openapi.json"].filter((path) =>
    app.hasRoute({ method: "GET", url: path }),
  );
  if (pages.length > 0)
    terminal.print(
      `${project.name}: documentation at ${pages.map((path) => url + path).join(" and ")}`,
    );
  await stopped;
  await app.close();
  return 0;
};

/** The most sentences about limits that are printed at the start. */
const mostLimits = 20;

/**
 * Returns the project with an OpenAPI document as JSON, in version 3.1 if the configuration turns `openapi`
 * off.
 */
function withDocument(project: Project): Project {
  const { openapi } = project.target;
  const version = openapi ? openapi.version : "3.1";
  return { ...project, target: { ...project.target, openapi: { version, format: "json" } } };
}

async function build(
  protocolMock: Mock,
  module: ServerModule,
  { terminal, ...source }: ReferenceSource & { readonly terminal: Terminal },
): Promise<FastifyInstance> {
  const { fastify } = await import("fastify");
  const appOptions = protocolMock.appOptions(module);
  const log = makeLog(terminal, source.api);
  const app = fastify({
    ...appOptions,
    // Logged here, because the logging hook does not run for these errors.
    frameworkErrors: (error, request, reply) => {
      appOptions.frameworkErrors?.(error, request, reply);
      log(request, reply);
    },
    forceCloseConnections: true,
  });
  app.addHook("onResponse", (request, reply, done) => {
    log(request, reply);
    done();
  });
  checkHost(app, source.options["allow-host"]);
  // Registered before the API, so that `--latency`, `--fail` and `--auth` do not apply to the page.
  await serveReference(app, module, source);
  await protocolMock.register(app, module, source.options);
  return app;
}

/** Makes a function that prints a line for a request: `GET /v1/volumes?limit=2 200 1.5 ms`. */
function makeLog(
  terminal: Terminal,
  api: Api,
): (request: FastifyRequest, reply: FastifyReply) => void {
  const hideKeys = makeHideKeys(api);
  return (request, { statusCode: status, elapsedTime }) => {
    const colour = status >= 500 ? 31 : status >= 400 ? 33 : 32;
    const shown = terminal.isOutputPretty ? `\u001B[${colour}m${status}\u001B[0m` : `${status}`;
    const line = `${request.method} ${visible(hideKeys(request))}`;
    terminal.print(`${line} ${shown} ${elapsedTime.toFixed(1)} ms`);
  };
}

/** Returns a URL with all characters escaped that could control the terminal. */
function visible(url: string): string {
  return url.replace(/[^\u0021-\u007E]/g, (character) => encodeURIComponent(character));
}

async function listen(started: Promise<string>, port: number): Promise<string> {
  try {
    return await started;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new UsageError([
      `Port ${port} is in use; give another port, or --port 0, which finds a free port`,
    ]);
  }
}
