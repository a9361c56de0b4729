import type { Field, Parameter, Payload, Sample, TypeRef } from "../../core/api.js";
import { inferred, stated, type Fact } from "../../core/fact.js";
import type { Span } from "../../diagnostics/diagnostic.js";
import { toValue } from "../../markdown/lenient-json.js";
import type { RestField, RestOperation, RestParameter } from "./model.js";
import { nest, withMembers } from "./nest.js";
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

/** What a row says of a parameter or a field besides its name, its type and whether it has to be there. */
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
    ...(field.isReadOnly && {
      create: stated("never", field.span),
      update: stated(false, field.span),
    }),
    ...rowFacts(field),
  };
}

/** The media type of most bodies. */
export const json = "application/json";

/** The media type of what nothing tells one of. */
export function usualMedia(type: TypeRef): string {
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
