import type {
  Api,
  Field,
  JsonValue,
  Operation,
  Parameter,
  TypeDef,
  TypeRef,
} from "../../../core/api.js";
import type { Located } from "../../../diagnostics/diagnostic.js";
import { memberOf } from "./fit-field.js";
import { fieldsIn } from "./types-in.js";

/**
 * Returns the facts of an Api as strings, keyed by operation, member and kind of fact, as in `GET /books query#page
 * required`. Two Apis with equal lines have the same meaning. The places and rules of their facts do not count.
 */
export function apiLines({
  types,
  operations,
  servers,
  security,
}: Api): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  const put = (key: string, value: unknown): void => {
    if (value !== undefined)
      lines.set(key, typeof value === "string" ? value : JSON.stringify(value));
  };
  types.forEach((one) => {
    putType(one, put);
  });
  operations.forEach((one) => {
    putOperation(one, put);
  });
  put(
    "API servers",
    servers.map(({ url }) => url.value),
  );
  put(
    "API security",
    security
      .map(({ kind, name }) => [kind.value, name])
      .map((one) => JSON.stringify(one))
      .sort(),
  );
  return lines;
}

type Put = (key: string, value: unknown) => void;

function putType(def: TypeDef, put: Put): void {
  put(`${def.id} kind`, def.kind);
  switch (def.kind) {
    case "object":
      putFields(def.fields, def.id, put);
      return;
    case "enumeration":
      put(`${def.id} base`, [def.base, def.isFlags]);
      put(
        `${def.id} values`,
        def.values.map(({ name, value }) => [name, value.value]),
      );
      return;
    case "alias":
      put(`${def.id} of`, shapeOf(def.of.value));
  }
}

function putOperation(one: Operation, put: Put): void {
  const { id } = one;
  put(`${id} title`, one.title?.value ?? "");
  put(`${id} group`, one.group);
  put(`${id} deprecated`, one.deprecated?.value);
  put(`${id} credentials`, one.credentials?.value);
  for (const parameter of one.parameters) {
    const key = `${id} ${parameter.in.value}#${parameter.name}`;
    putMember(parameter, key, put);
    put(`${key} required`, parameter.required?.value);
    put(`${key} separator`, parameter.separator?.value);
  }
  if (one.body !== undefined) {
    put(`${id} body`, [one.body.value.media, shapeOf(one.body.value.type)]);
    putFields(fieldsIn(one.body.value.type), `${id} body`, put);
  }
  put(`${id} request`, one.requestSample?.value);
  for (const { status, payload, sample, headers = [], notes } of one.responses) {
    const key = `${id} ${status.value}`;
    put(`${key} status`, "yes");
    put(`${key} notes`, wordsOf(notes));
    for (const header of headers) {
      const name = `${key} header#${header.name}`;
      putMember(header, name, put);
      put(`${name} required`, header.required?.value);
    }
    put(`${key} payload`, payload && [payload.value.media, shapeOf(payload.value.type)]);
    if (payload !== undefined) putFields(fieldsIn(payload.value.type), key, put);
    put(`${key} sample`, sample?.value);
  }
}

function putFields(fields: readonly Field[], owner: string, put: Put): void {
  for (const field of fields) {
    const key = memberOf(owner, field.name);
    putMember(field, key, put);
    for (const flag of ["create", "update", "required", "optional", "nullable"] as const)
      put(`${key} ${flag}`, field[flag]?.value);
    put(`${key} spelling`, field.spelling);
    putFields(fieldsIn(field.type.value), key, put);
  }
}

function putMember(
  one: Pick<Field | Parameter, "type" | "default" | "options" | "deprecated" | "notes">,
  key: string,
  put: Put,
): void {
  put(`${key} type`, shapeOf(one.type.value));
  put(`${key} default`, one.default && [one.default.value]);
  put(`${key} options`, one.options?.value);
  put(`${key} deprecated`, one.deprecated?.value);
  put(`${key} notes`, wordsOf(one.notes));
}

/** Returns a description with one space between words, because its line breaks have no meaning. */
function wordsOf(notes: Located<string> | undefined): string | undefined {
  return notes?.value.trim().replace(/\s+/g, " ");
}

/**
 * Returns a type in a form for comparison. Members of inline objects are left out, because they have lines
 * of their own.
 */
function shapeOf(type: TypeRef): JsonValue {
  switch (type.kind) {
    case "scalar":
      return type.format === undefined ? type.name : `${type.name} ${type.format}`;
    case "array":
      return { array: shapeOf(type.items) };
    case "map":
      return { map: shapeOf(type.values) };
    case "nullable":
      return { nullable: shapeOf(type.of) };
    case "union":
      return {
        union: type.of
          .map(shapeOf)
          .map((one) => JSON.stringify(one))
          .sort(),
      };
    case "named":
      return { named: type.type, ...(type.isPartial === true ? { isPartial: true } : {}) };
    case "id":
      return { id: type.type };
    case "object":
      return type.isOpen ? "open object" : "object";
  }
}
