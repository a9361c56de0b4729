import type { Field, Parameter, Payload, Response, Sample, TypeRef } from "../../core/api.js";
import { inferred, stated, type Fact } from "../../core/fact.js";
import { toValue } from "../../markdown/lenient-json.js";
import type { RestAnswer, RestError, RestHeader, RestOperation, RestSample } from "./model.js";
import { nestRows, withMembers } from "./nest.js";
import { isOfSample, isPlain } from "./shapes/plain-answer.js";
import type { SampleTypes } from "./shapes/sample-types.js";
import { seenIn, typeOfValues } from "./shapes/shape-type.js";
import { json, nullableFact, rowFacts, toField, usualMedia } from "./to-payloads.js";

/** Converts the answers of an operation. An answer without a described type gets the type of its sample. */
export function toResponses(operation: RestOperation, samples: SampleTypes): readonly Response[] {
  const { answers, errors } = operation;
  // If several texts are about one status, the first with a type counts.
  const all = [...answers.filter(({ returns }) => returns !== undefined), ...answers].toReversed();
  const told = new Map(all.map((one) => [one.status.value, one]));
  const responses = [
    ...toSuccess(operation, samples, told),
    ...errors.map((error) => toError(error, told.get(error.status.value))),
  ];
  const { method } = operation;
  const sent =
    method.value === "HEAD" ? responses.map((one) => withoutBody(one, method)) : responses;
  return withHeaders(sent, operation);
}

/** Removes the body of an answer to HEAD, such as one that a chapter about all errors shows. */
function withoutBody({ status, notes }: Response, { span }: RestOperation["method"]): Response {
  const payload: Payload = { media: [json], type: { kind: "scalar", name: "null" } };
  return {
    status,
    payload: inferred(payload, span, "rest/answer-to-head"),
    ...(notes && { notes }),
  };
}

/** Adds their headers to answers. Headers of a status that no answer has belong to the first answer. */
function withHeaders(
  responses: readonly Response[],
  { headers }: RestOperation,
): readonly Response[] {
  const known = new Set(responses.map(({ status }) => status.value));
  return responses.map((response, index) => {
    const own = headers.filter(({ status }) =>
      status === undefined || !known.has(status) ? index === 0 : status === response.status.value,
    );
    return own.length === 0 ? response : { ...response, headers: own.map(toHeader) };
  });
}

function toHeader({ field }: RestHeader): Parameter {
  const { name, type, optional, nullable, span } = field;
  return {
    name,
    in: stated("header", span),
    type: nullableFact(type, nullable?.value === true),
    ...(optional && { required: { ...optional, value: !optional.value } }),
    ...rowFacts(field),
  };
}

/** Converts an error. All samples together give the type; the first sample that is JSON is kept. */
function toError({ status, samples, notes }: RestError, told: RestAnswer | undefined): Response {
  const seen = samples.flatMap((sample) => seenIn(sample) ?? []);
  const sample = samples.find(({ node }) => node !== undefined) ?? samples[0];
  const type = seen.length === 0 ? undefined : typeOfValues(seen, () => undefined);
  const media = told?.media === undefined ? [json] : [told.media.value, ...(told.otherMedia ?? [])];
  const payload: Payload | undefined = type && { media, type };
  const stated = told?.returns === undefined ? undefined : toPayload(told, type);
  const shown = payload && sample && inferred(payload, sample.span, "rest/sample-shape");
  const carried = stated ?? shown ?? payloadOfMedia(told);
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
  const { statuses, sample, headers } = operation;
  const type = sample && samples.typeOf(sample);
  const own = told.get(statuses[0]?.value ?? "default");
  const { media, otherMedia = [] } = own ?? {};
  const payload = toPayload({ ...operation, media, otherMedia }, type) ?? payloadOfMedia(own);
  const answer = {
    ...(payload === undefined ? {} : { payload }),
    ...(sample === undefined ? {} : { sample: toSample(sample, type) }),
    ...(own?.notes === undefined ? {} : { notes: own.notes }),
  };
  const [first, ...more] = statuses;
  const span = payload?.span ?? sample?.span ?? headers[0]?.field.span;
  if (first === undefined && span === undefined) return [];
  const status: Response["status"] =
    first ?? inferred("default" as const, span ?? operation.span, "rest/no-status");
  const others = more.map((other) => toOther(other, told.get(other.value), samples));
  return [{ status, ...answer }, ...others];
}

/** Converts a further answer of success, from the section or entry that describes it, if there is one. */
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
  {
    returns,
    members,
    media,
    otherMedia = [],
  }: Pick<RestAnswer, "returns" | "members" | "media" | "otherMedia">,
  shown: TypeRef | undefined,
): Fact<Payload> | undefined {
  if (returns === undefined) return undefined;
  const { value, span } = returns;
  const of = (type: TypeRef): Payload => ({
    media: [media?.value ?? usualMedia(type), ...otherMedia],
    type,
  });
  if (value === "none") return { ...returns, value: of({ kind: "scalar", name: "null" }) };
  // The members that come from a table, not from the sample.
  const rows = members.filter((member) => !isOfSample(member));
  if (returns.rule === "rest/envelope") return { ...returns, value: of(value) };
  if (isPlain(value) || rows.length > 0) {
    if (rows.length > 0) {
      const fields = rows.map(({ path, type, field }): Field =>
        field === undefined ? { name: path, type, span: type.span } : toField(field),
      );
      const object: TypeRef = { kind: "object", fields: nestRows(fields), isOpen: false };
      return { ...returns, value: of(withMembers(value, object)) };
    }
    if (shown !== undefined)
      return inferred(of(shown), span, "rest/sample-shape", returns.evidence);
  }
  return { ...returns, value: of(value) };
}

/** Matches media types whose content is no text. SVG is XML, which is a text. */
const bytes =
  /^(?:(?:image(?!\/svg)|audio|video|font)\/|application\/(?:octet-stream|pdf|zip|gzip|x-tar)$)/;

/** Returns the body of an answer if the docs give only its media types: JSON of any form, a file, or text. */
function payloadOfMedia(told: RestAnswer | undefined): Fact<Payload> | undefined {
  const { media, otherMedia = [] } = told ?? {};
  if (media === undefined) return undefined;
  const isFile = [media.value, ...otherMedia].every((one) => bytes.test(one));
  const name = media.value.includes("json") ? "json" : isFile ? "file" : "string";
  return {
    ...media,
    value: { media: [media.value, ...otherMedia], type: { kind: "scalar", name } },
  };
}

function toSample({ node, span }: RestSample, type: TypeRef | undefined): Sample {
  if (node === undefined) return { span };
  const told = type === undefined ? {} : { type: inferred(type, span, "rest/sample") };
  return { value: toValue(node), ...told, span };
}
