import type { FilePlan } from "./plan.js";
import { propertyName, typeName } from "./names.js";
import type { ApiView, ResourceView } from "./view.js";

/** What a package is, apart from its sources. */
interface PackagePlan {
  readonly name: "models" | "client" | "server";
  readonly purpose: string;
  readonly example: string;
  readonly rows: readonly string[];
  readonly exports: Readonly<Record<string, string>>;
  /** Packages whose types the declarations name; none is needed to run. */
  readonly peers: Readonly<Record<string, string>>;
}

/** Plans what makes the sources publishable packages: manifest and README of each. */
export function planPackages(view: ApiView): readonly FilePlan[] {
  const files = describePackages(view).flatMap((plan): FilePlan[] => [
    { kind: "json", path: `${plan.name}/package.json`, value: packageJson(plan, view) },
    {
      kind: "template",
      path: `${plan.name}/README.md`,
      template: "package/README.md",
      view: {
        ...plan,
        package: `${view.target.packageScope}/${plan.name}`,
        hasRows: plan.rows.length > 0,
      },
    },
  ]);
  return [...files, { kind: "json", path: "tsconfig.json", value: tsconfig(view) }];
}

/** For editors and `tsc -p`: lets the sources find one another where nothing is installed. */
function tsconfig(view: ApiView): object {
  const { packageScope: scope } = view.target;
  return {
    compilerOptions: {
      target: "es2022",
      module: "nodenext",
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      paths: { [`${scope}/models`]: ["./models/src/index.ts"] },
    },
    include: ["*/src"],
  };
}

function describePackages(view: ApiView): readonly PackagePlan[] {
  const { packageScope: scope, version, name } = view.target;
  // A resource that can be created says more of the API than the first in the alphabet.
  const first =
    view.resources.find(({ operations }) => operations.includes("Create")) ?? view.resources[0];
  const models = { [`${scope}/models`]: version };
  const type = first === undefined ? "" : typeName(first.type.id);
  const index = { ".": "index" };
  return [
    {
      name: "models",
      purpose: `The types of the ${name} API: what it answers, and what it takes.`,
      example: `import type { ${type} } from "${scope}/models";`,
      rows: [],
      exports: index,
      peers: {},
    },
    {
      name: "client",
      purpose: `A client for the ${name} API. It needs nothing at run time but \`fetch\`.`,
      example: [
        `import { createClient } from "${scope}/client";`,
        "",
        'const client = createClient({ url: "http://localhost:8080" });',
        ...(first ? [`const page = await client${member(first)}.list();`] : []),
      ].join("\n"),
      rows: ["| Resource | Methods |", "| --- | --- |", ...view.resources.map(methodRow)],
      exports: index,
      peers: models,
    },
    {
      name: "server",
      purpose: `A Fastify plugin for the ${name} API: write the handlers, it does the rest.`,
      example: [
        'import fastify from "fastify";',
        `import { server } from "${scope}/server";`,
        `import { createMemoryHandlers } from "${scope}/server/memory";`,
        "",
        "const app = fastify();",
        "await app.register(server, { handlers: createMemoryHandlers() });",
        "await app.listen({ port: 8080 });",
      ].join("\n"),
      rows: [],
      exports: { ...index, "./memory": "memory" },
      peers: { ...models, fastify: "^5.0.0" },
    },
  ];
}

function member({ property }: ResourceView): string {
  const name = propertyName(property);
  return name.startsWith('"') ? `[${name}]` : `.${name}`;
}

function methodRow(resource: ResourceView): string {
  const operations = resource.operations.map((name) => `\`${name.toLowerCase()}\``);
  const actions = resource.actions.map(({ method }) => `\`${method}\``);
  return `| \`client${member(resource)}\` | ${[...operations, ...actions].join(" ")} |`;
}

function packageJson(plan: PackagePlan, view: ApiView): object {
  const { packageScope, version } = view.target;
  const entries = Object.entries(plan.exports).map(([path, file]) => [
    path,
    { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
  ]);
  return {
    name: `${packageScope}/${plan.name}`,
    version,
    description: plan.purpose,
    type: "module",
    sideEffects: false,
    exports: Object.fromEntries(entries) as object,
    files: ["dist", "src"],
    engines: { node: ">=20.19" },
    ...(Object.keys(plan.peers).length > 0 ? { peerDependencies: plan.peers } : {}),
  };
}
