import type { Settings } from "./diagnostics/policy.js";

/** One API as configured; paths are relative to the configuration file. */
export interface ApiConfig {
  readonly name: string;
  readonly docs: string;
  readonly out: string;
  readonly packageScope?: string;
  readonly version?: string;
  /** Globs of pages that are not read, relative to the docs folder. */
  readonly exclude?: readonly string[];
  /** Default: the dialect that most pages are in. */
  readonly dialect?: string;
  /** Default: the usual one of the dialect. */
  readonly protocol?: ProtocolConfig;
  readonly severity?: Settings["severity"];
  readonly overrides?: Settings["overrides"];
}

/** What the configuration says about the protocol of an API. */
export interface ProtocolConfig {
  readonly name: string;
  /** By the names that the protocol has for them. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** An API as the file has it. */
export type RawApi = Omit<ApiConfig, "protocol"> & {
  readonly protocol?: string | ({ readonly name: string } & Readonly<Record<string, unknown>>);
} & Readonly<Partial<Record<OldKey, unknown>>>;

/** Keys of an API that are options of Rancher's protocol; they stood beside it before there were others. */
const oldKeys = ["basePath", "scoping", "envPrefix"] as const;

type OldKey = (typeof oldKeys)[number];

/** The protocol of an API and its options, wherever the file has them. */
export function withProtocol(api: RawApi): ApiConfig {
  const { protocol, basePath, scoping, envPrefix, ...rest } = api;
  const old = Object.fromEntries(
    Object.entries({ basePath, scoping, envPrefix }).filter(([, value]) => value !== undefined),
  );
  if (protocol === undefined && Object.keys(old).length === 0) return rest;
  const named = typeof protocol === "string" ? { name: protocol } : protocol;
  const { name, ...options } = named ?? { name: "rancher" };
  return { ...rest, protocol: { name, options: { ...old, ...options } } };
}

/** Says what to write instead of keys that belong to the protocol; empty if there are none. */
export function noteOldKeys(api: RawApi, shownPath: string): readonly string[] {
  const keys = oldKeys.filter((key) => api[key] !== undefined);
  if (keys.length === 0) return [];
  const moved = keys.map((key) => `"${key}": ${JSON.stringify(api[key])}`).join(", ");
  const now = `"protocol": { "name": "rancher", ${moved} }`;
  return [
    `${shownPath}: ${keys.map((key) => `\`${key}\``).join(", ")} of ${api.name} belong to the protocol; write \`${now}\``,
  ];
}
