import type { Api, Server } from "../core/api.js";
import type { Change } from "./difference.js";

/** Compares the base URLs of two APIs. Nothing is compared if a side has none, because its docs may leave them out. */
export function compareServers(base: Api, head: Api): readonly Change[] {
  const [gone, came] = [onlyIn(base, head), onlyIn(head, base)];
  const now = came.length === 0 ? head.servers : came;
  const [from] = gone;
  const [to] = now;
  if (from === undefined || to === undefined) return [];
  const before = gone.map(({ url }) => url.value).join(", ");
  const after = now.map(({ url }) => url.value).join(", ");
  const spans = { base: from.url.span, head: to.url.span };
  return [
    { rule: "base-path/changed", subject: "api", id: "/", facts: [], before, after, ...spans },
  ];
}

function onlyIn({ servers }: Api, others: Api): readonly Server[] {
  const urlOf = ({ url }: Server): string => url.value.replace(/\/+$/, "");
  const known = new Set(others.servers.map(urlOf));
  return servers.filter((one) => !known.has(urlOf(one)));
}
