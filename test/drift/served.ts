import { existsSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";

import { fastify } from "fastify";

import type { Api } from "../../generator/core/api.js";
import type { FilePlan } from "../../generator/plan/plan.js";
import { planApi } from "../../generator/protocols/rancher/plan-api.js";
import {
  makeDefinition,
  type ApiDefinition,
  type ApiSource,
} from "../../templates/runtime/server/rancher/definition.js";
import { MemoryStore } from "../../templates/runtime/server/rancher/memory-store.js";
import { registerServer } from "../../templates/runtime/server/rancher/server.js";
import { StoreHandlers } from "../../templates/runtime/server/rancher/store-handlers.js";
import { root } from "../helpers/command-line.js";
import { target } from "../helpers/compile-docs.js";
import { readOnce } from "../helpers/read-once.js";

const corpus = join(root, "../shared/corpus");

/** The trees: the docs of this repository and, if it exists, the corpus. */
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
  return (await readOnce(join(root, tree))).api;
}

/** Returns the schemas that a generated server of an API answers, without a port. */
export async function schemasOf(
  api: Api,
  scoping: "none" | "project",
): Promise<{ readonly file: string; readonly text: string }> {
  const definition = readDefinition(planApi(api, { ...target, options: { scoping } })[0].files);
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

/** Evaluates the literal in the generated file of the definition. */
function readDefinition(plans: readonly FilePlan[]): ApiDefinition {
  const plan = plans.find(({ path }) => path === "server/src/definition.ts");
  const lines = plan?.kind === "lines" ? plan.lines.map(({ text }) => text) : [];
  const start = lines.findIndex((line) => line.endsWith("makeDefinition({"));
  const source: unknown = runInNewContext(
    `({${lines
      .slice(start + 1)
      .join("\n")
      .replace(/;$/, "")}`,
  );
  return makeDefinition(source as ApiSource);
}
