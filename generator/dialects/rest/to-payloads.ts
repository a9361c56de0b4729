import type { Field, Payload, Response, Sample, TypeRef } from "../../core/api.js";
import { inferred, stated, type Fact } from "../../core/fact.js";
import type { Span } from "../../diagnostics/diagnostic.js";
import { groupBy } from "../../core/group-by.js";
import { toValue } from "../../markdown/lenient-json.js";
import type {
  RestAnswer,
  RestError,
  RestField,
  RestOperation,
  RestParameter,
  RestSample,
} from "./model.js";
import type { SampleTypes } from "./shapes/sample-types.js";
import { isOfSample, isPlain } from "./shapes/plain-answer.js";
import { seenIn, typeOfValues, type SeenValue } from "./shapes/shape-type.js";

function bodyField(one: RestParameter): Field {
  return {
    name: one.name,
    ...(one.spelling === undefined ? {} : { spelling: one.spelling }),
    type: nullableFact(one.type, one.isNullable),
    ...(one.required === undefined ? {} : { required: one.required }),
    ...(one.default === undefined ? {} : { default: one.default }),
    ...(one.options === undefined ? {} : { options: one.options }),
    ...deprecatedFact(one),
    ...(one.notes === undefined ? {} : { notes: one.notes }),
    span: one.span,
  };
}

/** What a row says of being deprecated, as a member of a parameter or a field. */
export function deprecatedFact({
  isDeprecated,
  span,
}: Pick<RestParameter, "isDeprecated" | "span">): { readonly deprecated?: Fact<boolean> } {
  return isDeprecated ? { deprecated: stated(true, span) } : {};
}

export function nullableFact(type: Fact<TypeRef>, isNullable: boolean): Fact<TypeRef> {
  return isNullable ? { ...type, value: { kind: "nullable", of: type.value } } : type;
}

/** A row of a type or an answer as a field. */
export function toField(field: RestField): Field {
  return {
    name: field.name,
    type: field.type,
    ...(field.optional === undefined ? {} : { optional: field.optional }),
    ...(field.nullable === undefined ? {} : { nullable: field.nullable }),
    ...(field.default === undefined ? {} : { default: field.default }),
    ...(field.options === undefined ? {} : { options: field.options }),
    ...deprecatedFact(field),
    ...(field.notes === undefined ? {} : { notes: field.notes }),
    span: field.span,
  };
}

/** A field with what is left of its name, key by key. */
interface Part {
  readonly keys: readonly string[];
  readonly field: Field;
}

/**
 * Fields with names of several keys as fields of the objects that their names begin with: `a.b` as `b` of
 * `a`, `a[b.c]` as `b.c` of `a`, and `a[][b]` as `b` of the items of `a`.
 */
export function nest(fields: readonly Field[]): readonly Field[] {
  return nestParts(fields.map((field) => ({ keys: keysOf(field), field })));
}

/** The keys of a name; blank for the items of a list that has members. */
function keysOf({ name, spelling }: Field): readonly string[] {
  const keys = (spelling?.match(/[^[\]]+|\[\]/g) ?? []).map((key, index) =>
    index > 0 && (key === "[]" || key === "n") ? "" : key,
  );
  const end = keys.findLastIndex((key) => key !== "");
  const own = keys.slice(0, end + 1);
  // The spelling may be that of another name in the text.
  return own.filter((key) => key !== "").join(".") === name ? own : name.split(".");
}

function nestParts(parts: readonly Part[]): readonly Field[] {
  const groups = groupBy(parts, ({ keys }) => keys[0] ?? "");
  return [...groups].flatMap(([name, members]): Field[] => {
    const own = members.find(({ keys }) => keys.length === 1)?.field;
    const rest = members
      .filter(({ keys }) => keys.length > 1)
      .map(({ keys, field }) => ({ keys: keys.slice(1), field }));
    const [first] = rest;
    if (first === undefined) return own === undefined ? [] : [{ ...own, name }];
    const children = nestParts(
      rest.map(({ keys, field }) => ({ keys: keys[0] === "" ? keys.slice(1) : keys, field })),
    );
    const object: TypeRef = { kind: "object", fields: children, isOpen: false };
    const isList = rest.some(({ keys }) => keys[0] === "");
    if (own !== undefined) {
      const value = withMembers(own.type.value, object, isList);
      return [{ ...own, name, type: { ...own.type, value } }];
    }
    const { span } = first.field;
    const type: TypeRef = isList ? { kind: "array", items: object } : object;
    return [{ name, type: inferred(type, span, "rest/nested-names"), span }];
  });
}

/** A type whose objects have members: those of a list or a map, one of a union, else itself. */
export function withMembers(type: TypeRef, object: TypeRef, isList = false): TypeRef {
  switch (type.kind) {
    case "array":
      return { kind: "array", items: withMembers(type.items, object) };
    case "nullable":
      return { kind: "nullable", of: withMembers(type.of, object, isList) };
    case "map":
      // A map of which nothing more is told may have the members for its keys.
      return isJson(type.values) || type.values.kind !== "scalar"
        ? { kind: "map", values: withMembers(type.values, object) }
        : object;
    case "union":
      return type.of.some(isJson)
        ? { kind: "union", of: type.of.map((one) => (isJson(one) ? object : one)) }
        : object;
    default:
      return isList ? { kind: "array", items: object } : object;
  }
}

function isJson(type: TypeRef): boolean {
  return type.kind === "scalar" && type.name === "json";
}

const json = "application/json";

/** The media type of what nothing tells one of. */
function usualMedia(type: TypeRef): string {
  return type.kind === "scalar" && type.name === "file" ? "application/octet-stream" : json;
}

/** What a request carries: the rows that say so, else what an example sends. */
export function toBody(operation: RestOperation): Fact<Payload> | undefined {
  const { parameters, media, requestSamples } = operation;
  const rows = parameters.filter(({ in: place }) => place.value === "body");
  // A form with files, of which the page shows a body without them in JSON.
  const isJsonToo =
    media?.value.startsWith("multipart/") === true &&
    requestSamples.some(({ node }) => node !== undefined);
  const types = [media?.value ?? json, ...(isJsonToo ? [json] : [])];
  const evidence = media === undefined ? [] : [media.span];
  const [first] = rows;
  const { sends } = operation;
  const shown = seenBody(operation);
  const seen =
    shown &&
    withPresence(
      typeOfValues([shown], () => undefined),
      operation,
    );
  if (first !== undefined) {
    const fields = withSeen(nest(rows.map(bodyField)), seen, operation.isBodyNamed);
    const object: TypeRef = { kind: "object", fields, isOpen: false };
    const type = sends === undefined ? object : withMembers(sends.value, object);
    return inferred({ media: types, type }, first.span, "rest/body-rows", evidence);
  }
  if (sends !== undefined) {
    const usual = media === undefined ? [usualMedia(sends.value)] : types;
    return { ...sends, value: { media: usual, type: sends.value }, evidence };
  }
  if (shown === undefined || seen === undefined) return undefined;
  return inferred({ media: types, type: seen }, shown.span, "rest/sample-body", evidence);
}

/** Fields with the types that only a sample shows; where sentences name them, also those that they leave out. */
function withSeen(
  fields: readonly Field[],
  seen: TypeRef | undefined,
  isNamed: boolean,
): readonly Field[] {
  if (seen?.kind !== "object") return fields;
  const known = new Map(seen.fields.map((field) => [field.name, field]));
  const typed = fields.map((field): Field => {
    const { value, span } = field.type;
    const shown = known.get(field.name)?.type;
    if (shown === undefined || value.kind !== "scalar" || value.name !== "unknown") return field;
    return { ...field, type: inferred(shown.value, span, "rest/type-of-sample", [shown.span]) };
  });
  const names = new Set(fields.map(({ name }) => name));
  return isNamed ? [...typed, ...seen.fields.filter(({ name }) => !names.has(name))] : typed;
}

/** A body with which of its fields have to be sent, where a sentence says so. */
function withPresence(type: TypeRef, { presence }: RestOperation): TypeRef {
  if (type.kind !== "object") return type;
  const fields = type.fields.map((field) => {
    const required = presence(field.name);
    return required === undefined ? field : { ...field, required };
  });
  return { ...type, fields };
}

/** The body of a request that the page shows, in a block of its own or in a command. */
function seenBody({
  method,
  requestSamples,
  shownBody,
}: RestOperation): (SeenValue & { readonly span: Span }) | undefined {
  if (/^(?:GET|HEAD)$/.test(method.value)) return undefined;
  const sample = requestSamples.find(({ node }) => node !== undefined);
  const seen = sample && seenIn(sample);
  if (sample !== undefined && seen !== undefined) return { ...seen, span: sample.span };
  return shownBody && { ...shownBody, spanOf: () => shownBody.span };
}

export function toRequestSample(operation: RestOperation): Sample | undefined {
  const shown = seenBody(operation);
  return shown && { value: toValue(shown.node), span: shown.span };
}

/** The answers of an operation; where only a sample tells one, the type is that of the sample. */
export function toResponses(operation: RestOperation, samples: SampleTypes): readonly Response[] {
  const { answers, errors } = operation;
  const told = new Map(answers.map((one) => [one.status.value, one]));
  return [
    ...toSuccess(operation, samples, told),
    ...errors.map((error) => toError(error, told.get(error.status.value))),
  ];
}

/** An error; of several samples, the type is that of all, and the first one is shown. */
function toError({ status, samples, notes }: RestError, told: RestAnswer | undefined): Response {
  const seen = samples.flatMap((sample) => seenIn(sample) ?? []);
  const sample = samples.find(({ node }) => node !== undefined) ?? samples[0];
  const type = seen.length === 0 ? undefined : typeOfValues(seen, () => undefined);
  const media = told?.media === undefined ? [json] : [told.media.value];
  const payload: Payload | undefined = type && { media, type };
  const stated = told?.returns === undefined ? undefined : toPayload(told, type);
  const shown = payload && sample && inferred(payload, sample.span, "rest/sample-shape");
  const carried = stated ?? shown;
  const text = told?.notes ?? notes;
  return {
    status,
    ...(carried && { payload: carried }),
    ...(sample && { sample: toSample(sample, type) }),
    ...(text && { notes: text }),
  };
}

type Told = ReadonlyMap<RestAnswer["status"]["value"], RestAnswer>;

function toSuccess(
  operation: RestOperation,
  samples: SampleTypes,
  told: Told,
): readonly Response[] {
  const { statuses, sample } = operation;
  const type = sample && samples.typeOf(sample);
  const own = told.get(statuses[0]?.value ?? 0);
  const payload = toPayload({ ...operation, media: own?.media }, type);
  const answer = {
    ...(payload === undefined ? {} : { payload }),
    ...(sample === undefined ? {} : { sample: toSample(sample, type) }),
    ...(own?.notes === undefined ? {} : { notes: own.notes }),
  };
  const [first, ...more] = statuses;
  const span = payload?.span ?? sample?.span;
  if (first === undefined && span === undefined) return [];
  const status: Response["status"] =
    first ?? inferred("default" as const, span ?? operation.span, "rest/no-status");
  const others = more.map((other) => toOther(other, told.get(other.value), samples));
  return [{ status, ...answer }, ...others];
}

/** An answer of success besides the first one: what a section of its own says of it. */
function toOther(
  status: Response["status"],
  told: RestAnswer | undefined,
  samples: SampleTypes,
): Response {
  const { sample, notes } = told ?? {};
  const type = sample && samples.typeOf(sample);
  const payload = told && toPayload(told, type);
  return {
    status,
    ...(payload && { payload }),
    ...(sample && { sample: toSample(sample, type) }),
    ...(notes && { notes }),
  };
}

function toPayload(
  { returns, members, media }: Pick<RestAnswer, "returns" | "members" | "media">,
  shown: TypeRef | undefined,
): Fact<Payload> | undefined {
  if (returns === undefined) return undefined;
  const { value, span } = returns;
  const of = (type: TypeRef): Payload => ({ media: [media?.value ?? usualMedia(type)], type });
  if (value === "none") return { ...returns, value: of({ kind: "scalar", name: "null" }) };
  // Of a table of the answer's members, these are the fields.
  const rows = members.filter((member) => !isOfSample(member));
  if (isPlain(value) || rows.length > 0) {
    if (rows.length > 0) {
      const fields = rows.map(({ path, type, field }): Field =>
        field === undefined ? { name: path, type, span: type.span } : toField(field),
      );
      const object: TypeRef = { kind: "object", fields: nest(fields), isOpen: false };
      return { ...returns, value: of(withMembers(value, object)) };
    }
    if (shown !== undefined)
      return inferred(of(shown), span, "rest/sample-shape", returns.evidence);
  }
  return { ...returns, value: of(value) };
}

function toSample({ node, span }: RestSample, type: TypeRef | undefined): Sample {
  if (node === undefined) return { span };
  const told = type === undefined ? {} : { type: inferred(type, span, "rest/sample") };
  return { value: toValue(node), ...told, span };
}
