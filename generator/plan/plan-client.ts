import type { FilePlan } from "./plan.js";
import { modelOwners } from "./plan-models.js";
import { planResource } from "./plan-resource.js";
import type { ApiView } from "./view.js";

const runtime = [
  "environment.ts",
  "errors.ts",
  "exchange.ts",
  "follow.ts",
  "links.ts",
  "list.ts",
  "logger.ts",
  "options.ts",
  "project.ts",
  "query.ts",
  "resource.ts",
  "transport.ts",
  "wait.ts",
];

/** Plans the client: a file a resource, one client that has them all, and the runtime. */
export function planClient(view: ApiView): readonly FilePlan[] {
  const header = view.header();
  const owners = modelOwners(view);
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
  return [
    ...view.resources.map((resource) => planResource(resource, owners, view)),
    template("client", { envPrefix: view.envPrefix }),
    template("index", {}),
    template("core/index", { envPrefix: view.envPrefix, basePath: JSON.stringify(view.basePath) }),
    {
      kind: "declarations",
      path: "client/src/core/link.ts",
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
      return { kind: "copy", path: `client/src/core/${name}`, from: `client/${name}` };
    }),
  ];
}
