import { compareText } from "../diagnostics/diagnostic.js";
import type { FilePlan, Target } from "./plan.js";

/** The description of a package, without its sources. */
export interface PackagePlan {
  readonly name: "models" | "client" | "server";
  readonly purpose: string;
  /** The files without `dist/` and ending, by what is imported. */
  readonly exports: Readonly<Record<string, string>>;
  /** The exports without code: the compiler writes only their types. */
  readonly typeOnly?: readonly string[];
  /** Packages that come with it. */
  readonly dependencies?: Readonly<Record<string, string>>;
  /** Packages that its user has to have. */
  readonly peers?: Readonly<Record<string, string>>;
}

/** Plans the manifests of packages, and the configuration that lets their sources find one another. */
export function planManifests(plans: readonly PackagePlan[], target: Target): readonly FilePlan[] {
  return [
    ...plans.flatMap((plan): readonly FilePlan[] => [
      { kind: "json", path: `${plan.name}/package.json`, value: packageJson(plan, target) },
      ...planLicense(plan, target),
    ]),
    { kind: "json", path: "tsconfig.json", value: tsconfig(target) },
  ];
}

/** The licence as a file, if its text is known. */
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
    // JSON leaves out what is undefined.
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
    // Not `src`, and no source maps: the compiled code is the source without its types, comments
    // included, so a debugger shows as much, and packages have half the size.
    files: ["dist"],
    publishConfig,
    engines: { node: ">=20.19" },
    dependencies: sorted(dependencies),
    peerDependencies: sorted(peers),
  };
}

/** In the order in which package managers write them; undefined if there are none. */
function sorted(packages: Readonly<Record<string, string>>): object | undefined {
  const entries = Object.entries(packages).sort(([a], [b]) => compareText(a, b));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** For editors and `tsc -p`: lets the sources find one another where nothing is installed. */
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
