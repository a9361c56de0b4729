import type { FilePlan } from "./plan.js";
import { camelCase, typeName } from "./names.js";
import type { ApiView, ResourceView } from "./view.js";

/** What a package is, apart from its sources. */
interface PackagePlan {
  readonly name: "models" | "client" | "server";
  readonly purpose: string;
  readonly example: string;
  /** What more the template of its README says. */
  readonly readme: { readonly template: string; readonly view: object };
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
      template: plan.readme.template,
      view: {
        ...plan.readme.view,
        purpose: plan.purpose,
        example: plan.example,
        package: `${view.target.packageScope}/${plan.name}`,
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
      paths: {
        [`${scope}/models`]: ["./models/src/index.ts"],
        [`${scope}/models/_link`]: ["./models/src/link.ts"],
        [`${scope}/models/*`]: ["./models/src/types/*.ts"],
      },
    },
    include: ["*/src"],
  };
}

function describePackages(view: ApiView): readonly PackagePlan[] {
  const { packageScope: scope, version, name } = view.target;
  // A resource that lives and acts says more of the API than the first in the alphabet.
  const first =
    view.resources.find(({ operations, actions }) => {
      return operations.includes("Create") && operations.includes("Delete") && actions.length > 0;
    }) ?? view.resources[0];
  const models = { [`${scope}/models`]: version };
  const type = first === undefined ? "" : typeName(first.type.id);
  const index = { ".": "index" };
  const plain = { template: "package/README.md", view: {} };
  return [
    {
      name: "models",
      purpose: `The types of the ${name} API: what it answers, and what it takes.`,
      example: `import type { ${type} } from "${scope}/models";`,
      readme: plain,
      // No type can be called `_link`: a name begins with a letter.
      exports: { ...index, "./_link": "link", "./*": "types/*" },
      peers: {},
    },
    {
      name: "client",
      purpose: `A client for the ${name} API. It needs nothing at run time but \`fetch\`.`,
      example: clientExample(first, scope),
      readme: { template: "client/README.md", view: clientReadme(view, first) },
      exports: clientExports(view),
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
      readme: plain,
      exports: { ...index, "./memory": "memory" },
      peers: { ...models, fastify: "^5.0.0" },
    },
  ];
}

function clientExports(view: ApiView): Readonly<Record<string, string>> {
  const exports: Record<string, string> = { ".": "index", "./core": "core/index" };
  for (const { property } of view.resources) exports[`./${property}`] = `resources/${property}`;
  return exports;
}

function clientExample(first: ResourceView | undefined, scope: string): string {
  const lines = [
    `import { createClient } from "${scope}/client";`,
    "",
    'const client = createClient({ url: "https://localhost:8080", accessKey: "…", secretKey: "…" });',
  ];
  if (first !== undefined) {
    const name = camelCase(first.type.id);
    const list = `client.${first.property}.list({ limit: 50 })`;
    lines.push("", `for await (const ${name} of ${list}) console.log(${name});`);
    const action = first.actions.find(({ input, inputIsOptional }) => !input || inputIsOptional);
    if (action !== undefined) {
      lines.push(`await client.${first.property}.${action.method}("1x1");`);
    }
  }
  return lines.join("\n");
}

function clientReadme(view: ApiView, first: ResourceView | undefined): object {
  return {
    scope: view.target.packageScope,
    first: first?.property ?? "things",
    envPrefix: view.envPrefix,
    isScoped: view.isScoped,
    resources: view.resources.map(({ property, operations, actions }) => {
      const names = operations.flatMap((name) =>
        name === "Get" ? ["get", "find"] : name.toLowerCase(),
      );
      const methods = [...names, ...actions.map(({ method }) => method)];
      return { property, methods: methods.map((name) => `\`${name}\``).join(" ") };
    }),
  };
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
