import { compareText } from "../diagnostics/diagnostic.js";
import type { FilePlan, Target } from "./plan.js";

/** The description of a package, for its manifest. */
export interface PackagePlan {
  readonly name: "models" | "client" | "server";
  readonly purpose: string;
  /** The files below `dist/` without ending, keyed by import path. */
  readonly exports: Readonly<Record<string, string>>;
  /** The import paths that have types, but no code. */
  readonly typeOnly?: readonly string[];
  /** Packages that are installed together with this package. */
  readonly dependencies?: Readonly<Record<string, string>>;
  /** Packages that the user of this package has to install. */
  readonly peers?: Readonly<Record<string, string>>;
}

/** Plans the manifests and licence files of packages, and a `tsconfig.json` with which the sources find the models. */
export function planManifests(plans: readonly PackagePlan[], target: Target): readonly FilePlan[] {
  return [
    ...plans.flatMap((plan): readonly FilePlan[] => [
      { kind: "json", path: `${plan.name}/package.json`, value: packageJson(plan, target) },
      ...planLicense(plan, target),
    ]),
    { kind: "json", path: "tsconfig.json", value: tsconfig(target) },
  ];
}

/** Plans the licence file, if the text of the licence is known. */
function planLicense({ name }: PackagePlan, target: Target): readonly FilePlan[] {
  const text = target.package?.licenseText;
  if (text === undefined) return [];
  const lines = text.trimEnd().split(/\r?\n/);
  return [{ kind: "lines", path: `${name}/LICENSE`, lines: lines.map((line) => ({ text: line })) }];
}

function packageJson(
  { name, purpose, exports, typeOnly = [], dependencies = {}, peers = {} }: PackagePlan,
  { packageScope, version, package: facts = {} }: Target,
): object {
  const { license, author, homepage, bugs, repository, publishConfig } = facts;
  const entries = Object.entries(exports).map(([path, file]) => [
    path,
    {
      types: `./dist/${file}.d.ts`,
      ...(typeOnly.includes(path) ? {} : { default: `./dist/${file}.js` }),
    },
  ]);
  return {
    name: `${packageScope}/${name}`,
    version,
    description: purpose,
    // Undefined members are left out by `JSON.stringify`.
    license,
    author,
    homepage,
    bugs,
    repository: repository && {
      ...repository,
      directory: `${repository.directory}/${name}`,
    },
    type: "module",
    sideEffects: false,
    exports: Object.fromEntries(entries) as object,
    // Neither `src` nor source maps are published: the compiled code is the source without types, but with comments, so
    // a debugger shows as much, and packages are half the size.
    files: ["dist"],
    publishConfig,
    engines: { node: ">=20.19" },
    dependencies: sorted(dependencies),
    peerDependencies: sorted(peers),
  };
}

/** Returns dependencies sorted by name, as package managers write them; undefined if there are none. */
function sorted(packages: Readonly<Record<string, string>>): object | undefined {
  const entries = Object.entries(packages).sort(([a], [b]) => compareText(a, b));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/**
 * Returns the `tsconfig.json` for editors and `tsc -p`. It maps the imports of the models package to its sources, so
 * that the models package does not have to be installed.
 */
function tsconfig({ packageScope }: Target): object {
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
