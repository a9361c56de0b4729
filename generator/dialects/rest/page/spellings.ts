import type { Piece } from "../../../markdown/inline.js";
import { plainText } from "../../../markdown/inline.js";
import { isExampleValue, openPath } from "./query-values.js";
import type { OwnRoute } from "./route-forms.js";

/** A request with the queries of all its spellings. */
export interface Spelled {
  readonly route: OwnRoute;
  /** The pieces behind the last spelling. */
  readonly rest: readonly Piece[];
  /** True if there are at least two spellings. */
  readonly isSeveral: boolean;
}

/**
 * Joins the spellings of one request that `or` connects: `` `GET /x` or `GET /x?shelf=<shelf>` ``. They differ only in
 * their queries. A query with values is an example, and its names are not added.
 */
export function joinSpellings(
  first: OwnRoute,
  behind: readonly Piece[],
  read: (text: string) => OwnRoute | undefined,
): Spelled {
  let [route, rest, isSeveral] = [first, behind, false];
  for (;;) {
    const at = rest.findIndex(({ kind }) => kind === "code");
    const code = rest[at];
    const between = plainText(rest.slice(0, at)).trim();
    const other = code && /^(?:,\s*)?or$/.test(between) ? read(code.text) : undefined;
    if (other === undefined || openPath(other) !== openPath(route)) break;
    if (other.method !== undefined && other.method !== route.method) break;
    const isOpen = other.query.every(([, value]) => !isExampleValue(value));
    const known = new Set(route.query.map(([name]) => name));
    const more = isOpen ? other.query.filter(([name]) => !known.has(name)) : [];
    route = { ...route, query: [...route.query, ...more] };
    rest = rest.slice(at + 1);
    isSeveral = true;
  }
  return { route, rest, isSeveral };
}
