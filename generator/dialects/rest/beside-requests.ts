import { findUnreadFilter } from "./unread-filters.js";
import { findUnreadObject } from "./unread-inline-json.js";
import { unreadFields } from "./unread-fields.js";
import { unreadInRequests } from "./unread-in-requests.js";
import type { Placed } from "../../markdown/page.js";
import type { HeadingReader } from "./page/heading-words.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";
import type { FactsInForm } from "./unread-facts.js";

interface Beside {
  /** The request of the section. */
  readonly own: ResolvedScope | undefined;
  readonly scopes: readonly ResolvedScope[];
  readonly headings: HeadingReader;
}

/**
 * Returns the unread facts beside the requests of a block. A sentence may name one parameter in a form that
 * is read, and another one in a form that is not.
 */
export function besideRequests(
  placed: Placed,
  declared: readonly ResolvedScope[] = [],
  { own, scopes, headings }: Beside,
): readonly FactsInForm[] {
  const filter = own && findUnreadFilter(placed, own, scopes);
  const object = own && findUnreadObject(placed, own);
  return [
    ...unreadFields(placed, declared, headings),
    ...unreadInRequests(placed, declared),
    ...(filter === undefined ? [] : [filter]),
    ...(object === undefined ? [] : [object]),
  ];
}
