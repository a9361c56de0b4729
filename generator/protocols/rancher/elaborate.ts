import type { Api, Field } from "../../core/api.js";
import { typesOf, type ApiType } from "../../core/by-type.js";
import { resolveLinks, type Link } from "./links.js";
import { inferred } from "./rules.js";

/** A type as Rancher's protocol has it: with links, and fields as they are on the wire. */
export interface WireType extends ApiType {
  readonly links: readonly Link[];
}

/** Adds to an API what Rancher's protocol adds to every API. Types without fields of their own are left out. */
export function elaborate(api: Api): readonly WireType[] {
  return resolveLinks(typesOf(api)).map((type) => ({ ...type, fields: type.fields.map(onWire) }));
}

/** A number as an id is text on the wire, and clients fail on a number. */
function onWire(field: Field): Field {
  const { name, type, span } = field;
  const isNumber = type.value.kind === "scalar" && type.value.name === "integer";
  if (name !== "id" || !isNumber) return field;
  const text = { kind: "scalar", name: "string" } as const;
  return { ...field, type: inferred(text, span, "rancher/wire-id", [type.span]) };
}
