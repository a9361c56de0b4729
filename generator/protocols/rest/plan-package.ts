import type { FilePlan } from "../../plan/plan.js";
import type { RestView } from "./view.js";

/** What a package is, apart from its sources. */
interface PackagePlan {
  readonly name: "models" | "client" | "server";
  readonly purpose: string;
  readonly exports: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** Plans what makes the sources publishable packages. */
export function planPackages(view: RestView): readonly FilePlan[] {
  return [
    ...describePackages(view).map((plan): FilePlan => ({
      kind: "json",
      path: `${plan.name}/package.json`,
      value: packageJson(plan, view),
    })),
    { kind: "json", path: "tsconfig.json", value: tsconfig(view) },
  ];
}

/** For editors and `tsc -p`: lets the sources find one another where nothing is installed. */
function tsconfig({ target: { packageScope } }: RestView): object {
  return {
    compilerOptions: {
      target: "es2022",
      module: "nodenext",
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      paths: {
        [`${packageScope}/models`]: ["./models/src/index.ts"],
        [`${packageScope}/models/*`]: ["./models/src/types/*.ts"],
      },
    },
    include: ["*/src"],
  };
}

function describePackages(view: RestView): readonly PackagePlan[] {
  const { packageScope, version, name } = view.target;
  return [
    {
      name: "models",
      purpose: `The types of the ${name} API: what it is sent, and what it answers.`,
      exports: { ".": "index", "./*": "types/*" },
      dependencies: {},
    },
    {
      name: "client",
      purpose: `A client for the ${name} API. It needs nothing at run time but \`fetch\`.`,
      exports: {
        ".": "index",
        "./core": "core/index",
        ...Object.fromEntries(
          view.groups.map((group) => [`./${group.name}`, `groups/${group.name}`]),
        ),
      },
      dependencies: { [`${packageScope}/models`]: version },
    },
    {
      name: "server",
      purpose: `A Fastify plugin for the ${name} API: write the handlers, it does the rest.`,
      exports: { ".": "index", "./mock": "mock", "./testing": "testing" },
      dependencies: {
        [`${packageScope}/models`]: version,
        "@fastify/busboy": "^3.0.0",
        ajv: "^8.12.0",
        fastify: "^5.0.0",
      },
    },
  ];
}

function packageJson(plan: PackagePlan, { target }: RestView): object {
  const entries = Object.entries(plan.exports).map(([path, file]) => [
    path,
    { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
  ]);
  return {
    name: `${target.packageScope}/${plan.name}`,
    version: target.version,
    description: plan.purpose,
    type: "module",
    sideEffects: false,
    exports: Object.fromEntries(entries) as object,
    files: ["dist", "src"],
    engines: { node: ">=20.19" },
    ...(Object.keys(plan.dependencies).length > 0 ? { dependencies: plan.dependencies } : {}),
  };
}
