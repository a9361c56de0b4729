import type { JsonValue } from "./core/api.js";
import type { Span } from "./diagnostics/diagnostic.js";
import type { Settings } from "./diagnostics/policy.js";

/**
 * One API of the configuration. Paths are relative to the folder of the configuration file, unless a property
 * says otherwise.
 */
export interface ApiConfig {
  readonly name: string;
  readonly docs: string;
  readonly out: string;
  readonly packageScope?: string;
  readonly version?: string;
  /** The OpenAPI document; false for no document. Default: version 3.1 as JSON. */
  readonly openapi?: OpenApiConfig | false;
  /** Author, licence and other members for the `package.json` of each package. */
  readonly package?: PackageConfig;
  /** Globs of pages that are not read, relative to the docs folder. */
  readonly exclude?: readonly string[];
  /** The globs of pages in `exclude` of the API and of its dialect, with their places in the file. */
  readonly excludePlaces?: readonly PlacedGlob[];
  /** The dialect and its options. Default: the dialect that recognises most pages. */
  readonly dialect?: NamedOptions;
  /** The protocol and its options. Default: the usual protocol of the dialect. */
  readonly protocol?: NamedOptions;
  /**
   * The places of the protocol's options in the file, keyed by option, or by option and member: `paging
   * style`.
   */
  readonly optionPlaces?: ReadonlyMap<string, string>;
  /** The folder of the user's own templates. Default: none. */
  readonly templates?: string;
  readonly severity?: Settings["severity"];
  readonly overrides?: Settings["overrides"];
}

/** A glob of the configuration with its place. */
export interface PlacedGlob {
  readonly glob: string;
  readonly place: Span;
}

/** Options of the OpenAPI document. */
export interface OpenApiConfig {
  /** Default: 3.1. */
  readonly version?: "3.1" | "3.0";
  /** Default: json. */
  readonly format?: "json" | "yaml";
}

/**
 * Members for the `package.json` of generated packages. The names are those of npm, except for `licenseFile`.
 */
export interface PackageConfig {
  readonly license?: string;
  /** The path of the file with the text of the licence. */
  readonly licenseFile?: string;
  readonly author?: JsonValue;
  readonly homepage?: string;
  readonly bugs?: JsonValue;
  readonly repository?: JsonValue;
  readonly publishConfig?: JsonValue;
}

/** The name of a dialect or a protocol, and its options. */
export interface NamedOptions {
  readonly name: string;
  /** The options, keyed by name. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** An API as it is written in the configuration file. */
export type RawApi = Omit<ApiConfig, "dialect" | "protocol"> & {
  readonly dialect?: RawOptions;
  readonly protocol?: RawOptions;
} & Readonly<Partial<Record<OldKey, unknown>>>;

/** The name of a dialect or a protocol, or an object with the name and options. */
type RawOptions = string | ({ readonly name: string } & Readonly<Record<string, unknown>>);

/** Outdated keys of an API, which are now options of the Rancher protocol. */
const oldKeys = ["basePath", "scoping", "envPrefix"] as const;

type OldKey = (typeof oldKeys)[number];

/**
 * Converts an API of the file. Makes objects of names, and moves outdated keys into the options of the protocol. The
 * protocol is `rancher` if the API has such keys and names none.
 */
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

/** Returns notes that say what to write instead of outdated keys. Empty if the API has no such keys. */
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
