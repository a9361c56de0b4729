import type { FilePlan } from "./plan.js";
import { planDefinition } from "./plan-definition.js";
import { handlersSymbol, planHandlers } from "./plan-handlers.js";
import { commentText, type ApiView } from "./view.js";

const runtime = [
  "app-options.ts",
  "auth.ts",
  "body.ts",
  "collection.ts",
  "date.ts",
  "definition.ts",
  "errors.ts",
  "follow.ts",
  "handler.ts",
  "html.ts",
  "memory-store.ts",
  "model.ts",
  "origin.ts",
  "page-rows.ts",
  "query.ts",
  "represent.ts",
  "respond.ts",
  "roots.ts",
  "route.ts",
  "row.ts",
  "schemas.ts",
  "seed.ts",
  "server.ts",
  "service.ts",
  "store-handlers.ts",
  "store.ts",
  "transitions.ts",
  "validate-scalar.ts",
  "validate.ts",
];

/** Plans the server: an interface of handlers a resource, the API as data, and the runtime. */
export function planServer(view: ApiView): readonly FilePlan[] {
  const header = commentText(view.header());
  const handlers = view.resources.map((resource) => handlersSymbol(resource).name);
  const template = (name: string, more: object): FilePlan => ({
    kind: "template",
    path: `server/src/${name}.ts`,
    template: `server/${name}.ts`,
    view: { header, ...more },
  });
  return [
    ...planHandlers(view),
    planDefinition(view),
    template("index", { handlers }),
    template("memory", {}),
    ...runtime.map((name): FilePlan => {
      return { kind: "copy", path: `server/src/core/${name}`, from: `server/${name}` };
    }),
  ];
}
