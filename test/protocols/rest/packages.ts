import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { fastify, type FastifyInstance, type FastifyPluginAsync } from "fastify";
import { expect, onTestFinished } from "vitest";

import { loadServer } from "../../../generator/commands/mock/load-server.js";
import { readAssets } from "../../../generator/commands/read-assets.js";
import { compileApi } from "../../../generator/compile.js";
import type { Api } from "../../../generator/core/api.js";
import { rest as dialect } from "../../../generator/dialects/rest/dialect.js";
import type { OutputFile } from "../../../generator/emit/output-file.js";
import type { MockOptions } from "../../../generator/plan/mock.js";
import type { Target } from "../../../generator/plan/plan.js";
import { mock } from "../../../generator/protocols/rest/mock.js";
import { rest as protocol } from "../../../generator/protocols/rest/protocol.js";
import { serve } from "../../../generator/protocols/rest/serve.js";
import type { RestView } from "../../../generator/protocols/rest/view.js";
import { readTree, type Reading } from "../../../generator/read-api.js";
import type { SourceFile } from "../../../generator/source/source.js";
import { root } from "../../helpers/command-line.js";
import { printedOnce } from "../../helpers/compile-docs.js";
import { temporaryFolder, writeFolder } from "../../helpers/tree.js";

/** The packages of an API, with the API and the view that they are printed from. */
export interface Packages {
  readonly api: Api;
  readonly view: RestView;
  readonly files: readonly OutputFile[];
}

/** Makes the packages of pages in memory. The pages may have warnings, but no errors. */
export async function makePackages(
  sources: readonly SourceFile[],
  options: Target["options"] = {},
): Promise<Packages> {
  return makePackagesOf(readTree(sources, { dialect }), options);
}

/** Makes the packages of pages that were read. */
export async function makePackagesOf(
  reading: Reading,
  options: Target["options"] = {},
): Promise<Packages> {
  const target: Target = { name: "api", packageScope: "@api", version: "0.0.0", docs: "", options };
  const { api, diagnostics: reported } = reading;
  const assets = await readAssets();
  const compileOptions = { protocol, target, assets, files: printedOnce };
  const [files, found] = await compileApi({ reading, reported }, compileOptions);
  expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
  return { api, view: serve(api, target)[0], files };
}

/** A method of a client or a group. */
export type Method = (...parameters: readonly unknown[]) => Promise<unknown>;

/** The part of a client that the tests use. */
export type AnyClient = Readonly<Record<string, Readonly<Record<string, Method>>>>;

/** The compiled packages, loaded. */
export interface Loaded {
  readonly createClient: (options: object) => AnyClient;
  readonly server: FastifyPluginAsync<{ readonly handlers: object }>;
  /** The modules of the client by path: `core/index`, `groups/books`. */
  readonly load: (path: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly folder: string;
}

/** Writes packages to a folder where they can import each other, and loads the client and the server. */
export async function loadPackages({ files }: Packages): Promise<Loaded> {
  const folder = temporaryFolder();
  writeFolder(
    join(folder, "node_modules/@api"),
    files.map(({ path, text }) => [path, text]),
  );
  // The dependencies of the server.
  for (const name of ["@fastify", "ajv", "ajv-formats", "fastify"])
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name), "junction");
  const load = (path: string): Promise<Readonly<Record<string, unknown>>> =>
    import(pathToFileURL(join(folder, "node_modules/@api", path)).href) as Promise<
      Readonly<Record<string, unknown>>
    >;
  const [client, server] = await Promise.all([
    load("client/dist/index.js"),
    load("server/dist/index.js"),
  ]);
  return {
    createClient: client["createClient"] as Loaded["createClient"],
    server: server["server"] as Loaded["server"],
    load: (path) => load(`client/dist/${path}.js`),
    folder,
  };
}

/** Options of `stubdown mock`: no delays, and no failures. */
export const usual: MockOptions = { seed: 0, transitions: 0, latency: 0, fail: 0 };

/** Makes the server that `stubdown mock` runs; it closes with the test. */
export async function serveMock(
  { files }: Packages,
  options: Partial<MockOptions>,
): Promise<FastifyInstance> {
  const module = await loadServer(files, mock.modules);
  const app = fastify(mock.appOptions(module));
  onTestFinished(() => app.close());
  await mock.register(app, module, { ...usual, ...options });
  return app;
}
