import { formatTexts } from "../../../templates/runtime/server/rest/formats.js";
import { isScalar } from "./fits.js";
import type { Field, Operation, Parameter, TypeDef, TypeRef } from "../../../generator/core/api.js";
import { pathParameters, pathSegments } from "../../../generator/core/paths.js";

/** The name and the text of a value on the wire. */
export type Pair = readonly [name: string, text: string];

/** A call of a method, and the request that it has to send by the docs. */
export interface DocumentedCall {
  readonly pathValues: readonly (string | number)[];
  /** The argument after the parameters of the path. Undefined for a method without one. */
  readonly params: Readonly<Record<string, unknown>> | undefined;
  readonly expected: {
    readonly method: string;
    /** As it is sent: `/users/a%20b`. */
    readonly path: string;
    readonly query: readonly Pair[];
    readonly headers: readonly Pair[];
    readonly cookies: readonly Pair[];
    /** Undefined for a request without a body. */
    readonly body: unknown;
    readonly media: string | undefined;
    /** The body as a form. */
    readonly form: readonly Pair[];
  };
}

/** A text with characters that each place has to encode. */
const hostileText = "a b&c=d;e/f?g#h%20+ü\"'";

/** Makes a value for each parameter of an operation. */
export function documentedCall(
  operation: Operation,
  types: ReadonlyMap<string, TypeDef>,
): DocumentedCall {
  const make = maker(types);
  const { parameters, path, body } = operation;
  const inPlace = (place: Parameter["in"]["value"]): readonly Made[] =>
    parameters
      .filter((one) => one.in.value === place)
      // If rows share a name, which is reported, the first one counts.
      .filter(({ name }, index, all) => all.findIndex((one) => one.name === name) === index)
      .map((one) => ({
        name: one.name,
        value: place === "query" ? make.ofField(one) : make.plain(one),
      }));
  const rows = new Map(inPlace("path").map((one) => [one.name, one.value]));
  const pathValues = pathParameters(path.value).map((name) => {
    const value = rows.get(name) ?? hostileText;
    return typeof value === "number" ? value : textOf(value);
  });
  let used = 0;
  const segments = pathSegments(path.value).map((segment) =>
    segment
      .map((part) =>
        typeof part === "string" ? part : encodeURIComponent(pathValues[used++] ?? ""),
      )
      .join(""),
  );
  const [query, headers, cookies] = [inPlace("query"), inPlace("header"), inPlace("cookie")];
  const media = body?.value.media[0];
  const type = body?.value.type;
  // Clients refuse lists of lists in forms, which is reported.
  const isRefused = ({ type: { value: row } }: Field): boolean =>
    /form/.test(media ?? "") && row.kind === "array" && row.items.kind === "array";
  const fields =
    type?.kind === "object" ? type.fields.filter((field) => !isRefused(field)) : undefined;
  const bodyFields = fields?.map((field): Made => ({
    name: field.name,
    value: make.ofField(field),
  }));
  const whole = type === undefined || bodyFields ? undefined : make.of(type);
  const places: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ["query", nested(query)],
    ["headers", nested(headers)],
    ["cookies", nested(cookies)],
    ["body", Object.fromEntries((bodyFields ?? []).map(({ name, value }) => [name, value]))],
  ];
  return {
    pathValues,
    params: shared(places, whole),
    expected: {
      method: operation.method.value,
      path: `/${segments.join("/")}`,
      query: query.flatMap(({ name, value }) => pairsOf(name, value)),
      headers: headers.map(({ name, value }) => [name.toLowerCase(), textOf(value)]),
      cookies: cookies.map(({ name, value }) => [name, textOf(value)]),
      body:
        whole ??
        (bodyFields && bodyFields.length > 0
          ? Object.fromEntries(bodyFields.map(({ name, value }) => [name, value]))
          : undefined),
      media,
      form: (fields ?? []).flatMap((field) =>
        formPairs(field, bodyFields?.find(({ name }) => name === field.name)?.value),
      ),
    },
  };
}

/** The pairs of a field of a form, in the spelling of the docs. */
function formPairs(field: Field, value: unknown, parent?: string): readonly Pair[] {
  const { name, spelling = parent === undefined ? name : `${parent}[${name}]`, type } = field;
  const bare = type.value.kind === "nullable" ? type.value.of : type.value;
  if (bare.kind === "object") return membersOf(bare.fields, value, spelling);
  if (bare.kind === "array" && bare.items.kind === "object" && Array.isArray(value)) {
    const { fields } = bare.items;
    return value.flatMap((item, index) =>
      membersOf(fields, item, spelling).map(([name, text]): Pair => [
        name.replace(`${spelling}[n]`, `${spelling}[${index}]`),
        text,
      ]),
    );
  }
  if (spelling.endsWith("[n]") && Array.isArray(value)) {
    const list = spelling.slice(0, -3);
    return value.flatMap((item, index) => pairsOf(`${list}[${index}]`, item));
  }
  // The docs write a list of lists with two pairs of brackets.
  return Array.isArray(value) && value.some(Array.isArray)
    ? value.flatMap((item) => pairsOf(spelling, item))
    : pairsOf(spelling, value);
}

interface Made {
  readonly name: string;
  readonly value: unknown;
}

/** Returns all parameters in one object. If two places share a name, returns an object with a member for each place. */
function shared(
  places: readonly (readonly [string, Readonly<Record<string, unknown>>])[],
  whole: unknown,
): Readonly<Record<string, unknown>> | undefined {
  const used = places.filter(([, values]) => Object.keys(values).length > 0);
  const names = [
    ...used.flatMap(([, values]) => Object.keys(values)),
    ...(whole === undefined ? [] : ["body"]),
  ];
  if (names.length === 0) return undefined;
  const own = whole === undefined ? {} : { body: whole };
  return new Set(names).size === names.length
    ? { ...Object.fromEntries(used.flatMap(([, values]) => Object.entries(values))), ...own }
    : { ...Object.fromEntries(used), ...own };
}

/** Nests values: `filter[state]` becomes `state` in `filter`, and `ids[]` becomes `ids`. */
function nested(values: readonly Made[]): Readonly<Record<string, unknown>> {
  const root: Record<string, unknown> = {};
  for (const { name, value } of values) {
    const keys = name.split(/[[\]]+/).filter((key) => key !== "");
    let at = root;
    for (const key of keys.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>;
    at[keys.at(-1) ?? name] = value;
  }
  return root;
}

function membersOf(fields: readonly Field[], value: unknown, spelling: string): readonly Pair[] {
  const members = Object(value) as Readonly<Record<string, unknown>>;
  return fields.length === 0
    ? pairsOf(spelling, value)
    : fields.flatMap((one) =>
        Object.hasOwn(members, one.name) ? formPairs(one, members[one.name], spelling) : [],
      );
}

/** Returns the pairs of a value in a query or a form: lists repeat their name, and members are in brackets. */
export function pairsOf(name: string, value: unknown): readonly Pair[] {
  if (value instanceof Blob) return [[name, "file"]];
  if (Array.isArray(value)) {
    const isPlain = value.every((item) => typeof item !== "object" || item === null);
    const own = isPlain || name.endsWith("[]") ? name : `${name}[]`;
    return value.flatMap((item) => pairsOf(own, item));
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => pairsOf(`${name}[${key}]`, item));
  }
  return [[name, textOf(value)]];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : value === null ? "" : JSON.stringify(value);
}

interface Maker {
  of(type: TypeRef): unknown;
  ofField(field: Pick<Field, "type" | "options">): unknown;
  /** Makes a value that a header, a cookie or a path can hold. */
  plain(field: Pick<Field, "type" | "options">): unknown;
}

/** The greatest depth of types. Deeper values are left out if they are optional. */
const maxDepth = 4;

/** Makes values of types. */
export function maker(types: ReadonlyMap<string, TypeDef>): Maker {
  const ofField = ({ type, options }: Pick<Field, "type" | "options">, depth: number): unknown => {
    const bare = type.value.kind === "nullable" ? type.value.of : type.value;
    const [first] = options?.value ?? [];
    const item = bare.kind === "array" ? bare.items : bare;
    // Options that do not fit the type belong to something else.
    const isFit = item.kind === "scalar" && first !== undefined && isScalar(first, item.name);
    if (!isFit) return of(type.value, depth);
    return bare.kind === "array" ? [first] : first;
  };
  const ofFields = (fields: readonly Field[], depth: number): unknown => {
    const members = fields
      .filter(({ required }) => depth < maxDepth || required?.value === true)
      .map((field) => [field.name, ofField(field, depth + 1)] as const)
      .filter(([, value]) => value !== undefined);
    return members.length === 0 && depth > 0 ? undefined : Object.fromEntries(members);
  };
  const of = (type: TypeRef, depth: number): unknown => {
    if (depth > maxDepth && type.kind !== "scalar") return undefined;
    switch (type.kind) {
      case "scalar":
        return scalar(type.name, type.format);
      case "array": {
        const items = [of(type.items, depth + 1), of(type.items, depth + 1)];
        // If a row of a form had a name twice, a server would read two rows.
        return whole(depth > 1 && Object(items[0]) !== items[0] ? items.slice(1) : items);
      }
      case "map":
        return whole({ key: of(type.values, depth + 1) });
      case "object":
        return type.fields.length === 0 ? { any: 1 } : ofFields(type.fields, depth);
      case "named": {
        const def = types.get(type.type);
        if (def === undefined) return "text";
        if (def.kind === "alias") return of(def.of.value, depth + 1);
        if (def.kind === "object") return ofFields(def.fields, depth);
        if (def.isFlags) return def.base === "integer" ? 1 : "1";
        return def.values[0]?.value.value;
      }
      case "id":
        return "1a";
      case "union":
        return of(type.of[0] ?? { kind: "scalar", name: "unknown" }, depth);
      case "nullable":
        return of(type.of, depth);
    }
  };
  return {
    of: (type) => of(type, 0),
    ofField: (field) => ofField(field, 0),
    plain: (field) => {
      const value = ofField(field, 0);
      if (typeof value === "string" && value !== hostileText) return value;
      return typeof value === "number" || typeof value === "boolean"
        ? value
        : (field.options?.value[0] ?? "text-1");
    },
  };
}

/** Returns a list or an object, but undefined for an empty one, which forms cannot hold. */
function whole(value: object): unknown {
  return Object.values(value).some((one) => one === undefined) ? undefined : value;
}

function scalar(name: string, format: string | undefined): unknown {
  switch (name) {
    case "integer":
      return 7;
    case "number":
      return 1.5;
    case "boolean":
      return true;
    case "null":
      return null;
    case "file":
      return new File(["\u0000bytes"], "a.bin", { type: "application/octet-stream" });
    case "json":
      return { any: [1], none: null };
    default:
      // A text of a known format has to have that format, because the server checks it.
      return (format === undefined ? undefined : formatTexts[format]) ?? hostileText;
  }
}
