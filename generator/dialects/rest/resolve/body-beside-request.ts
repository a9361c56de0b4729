import type { TypeRef } from "../../../core/api.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { RestParameter } from "../model.js";
import { inferredParameter } from "./inferred-parameter.js";
import type { Scope } from "./scopes.js";
import { takesBody } from "./takes-body.js";
import { unknownType } from "./type-text.js";

/** Matches the members of a body in code: ``body `{ name, size?: number }` ``. */
const body = /\bbody:?\s+`\{([^{}`]+)\}`/i;

/** Matches one member: `name`, `size?`, `tags: string[]`. */
const member = /^\s*([A-Za-z_][\w-]*)(\?)?(?:\s*:\s*(string|number|boolean)(\[\])?)?\s*$/;

/**
 * Finds the members of a body in the item that declares a request. If one of them has a `?`, those without it are
 * required. Empty if a member has another form.
 */
export function bodyBesideRequest({ request }: Scope): readonly RestParameter[] {
  const found = findBody(request);
  if (found === undefined || found.members.includes(null)) return [];
  const { members, span } = found;
  const isMarked = members.some((one) => one?.[2] !== undefined);
  return members.flatMap((one): RestParameter[] => {
    const [, name = "", mark, type, isList] = one ?? [];
    const single: TypeRef =
      type === undefined ? unknownType : { kind: "scalar", name: nameOf(type) };
    return [
      inferredParameter({
        name,
        place: "body",
        type: isList === undefined ? single : { kind: "array", items: single },
        ...(isMarked ? { required: mark === undefined } : {}),
        span,
        rule: "rest/place-in-text",
      }),
    ];
  });
}

/** Returns the text of a body in the item that declares a request, if one of its members cannot be read. */
export function unreadBodyBesideRequest({
  request,
}: Scope): { readonly text: string; readonly span: Span } | undefined {
  const found = findBody(request);
  return found?.members.includes(null) === true ? found : undefined;
}

/** Finds a body in the item that declares a request. A member that cannot be read is null. */
function findBody({ candidate, method }: Scope["request"]) {
  const { where, own, section } = candidate;
  if (where !== "item" || own === undefined || !takesBody(method)) return undefined;
  const found = body.exec(section.page.slice(own));
  if (found === null) return undefined;
  const [text, list = ""] = found;
  const parts = list.split(",").filter((part) => part.trim() !== "");
  const members = parts.map((part) => member.exec(part));
  const start = own.start + found.index;
  const span = section.page.source.span(start, start + text.length);
  return members.length === 0 ? undefined : { text, members, span };
}

const nameOf = (type: string): "string" | "number" | "boolean" =>
  type === "number" || type === "boolean" ? type : "string";
