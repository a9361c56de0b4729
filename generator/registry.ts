import type { Api } from "./core/api.js";
import type { Dialect, DialectOptions, PageReader } from "./core/dialect.js";
import { rancher as rancherDialect } from "./dialects/rancher/dialect.js";
import { rest as restDialect } from "./dialects/rest/dialect.js";
import { UsageError } from "./diagnostics/usage-error.js";
import type { Target } from "./plan/plan.js";
import type { Protocol } from "./plan/protocol.js";
import { rancher as rancherProtocol } from "./protocols/rancher/protocol.js";
import { rest as restProtocol } from "./protocols/rest/protocol.js";
import type { SourceFile } from "./source/source.js";

/** All dialects. If several recognise equally many pages, the first one is used. */
export const dialects: readonly Dialect[] = [rancherDialect, restDialect];

/** All protocols. */
export const protocols: readonly Protocol[] = [rancherProtocol, restProtocol];

/**
 * Returns the dialect that recognises most of the pages. The search ends at a dialect that recognises more
 * than half of them.
 */
export function detectDialect(sources: readonly SourceFile[], readPage?: PageReader): Dialect {
  let best: { readonly dialect: Dialect; readonly count: number } | undefined;
  for (const dialect of dialects) {
    const read = readPage && ((source: SourceFile) => readPage(source, dialect));
    const count = dialect.detect(sources, read);
    if (best === undefined || count > best.count) best = { dialect, count };
    if (count * 2 > sources.length) break;
  }
  return best?.dialect ?? rancherDialect;
}

/**
 * Returns the dialect that a configuration names, with its options. Undefined if the configuration names no
 * dialect.
 *
 * @throws UsageError if there is no dialect of this name, or if the dialect does not take the options.
 */
export function configuredDialect(
  named: { readonly name: string; readonly options: DialectOptions } | undefined,
): Dialect | undefined {
  if (named === undefined) return undefined;
  const dialect = called(dialects, named.name);
  const [key] = Object.keys(named.options);
  if (key === undefined) return dialect;
  if (dialect.configure !== undefined) return dialect.configure(named.options);
  throw new UsageError([`The dialect ${dialect.name} has no options; leave out \`${key}\``]);
}

/**
 * Returns the protocol with the name of the dialect, which is used unless the configuration names another.
 * Undefined if there is none.
 */
export function usualProtocol(dialect: Dialect): Protocol | undefined {
  return protocols.find(({ name }) => name === dialect.name);
}

/**
 * Returns the protocol for the code of an API.
 *
 * @throws UsageError if there is no protocol for the dialect and the configuration names none, if the
 * configuration names the protocol of another dialect that cannot serve the whole API, or if an option does
 * not fit.
 */
export function needProtocol({ dialect, protocol, api, target }: ProtocolChoice): Protocol {
  const usual = usualProtocol(dialect);
  const read = `The pages of ${target.name} are read as ${dialect.title} (dialect ${dialect.name})`;
  const found = protocol ?? usual;
  if (found === undefined) {
    throw new UsageError([
      `${read}; no protocol that can generate code for it is built in yet. \`stubdown facts\`, \`ir\`, \`explain\`, \`check docs\` and \`coverage\` work.`,
    ]);
  }
  const isOthers = dialects.some((one) => one !== dialect && usualProtocol(one) === found);
  if (isOthers) refuseOther(found, { read, api, target });
  refuseOptions(found, api, target);
  return found;
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
  /** The protocol that the configuration names. Undefined if it names none. */
  readonly protocol: Protocol | undefined;
  readonly api: Api;
  readonly target: Target;
}

/** Returns the dialect or protocol with a name. @throws UsageError if there is none. */
export function called<T extends { readonly name: string }>(all: readonly T[], name: string): T {
  const found = all.find((one) => one.name === name);
  if (found !== undefined) return found;
  const known = all.map((one) => one.name).join(", ");
  throw new UsageError([`There is no dialect or protocol ${name}; write one of ${known}`]);
}
