import type { Field, Parameter, Payload, Sample, TypeRef } from "../../core/api.js";
import { inferred, stated, type Fact } from "../../core/fact.js";
import type { Span } from "../../diagnostics/diagnostic.js";
import { toValue } from "../../markdown/lenient-json.js";
import type { RestField, RestOperation, RestParameter } from "./model.js";
import { nest, withMembers } from "./nest.js";
import { isOpenType } from "./resolve/type-text.js";
import { seenIn, typeOfValues, type SeenValue } from "./shapes/shape-type.js";

function bodyField(one: RestParameter): Field {
  return {
    name: one.name,
    ...(one.spelling === undefined ? {} : { spelling: one.spelling }),
    type: nullableFact(one.type, one.isNullable),
    ...(one.required === undefined ? {} : { required: one.required }),
    ...rowFacts(one),
  };
}

/** Returns the facts of a row that parameters and fields share, besides name, type and presence. */
export function rowFacts({
  default: value,
  options,
  isDeprecated,
  notes,
  span,
}: RestParameter | RestField): Pick<
  Parameter,
  "default" | "options" | "deprecated" | "notes" | "span"
> {
  return {
    ...(value && { default: value }),
    ...(options && { options }),
    ...(isDeprecated && { deprecated: stated(true, span) }),
    ...(notes && { notes }),
    span,
  };
}

/** Returns the type of a fact as nullable if `isNullable` is true. */
export function nullableFact(type: Fact<TypeRef>, isNullable: boolean): Fact<TypeRef> {
  return isNullable ? { ...type, value: { kind: "nullable", of: type.value } } : type;
}

/** Converts a row of a type or an answer to a field. */
export function toField(field: RestField): Field {
  return {
    name: field.name,
    ...(field.spelling === undefined ? {} : { spelling: field.spelling }),
    type: field.type,
    ...(field.optional === undefined ? {} : { optional: field.optional }),
    // A write-only field is in requests as the row says, and in no answer.
    ...(field.isWriteOnly === true && {
      optional: stated(true, field.span),
      required: stated(field.optional?.value === false, field.span),
    }),
    ...(field.nullable === undefined ? {} : { nullable: field.nullable }),
    ...(field.isReadOnly && {
      create: stated("never", field.span),
      update: stated(false, field.span),
    }),
    ...rowFacts(field),
  };
}

/** The media type of most bodies. */
export const json = "application/json";

/** Returns the media type for a type if the docs do not say: bytes for a file, otherwise JSON. */
export function usualMedia(type: TypeRef): string {
  return type.kind === "scalar" && type.name === "file" ? "application/octet-stream" : json;
}

/** Returns the body of a request: from rows, then from a paragraph with its type, then from an example. */
export function toBody(operation: RestOperation): Fact<Payload> | undefined {
  const { parameters, media, requestSamples } = operation;
  const rows = parameters.filter(({ in: place }) => place.value === "body");
  // The page describes a form with files, and also shows the body as JSON.
  const isJsonToo =
    media?.value.startsWith("multipart/") === true &&
    requestSamples.some(({ node }) => node !== undefined);
  const types = [media?.value ?? json, ...(isJsonToo ? [json] : [])];
  const evidence = media === undefined ? [] : [media.span];
  const [first] = rows;
  const { sends } = operation;
  const all = seenBodies(operation);
  const [shown] = all;
  const seen =
    shown &&
    withPresence(
      typeOfValues(all, () => undefined),
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

/**
 * Adds the types that a sample shows to fields without a type. With `isNamed` (only sentences list the fields),
 * adds the sample's other fields too.
 */
function withSeen(
  fields: readonly Field[],
  seen: TypeRef | undefined,
  isNamed: boolean,
): readonly Field[] {
  if (seen?.kind !== "object") return fields;
  const known = new Map(seen.fields.map((field) => [field.name, field]));
  const typed = fields.map((field): Field => {
    const { span } = field.type;
    const shown = known.get(field.name)?.type;
    if (shown === undefined || !isOpenType(field.type)) return field;
    return { ...field, type: inferred(shown.value, span, "rest/type-of-sample", [shown.span]) };
  });
  const names = new Set(fields.map(({ name }) => name));
  return isNamed ? [...typed, ...seen.fields.filter(({ name }) => !names.has(name))] : typed;
}

/** Marks the fields of a body as required or optional, as sentences say. */
function withPresence(type: TypeRef, { presence }: RestOperation): TypeRef {
  if (type.kind !== "object") return type;
  const fields = type.fields.map((field) => {
    const required = presence(field.name);
    return required === undefined ? field : { ...field, required };
  });
  return { ...type, fields };
}

/**
 * Returns the bodies that samples show, or else the one that an example request sends. If the first sample is an
 * object, further samples that are objects count, too, because each may show other members of the body.
 */
function seenBodies({
  method,
  requestSamples,
  shownBody,
}: RestOperation): readonly (SeenValue & { readonly span: Span })[] {
  if (/^(?:GET|HEAD)$/.test(method.value)) return [];
  const samples = requestSamples.flatMap((sample) => {
    const seen = seenIn(sample);
    return seen === undefined ? [] : [{ ...seen, span: sample.span }];
  });
  const [first] = samples;
  if (first !== undefined)
    return first.node.kind === "object"
      ? samples.filter(({ node }) => node.kind === "object")
      : [first];
  return shownBody === undefined
    ? []
    : [{ ...shownBody, spanOf: () => shownBody.span, nulls: new Set() }];
}

/** Returns the sample of the request's body; undefined if the page shows no body. */
export function toRequestSample(operation: RestOperation): Sample | undefined {
  const [shown] = seenBodies(operation);
  return shown && { value: toValue(shown.node), span: shown.span };
}
