import { existsSync } from "node:fs";
import { join } from "node:path";

import type { FastifyInstance, FastifyPluginAsync } from "fastify";

import type { Api } from "../../core/api.js";
import { matchPath } from "../../core/paths.js";
import type { OutputFile } from "../../emit/output-file.js";
import type { ServerModule } from "../../plan/mock.js";
import { packageRoot } from "../../package-root.js";
import type { OptionsOf } from "../arguments/table.js";

/** The parts of an OpenAPI document that the mock reads or changes. */
interface Document {
  readonly components?: { readonly securitySchemes?: Readonly<Record<string, Scheme>> };
  readonly security?: readonly object[];
}

interface Scheme {
  readonly type: string;
  readonly scheme?: string;
}

/** The options of the generated plugin `reference`. */
interface Served {
  readonly document: object;
  readonly page?: string;
  readonly cors: boolean;
}

/** The input of `serveReference`: the generated files, the API and the options of `mock`. */
export interface ReferenceSource {
  readonly files: readonly OutputFile[];
  readonly api: Api;
  readonly options: OptionsOf<"mock">;
}

/** Serves the OpenAPI document and the HTML page that shows it, except at paths that the API itself has. */
export async function serveReference(
  app: FastifyInstance,
  module: ServerModule,
  { files, api, options }: ReferenceSource,
): Promise<void> {
  const text = files.find(({ path }) => path === "openapi.json")?.text;
  if (text === undefined || isTaken("/openapi.json", api)) return;
  const { reference } = module as { readonly reference: FastifyPluginAsync<Served> };
  const folder = join(packageRoot(), "dist/reference");
  const hasPage = existsSync(folder) && !isTaken("/docs", api) && !isTaken("/docs/start.js", api);
  const document = withKeys(JSON.parse(text) as Document, options);
  const page = hasPage ? { page: folder } : {};
  await app.register(reference, { document, cors: options.cors === true, ...page });
}

function isTaken(path: string, { operations }: Api): boolean {
  return operations.some(
    (operation) =>
      operation.method.value === "GET" && matchPath(operation.path.value, path) !== undefined,
  );
}

/**
 * Adds the security scheme HTTP Basic to the document if `--auth` is given and the document has no such scheme, so that
 * the HTML page can send the keys.
 */
function withKeys(document: Document, { auth }: OptionsOf<"mock">): Document {
  const { components = {}, security = [] } = document;
  const { securitySchemes = {} } = components;
  const isKnown = Object.values(securitySchemes).some(({ scheme }) => scheme === "basic");
  if (auth === undefined || isKnown) return document;
  const basic = { type: "http", scheme: "basic" };
  return {
    ...document,
    components: { ...components, securitySchemes: { ...securitySchemes, basic } },
    security: [...security, { basic: [] }],
  };
}
