import type { Api } from "./core/api.js";
import type { Dialect, DialectOptions, PageReader } from "./core/dialect.js";
import { UsageError } from "./diagnostics/usage-error.js";
import type { Target } from "./plan/plan.js";
import type { Protocol } from "./plan/protocol.js";
import type { SourceFile } from "./source/source.js";

/** Functions that load the dialects or the protocols, keyed by name. Most runs load one of each. */
type Loaders<T> = Readonly<Record<"rancher" | "rest", () => Promise<T>>>;

/** If several dialects recognise equally many pages, the first one is used. */
const dialects: Loaders<Dialect> = {
  rancher: async () => (await import("./dialects/rancher/dialect.js")).rancher,
  rest: async () => (await import("./dialects/rest/dialect.js")).rest,
};

const protocols: Loaders<Protocol> = {
  rancher: async () => (await import("./protocols/rancher/protocol.js")).rancher,
  rest: async () => (await import("./protocols/rest/protocol.js")).rest,
};

/** Loads all dialects. */
export function loadDialects(): Promise<readonly Dialect[]> {
  return Promise.all(Object.values(dialects).map((load) => load()));
}

/**
 * Returns the dialect that recognises most of the pages. The search ends at a dialect that recognises more
 * than half of them. Pages that no dialect recognises are taken for plain HTTP, which most pages describe.
 */
export async function detectDialect(
  sources: readonly SourceFile[],
  readPage?: PageReader,
): Promise<Dialect> {
  let best: { readonly dialect: Dialect; readonly count: number } | undefined;
  for (const load of Object.values(dialects)) {
    const dialect = await load();
    const read = readPage && ((source: SourceFile) => readPage(source, dialect));
    const count = dialect.detect(sources, read);
    if (best === undefined || count > best.count) best = { dialect, count };
    if (count * 2 > sources.length) break;
  }
  return best !== undefined && best.count > 0 ? best.dialect : dialects.rest();
}

/**
 * Returns the dialect that a configuration names, with its options. Undefined if the configuration names no
 * dialect.
 *
 * @throws UsageError if there is no dialect of this name, or if the dialect does not take the options.
 */
export async function configuredDialect(
  named: { readonly name: string; readonly options: DialectOptions } | undefined,
): Promise<Dialect | undefined> {
  if (named === undefined) return undefined;
  const dialect = await load(dialects, named.name);
  const [key] = Object.keys(named.options);
  if (key === undefined) return dialect;
  if (dialect.configure !== undefined) return dialect.configure(named.options);
  throw new UsageError([`The dialect ${dialect.name} has no options; leave out \`${key}\``]);
}

/** Returns the configured protocol, or else the protocol with the name of the dialect. Undefined if neither exists. */
export async function findProtocol({
  dialect,
  protocol,
}: Pick<ProtocolChoice, "dialect" | "protocol">): Promise<Protocol | undefined> {
  if (protocol !== undefined) return protocol;
  return isRegistered(dialect.name) ? protocols[dialect.name]() : undefined;
}

/** Returns the protocol that a configuration names. @throws UsageError if there is none. */
export function loadProtocol(name: string): Promise<Protocol> {
  return load(protocols, name);
}

/**
 * Returns the protocol for the code of an API, if it is one that can be used.
 *
 * @throws UsageError if there is no protocol, if an option fits no part of the API, or if the protocol belongs to
 * another dialect and cannot serve the whole API.
 */
export async function needProtocol(choice: ProtocolChoice): Promise<Protocol> {
  const { dialect, api, target } = choice;
  const protocol = await findProtocol(choice);
  const read = `The pages of ${target.name} are read as ${dialect.title} (dialect ${dialect.name})`;
  if (protocol === undefined) {
    throw new UsageError([
      `${read}; no protocol that can generate code for it is built in yet. \`stubdown facts\`, \`ir\`, \`explain\`, \`check docs\` and \`coverage\` work.`,
    ]);
  }
  const isOthers = isRegistered(protocol.name) && protocol.name !== dialect.name;
  if (isOthers) refuseOther(protocol, { read, api, target });
  refuseOptions(protocol, api, target);
  return protocol;
}

/**
 * Refuses options of a protocol that fit no part of the API.
 *
 * @throws UsageError with every fault, each at its place in the configuration.
 */
export function refuseOptions(protocol: Protocol, api: Api, target: Target): void {
  const faults = protocol.misconfigured?.(api, target) ?? [];
  if (faults.length === 0) return;
  throw new UsageError(
    faults.map(({ option, member, message }) => {
      const key = member === undefined ? option : `${option} ${member}`;
      const place = target.optionPlaces?.get(key) ?? `\`${option}\` of the protocol`;
      return `${place}: ${message}`;
    }),
  );
}

function refuseOther(
  protocol: Protocol,
  { read, api, target }: Pick<ProtocolChoice, "api" | "target"> & { readonly read: string },
): void {
  const errors = protocol.check(api, target, []).filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (first === undefined) return;
  const { file, start } = first.span;
  const more = errors.length === 1 ? "" : `, and ${errors.length - 1} more`;
  throw new UsageError([
    `${read}, and the configuration names the protocol ${protocol.name}, which cannot serve all of it; take \`protocol\` out of the configuration. \`stubdown check docs\` lists what it cannot serve: ${file}:${start.line}:${start.column}: ${first.message}${more}`,
  ]);
}

/** The input of `needProtocol`. */
export interface ProtocolChoice {
  readonly dialect: Dialect;
  /** The configured protocol. Undefined if the configuration names none. */
  readonly protocol: Protocol | undefined;
  readonly api: Api;
  readonly target: Target;
}

/** True for the name of a dialect, which is also the name of its usual protocol. */
function isRegistered(name: string): name is keyof typeof dialects {
  return Object.hasOwn(dialects, name);
}

/** Loads the dialect or protocol with a name. @throws UsageError if there is none. */
async function load<T>(loaders: Loaders<T>, name: string): Promise<T> {
  if (isRegistered(name)) return loaders[name]();
  const known = Object.keys(loaders).join(", ");
  throw new UsageError([`There is no dialect or protocol ${name}; write one of ${known}`]);
}
