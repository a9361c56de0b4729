import type { JsonValue } from "./core/api.js";
import type { Settings } from "./diagnostics/policy.js";

/** One API as configured; paths are relative to the configuration file. */
export interface ApiConfig {
  readonly name: string;
  readonly docs: string;
  readonly out: string;
  readonly packageScope?: string;
  readonly version?: string;
  /** Default: a document of OpenAPI 3.1 in JSON. */
  readonly openapi?: OpenApiConfig | false;
  /** Author, licence and other members for the `package.json` of each package. */
  readonly package?: PackageConfig;
  /** Globs of pages that are not read, relative to the docs folder. */
  readonly exclude?: readonly string[];
  /** Default: the dialect that most pages are in. */
  readonly dialect?: NamedOptions;
  /** Default: the usual one of the dialect. */
  readonly protocol?: NamedOptions;
  /** Where the file has each option of the protocol, and each member of one. */
  readonly optionPlaces?: ReadonlyMap<string, string>;
  /** The folder of the user's own templates. Default: none. */
  readonly templates?: string;
  readonly severity?: Settings["severity"];
  readonly overrides?: Settings["overrides"];
}

/** What the configuration says about the OpenAPI document; a member that it lacks has its default. */
export interface OpenApiConfig {
  /** Default: 3.1. */
  readonly version?: "3.1" | "3.0";
  /** Default: json. */
  readonly format?: "json" | "yaml";
}

/** Members for the `package.json` of generated packages; but for `licenseFile`, the names are those of npm. */
export interface PackageConfig {
  readonly license?: string;
  /** The path of the licence's text. */
  readonly licenseFile?: string;
  readonly author?: JsonValue;
  readonly homepage?: string;
  readonly bugs?: JsonValue;
  readonly repository?: JsonValue;
  readonly publishConfig?: JsonValue;
}

/** What the configuration says about the dialect or the protocol of an API. */
export interface NamedOptions {
  readonly name: string;
  /** By the names that the protocol has for them. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** An API as the file has it. */
export type RawApi = Omit<ApiConfig, "dialect" | "protocol"> & {
  readonly dialect?: RawOptions;
  readonly protocol?: RawOptions;
} & Readonly<Partial<Record<OldKey, unknown>>>;

/** A name alone, or with options beside it. */
type RawOptions = string | ({ readonly name: string } & Readonly<Record<string, unknown>>);

/** Keys of an API that are options of Rancher's protocol; they stood beside it before there were others. */
const oldKeys = ["basePath", "scoping", "envPrefix"] as const;

type OldKey = (typeof oldKeys)[number];

/** An API with its dialect, its protocol and their options, wherever the file has them. */
export function toApiConfig(api: RawApi): ApiConfig {
  const { dialect, protocol, basePath, scoping, envPrefix, ...rest } = api;
  const old = Object.fromEntries(
    Object.entries({ basePath, scoping, envPrefix }).filter(([, value]) => value !== undefined),
  );
  const speaks =
    protocol === undefined && Object.keys(old).length === 0
      ? undefined
      : named(protocol ?? "rancher");
  return {
    ...rest,
    ...(dialect !== undefined && { dialect: named(dialect) }),
    ...(speaks && { protocol: { ...speaks, options: { ...old, ...speaks.options } } }),
  };
}

function named(raw: RawOptions): NamedOptions {
  if (typeof raw === "string") return { name: raw, options: {} };
  const { name, ...options } = raw;
  return { name, options };
}

/** Says what to write instead of keys that belong to the protocol; empty if there are none. */
export function noteOldKeys(api: RawApi, shownPath: string): readonly string[] {
  const keys = oldKeys.filter((key) => api[key] !== undefined);
  const { protocol } = toApiConfig(api);
  if (keys.length === 0 || protocol === undefined) return [];
  const members = Object.entries({ name: protocol.name, ...protocol.options });
  const now = `"protocol": { ${members.map(([key, value]) => `"${key}": ${JSON.stringify(value)}`).join(", ")} }`;
  return [
    `${shownPath}: ${keys.map((key) => `\`${key}\``).join(", ")} of ${api.name} belong to the protocol; write \`${now}\``,
  ];
}
