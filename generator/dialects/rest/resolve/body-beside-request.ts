import type { TypeRef } from "../../../core/api.js";
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
export function bodyBesideRequest({
  request: { candidate, method },
}: Scope): readonly RestParameter[] {
  const { where, own, section } = candidate;
  if (where !== "item" || own === undefined || !takesBody(method)) return [];
  const { source } = section.page;
  const found = body.exec(section.page.slice(own));
  const texts = (found?.[1] ?? "").split(",").filter((text) => text.trim() !== "");
  const members = texts.map((text) => member.exec(text));
  if (found === null || members.length === 0 || members.includes(null)) return [];
  const isMarked = members.some((one) => one?.[2] !== undefined);
  const start = own.start + found.index;
  const span = source.span(start, start + found[0].length);
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

const nameOf = (type: string): "string" | "number" | "boolean" =>
  type === "number" || type === "boolean" ? type : "string";
