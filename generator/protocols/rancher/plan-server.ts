import type { FilePlan } from "../../plan/plan.js";
import { planDefinition } from "./plan-definition.js";
import { handlersSymbol, planHandlers } from "./plan-handlers.js";
import { commentText } from "../../plan/comment-text.js";
import { planRuntime } from "../../plan/runtime.js";
import { type ApiView } from "./view.js";

const runtime = [
  "core/app-options.ts",
  "core/auth.ts",
  "core/body.ts",
  "core/charset.ts",
  "core/copy.ts",
  "core/cors.ts",
  "core/date.ts",
  "core/disturb.ts",
  "core/error-handler.ts",
  "core/errors.ts",
  "core/faults.ts",
  "core/form.ts",
  "core/handlers.ts",
  "core/json.ts",
  "core/log.ts",
  "core/lossless.ts",
  "core/origin.ts",
  "core/page-document.ts",
  "core/pairs.ts",
  "core/parts.ts",
  "core/reply-headers.ts",
  "core/reference.ts",
  "core/reply.ts",
  "core/request.ts",
  "core/row.ts",
  "core/testing.ts",
  "core/turns.ts",
  "rancher/action-constraint.ts",
  "rancher/api.ts",
  "rancher/app-options.ts",
  "rancher/bodies.ts",
  "rancher/call.ts",
  "rancher/collection.ts",
  "rancher/definition.ts",
  "rancher/embed.ts",
  "rancher/error-body.ts",
  "rancher/follow.ts",
  "rancher/handler.ts",
  "rancher/html.ts",
  "rancher/json-schema.ts",
  "rancher/like.ts",
  "rancher/memory-store.ts",
  "rancher/misses.ts",
  "rancher/model.ts",
  "rancher/new-row.ts",
  "rancher/operations.ts",
  "rancher/page-rows.ts",
  "rancher/places.ts",
  "rancher/query.ts",
  "rancher/represent.ts",
  "rancher/respond.ts",
  "rancher/roots.ts",
  "rancher/routes.ts",
  "rancher/schemas.ts",
  "rancher/seed.ts",
  "rancher/server.ts",
  "rancher/service.ts",
  "rancher/size.ts",
  "rancher/states.ts",
  "rancher/store-handlers.ts",
  "rancher/store.ts",
  "rancher/transitions.ts",
  "rancher/update-row.ts",
  "rancher/validate-scalar.ts",
  "rancher/validate.ts",
];

/** Plans the server: one interface of handlers per resource, the API as data, and the runtime. */
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
    template("testing", { url: JSON.stringify(`http://localhost${view.basePath}`) }),
    ...planRuntime("server", runtime),
  ];
}
