import type { Dialect } from "./core/dialect.js";
import { rancher as rancherDialect } from "./dialects/rancher/dialect.js";
import { rest as restDialect } from "./dialects/rest/dialect.js";
import { UsageError } from "./diagnostics/usage-error.js";
import type { Protocol } from "./plan/protocol.js";
import { rancher as rancherProtocol } from "./protocols/rancher/protocol.js";
import { rest as restProtocol } from "./protocols/rest/protocol.js";
import type { SourceFile } from "./source/source.js";

/** Every dialect there is. Of those that recognise as many pages, the first is taken. */
export const dialects: readonly Dialect[] = [rancherDialect, restDialect];

/** Every protocol there is. */
export const protocols: readonly Protocol[] = [rancherProtocol, restProtocol];

/** The dialect that most of the pages are in. One that has more than half of them is taken at once. */
export function detectDialect(sources: readonly SourceFile[]): Dialect {
  let best: { readonly dialect: Dialect; readonly count: number } | undefined;
  for (const dialect of dialects) {
    const count = dialect.detect(sources);
    if (best === undefined || count > best.count) best = { dialect, count };
    if (count * 2 > sources.length) break;
  }
  return best?.dialect ?? rancherDialect;
}

/** The protocol of the dialect's own name, which APIs speak unless the configuration says otherwise. */
export function usualProtocol(dialect: Dialect): Protocol | undefined {
  return protocols.find(({ name }) => name === dialect.name);
}

/**
 * The protocol that code of an API is made with.
 *
 * @throws UsageError if the configuration names none and there is none for the dialect.
 */
export function needProtocol({ dialect, protocol, name }: ProtocolChoice): Protocol {
  const found = protocol ?? usualProtocol(dialect);
  if (found !== undefined) return found;
  throw new UsageError([
    `The pages of ${name} are read as ${dialect.title} (dialect ${dialect.name}); no protocol that can generate code for it is built in yet. \`stubdown facts\`, \`ir\`, \`explain\`, \`check docs\` and \`coverage\` work.`,
  ]);
}

/** What decides the protocol of an API. */
export interface ProtocolChoice {
  readonly dialect: Dialect;
  /** As the configuration has it. */
  readonly protocol: Protocol | undefined;
  /** The name of the API. */
  readonly name: string;
}

/** The dialect or protocol of a name. @throws UsageError if there is none. */
export function called<T extends { readonly name: string }>(all: readonly T[], name: string): T {
  const found = all.find((one) => one.name === name);
  if (found !== undefined) return found;
  const known = all.map((one) => one.name).join(", ");
  throw new UsageError([`There is no dialect or protocol ${name}; write one of ${known}`]);
}
