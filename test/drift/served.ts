import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

import { fastify } from "fastify";

import type { Api } from "../../generator/ir/ir.js";
import { planApi } from "../../generator/plan/plan-api.js";
import { readApi } from "../../generator/read-api.js";
import { readSources } from "../../generator/source/read-sources.js";
import type { ApiDefinition } from "../../templates/runtime/server/rancher/definition.js";
import { MemoryStore } from "../../templates/runtime/server/rancher/memory-store.js";
import { registerServer } from "../../templates/runtime/server/rancher/server.js";
import { StoreHandlers } from "../../templates/runtime/server/rancher/store-handlers.js";
import { root } from "../helpers/command-line.js";
import { target } from "../helpers/compile-docs.js";

const corpus = join(root, "../shared/corpus");

/** The trees there are: the docs of this repository, and the corpus where it is. */
export const trees: readonly string[] = [
  "docs/api/v1.1",
  ...["seed-v1.0", "seed-v1.1", "site-v1.1", "site-v1.2-v2-beta"]
    .filter((name) => existsSync(join(corpus, name)))
    .map((name) => `../shared/corpus/${name}`),
];
if (trees.length === 1) {
  process.stderr.write(`Skipping servers of the corpus: it is not at ${corpus}\n`);
}

/** The API of a tree. */
export async function apiOf(tree: string): Promise<Api> {
  return readApi(await readSources(resolve(root, tree)))[0];
}

/** What a generated server of an API answers for its schemas, without a port. */
export async function schemasOf(
  api: Api,
  scoping: "none" | "project",
): Promise<{ readonly file: string; readonly text: string }> {
  const plans = planApi(api, { ...target, scoping })[0].map((lazy) => lazy.plan());
  const plan = plans.find(({ path }) => path === "server/src/definition.ts");
  const { json } = (plan?.kind === "template" ? plan.view : {}) as { readonly json: string };
  const definition = JSON.parse(json) as ApiDefinition;
  const stores = new StoreHandlers(definition, new MemoryStore(definition));
  const handlers = definition.resources.map((resource) => {
    return [resource.plural, stores.handlersOf(resource)] as const;
  });
  const app = fastify();
  await registerServer(app, definition, { handlers: Object.fromEntries(handlers) });
  const path = `${definition.basePath}${scoping === "project" ? "/projects/1a5" : ""}/schemas`;
  const { body } = await app.inject({ url: path, headers: { host: "api.test" } });
  await app.close();
  return { file: `http://api.test${path}`, text: body };
}
