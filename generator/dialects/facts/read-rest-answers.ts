import type { Field, Response, TypeRef } from "../../core/api.js";
import { inferred, stated } from "../../core/fact.js";
import { toPlainType } from "./plain-type.js";
import type { Line, Owner } from "./plain-lines.js";

/** The media type of payloads whose media type is not stated. */
export const json = "application/json";

/**
 * Makes the answers of a request. `status` lists the statuses of success, `returns` states the body of the first one,
 * and keys with a status, such as `returns 404`, state the bodies of the others.
 */
export function makeResponses(owner: Owner): readonly Response[] {
  const { span, values } = owner;
  const status = values.get("status");
  const statuses = status?.value.split(",").map((one) => stated(Number(one), status.span)) ?? [];
  const [first = inferred("default" as const, span, "core/not-told"), ...more] = statuses;
  const known = new Set(statuses.map(({ value }) => String(value)));
  const errors = [...values.values()].flatMap((line) => {
    const { kind, member } = line;
    if (kind !== "returns" || member === "" || known.has(member)) return [];
    const value = member === "4XX" || member === "5XX" ? member : Number(member);
    return [stated<Response["status"]["value"]>(value, line.span)];
  });
  const payload = payloadOf(values.get("returns"), String(first.value), owner);
  return [
    ...(payload.payload || statuses.length > 0 ? [{ status: first, ...payload }] : []),
    ...[...more, ...errors].map((one): Response => {
      const name = String(one.value);
      return { status: one, ...payloadOf(values.get(`returns ${name}`), name, owner) };
    }),
  ];
}

function payloadOf(
  returns: Line | undefined,
  status: string,
  { values, members }: Owner,
): Pick<Response, "payload"> {
  if (returns === undefined || returns.value === "unknown") return {};
  const type = toPlainType(returns.value === "none" ? "null" : returns.value);
  if (type === undefined) return {};
  const prefix = `${status}.`;
  const fields = [...members.values()]
    .filter(({ name, place }) => place?.value === "answer" && name.startsWith(prefix))
    .map(({ name, type, flags, span }) => ({
      name: name.slice(prefix.length),
      type,
      ...flags,
      span,
    }));
  const media = values.get(`media ${status}`)?.value.split(",") ?? [json];
  const full = fields.length === 0 ? type : withFields(type, fields);
  return { payload: stated({ media, type: full }, returns.span) };
}

/** Replaces a type, or the items of a list, by an object with fields. */
export function withFields(type: TypeRef, fields: readonly Field[]): TypeRef {
  return type.kind === "array"
    ? { kind: "array", items: withFields(type.items, fields) }
    : { kind: "object", fields, isOpen: false };
}
