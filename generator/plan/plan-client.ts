import { settled, type LazyPlan, type LazyPlanner } from "./lazy-plan.js";
import type { FilePlan } from "./plan.js";
import { listModels } from "./plan-models.js";
import { planResource } from "./plan-resource.js";
import type { ApiView } from "./view.js";

const runtime = [
  "core/environment.ts",
  "core/errors.ts",
  "core/exchange.ts",
  "core/logger.ts",
  "core/options.ts",
  "core/transport.ts",
  "rancher/entity.ts",
  "rancher/follow.ts",
  "rancher/links.ts",
  "rancher/list.ts",
  "rancher/place.ts",
  "rancher/project.ts",
  "rancher/query.ts",
  "rancher/resource.ts",
  "rancher/wait.ts",
];

/** Plans the client: a file a resource, one client that has them all, and the runtime. */
export function planClient(view: ApiView, lazy: LazyPlanner): readonly LazyPlan[] {
  const header = view.header();
  const owners = new Map(listModels(view).map(({ name, type }) => [name, type]));
  const resources = view.resources.map((resource) => ({
    className: resource.className,
    property: resource.property,
    doc: `Resources of type \`${resource.type.id}\`.`,
  }));
  const template = (name: string, more: object): FilePlan => ({
    kind: "template",
    path: `client/src/${name}.ts`,
    template: `client/${name}.ts`,
    view: { header, resources, isScoped: view.isScoped, ...more },
  });
  const resourceFiles = view.resources.map((resource) =>
    lazy.ofResource(resource, "client", () => planResource(resource, owners, view)),
  );
  const others: readonly FilePlan[] = [
    template("client", { envPrefix: view.envPrefix }),
    template("index", {}),
    template("core/index", { envPrefix: view.envPrefix, basePath: JSON.stringify(view.basePath) }),
    {
      kind: "declarations",
      path: "client/src/rancher/link.ts",
      header,
      imports: [],
      declarations: [
        {
          kind: "reexport",
          from: `${view.target.packageScope}/models/_link`,
          names: ["LinkTargets", "LinkTo"],
        },
      ],
    },
    ...runtime.map((name): FilePlan => {
      return { kind: "copy", path: `client/src/${name}`, from: `client/${name}` };
    }),
  ];
  return [...resourceFiles, ...others.map(settled)];
}
