import type { Placed } from "../../markdown/page.js";
import type { ResolvedScope } from "./resolve/resolved-scope.js";
import type { ResolvedTree } from "./resolve/resolve-tree.js";
import { findUnreadType } from "./unread-bodies.js";
import { findFactsInForm, type FactContext, type FactsInForm } from "./unread-facts.js";
import { findUnreadFilter } from "./unread-filters.js";
import { findUnreadHeader } from "./unread-headers.js";
import { findUnreadJson, findUnreadObject } from "./unread-inline-json.js";
import { findUnreadScheme } from "./unread-schemes.js";
import { findUnreadParameter } from "./unread-spoken.js";
import { findUnreadShape } from "./unread-shapes.js";
import { findMediaOfRequest, findUnreadMedia } from "./unread-media.js";
import { findStatusOfAll, findUnreadStatus } from "./unread-statuses.js";
import { findUnreadPreset, findUnreadValues } from "./unread-values.js";

/** Finds the unread facts in the running text of a request. */
export function findUnread(
  placed: Placed,
  own: ResolvedScope,
  { resolved, context }: { readonly resolved: ResolvedTree; readonly context: FactContext },
): FactsInForm | undefined {
  return (
    findUnreadType(placed, own, resolved) ??
    findUnreadMedia(placed, own, resolved.tree.headings) ??
    findMediaOfRequest(placed, own, resolved.tree.headings) ??
    findUnreadStatus(placed, own, resolved.scopes) ??
    (resolved.scopes.length > 1 ? findStatusOfAll(placed) : undefined) ??
    findUnreadValues(placed, own) ??
    findUnreadPreset(placed, own, context.isNamed) ??
    findUnreadFilter(placed, own, resolved.scopes) ??
    findUnreadHeader(placed, resolved.scopes, context.isNamed) ??
    findUnreadJson(placed, resolved.scopes) ??
    findUnreadObject(placed, own) ??
    findUnreadShape(placed, own, resolved.tree.headings) ??
    findUnreadScheme(placed, resolved) ??
    findUnreadParameter(placed, context) ??
    findFactsInForm(placed, context)
  );
}
