import { withoutNull } from "../../../core/inner-types.js";
import type {
  JsonValue,
  Operation,
  Parameter,
  Payload,
  Response,
  Sample,
  TypeRef,
} from "../../../core/api.js";
import { withValue, type Fact } from "../../../core/fact.js";
import { pathParameters } from "../../../core/paths.js";
import { isError } from "../../../core/status.js";
import { isName } from "../page/member.js";
import { isPlain } from "../shapes/plain-answer.js";
import { json } from "../to-payloads.js";
import type { FieldFitter } from "./fit-field.js";
import { fitMedia } from "./fit-media.js";
import { nullable } from "./fit-type.js";
import { isNull } from "../resolve/type-text.js";
import type { PageReports } from "./report.js";
import { withFamilies } from "./with-families.js";

/** Fits an operation to the section of a page, and reports what pages cannot say. */
export function fitOperation(
  operation: Operation,
  fitter: FieldFitter,
  reports: PageReports,
): Operation {
  const { id } = operation;
  const body = fitBody(operation, fitter, reports);
  const sample = fitRequestSample(operation, body, reports);
  const { parameters, responses, deprecated, title, group, notes, credentials } = operation;
  return {
    id,
    name: operation.name,
    ...(title === undefined ? {} : { title }),
    ...(group === undefined ? {} : { group }),
    role: operation.role,
    method: operation.method,
    path: operation.path,
    parameters: fitParameters(id, parameters, operation.path, { fitter, reports }),
    ...(body === undefined ? {} : { body }),
    ...(sample === undefined ? {} : { requestSample: sample }),
    responses: fitResponses(id, responses, fitter, reports),
    ...(deprecated?.value === true ? { deprecated } : {}),
    ...(credentials === undefined ? {} : { credentials }),
    ...(notes === undefined ? {} : { notes }),
    span: operation.span,
  };
}

interface Fitting {
  readonly fitter: FieldFitter;
  readonly reports: PageReports;
}

/** Fits the parameters of an operation, or the headers of a response. `owner` is its id. */
function fitParameters(
  owner: string,
  parameters: readonly Parameter[],
  path: Operation["path"] | undefined,
  { fitter, reports }: Fitting,
): readonly Parameter[] {
  const inPath = path === undefined ? [] : pathParameters(path.value);
  return parameters.flatMap((one): Parameter[] => {
    const subject = `${owner} ${one.in.value}#${one.name}`;
    if (!isName(one.name)) {
      reports.add(subject, "the parameter is left out: a row cannot have this name");
      return [];
    }
    const isPath = one.in.value === "path";
    if (isPath && !inPath.includes(one.name)) {
      reports.add(subject, "the parameter is left out: it is not in the path");
      return [];
    }
    const row = fitter.fitRow(one, subject, "body");
    const told = withValue(row.type, fitter.withoutMembers(row.type.value, subject));
    const type = row.isNullable ? withValue(told, nullable(told.value)) : told;
    const required = isPath ? withValue(one.required ?? one.in, true) : one.required;
    return [
      {
        name: one.name,
        in: one.in,
        type,
        ...(required === undefined ? {} : { required }),
        ...(row.default === undefined ? {} : { default: row.default }),
        ...(row.options === undefined ? {} : { options: row.options }),
        ...(row.deprecated === undefined ? {} : { deprecated: row.deprecated }),
        ...(one.separator === undefined ? {} : { separator: one.separator }),
        ...(row.notes === undefined ? {} : { notes: row.notes }),
        span: one.span,
      },
    ];
  });
}

function fitBody(
  { id, body }: Operation,
  fitter: FieldFitter,
  reports: PageReports,
): Fact<Payload> | undefined {
  if (body === undefined) return undefined;
  const { type } = body.value;
  const media = fitMedia(body.value.media, `${id} body`, reports);
  const fitted = fitter.fitType(type, { subject: `${id} body`, place: "body" });
  if (isNothing(fitted)) {
    reports.add(id, "the body of the request is left out: its type is unknown");
    return undefined;
  }
  const isUsual =
    media.length < 2 || (media[0]?.startsWith("multipart/") === true && media[1] === json);
  if (!isUsual)
    reports.add(
      id,
      `only the media type \`${media[0] ?? json}\` of the body is written; the others are left out`,
    );
  return withValue(body, { media: media.slice(0, isUsual ? 2 : 1), type: fitted });
}

function fitRequestSample(
  { id, method, requestSample }: Operation,
  body: Fact<Payload> | undefined,
  reports: PageReports,
): Sample | undefined {
  if (requestSample === undefined) return undefined;
  const [media, other] = body?.value.media ?? [];
  const isForm = media?.startsWith("multipart/") === true && other !== json;
  const isRead = method.value === "GET" || method.value === "HEAD";
  if (requestSample.value !== undefined && body !== undefined && !isForm && !isRead)
    return requestSample;
  reports.add(id, "the sample of the request is left out");
  return undefined;
}

function isNothing(type: TypeRef): boolean {
  return type.kind === "scalar" && (type.name === "unknown" || type.name === "null");
}

/** Fits the responses. `default` comes first, then the statuses in ascending order. */
function fitResponses(
  id: string,
  responses: readonly Response[],
  fitter: FieldFitter,
  reports: PageReports,
): readonly Response[] {
  const known = new Set<Response["status"]["value"]>();
  const fitted = withFamilies(id, responses, reports)
    .filter(({ status: { value } }) => {
      if (!known.has(value)) return known.add(value);
      reports.add(`${id} ${value}`, "a second response with this status is left out");
      return false;
    })
    .flatMap((one) => fitResponse(`${id} ${one.status.value}`, one, fitter, reports))
    .toSorted((a, b) => orderOf(a) - orderOf(b));
  const [first, second] = fitted.filter((one) => !isError(one));
  // A page with 204 as its only status of success says that the response is empty.
  const isEmpty =
    first?.status.value === 204 && first.payload === undefined && second === undefined;
  const nothing: Payload = { media: [json], type: { kind: "scalar", name: "null" } };
  return fitted.map((one) =>
    isEmpty && one === first ? { ...one, payload: withValue(one.status, nothing) } : one,
  );
}

function orderOf({ status: { value } }: Response): number {
  if (value === "default") return 0;
  return typeof value === "number" ? value : value === "4XX" ? 500 : 600;
}

function fitResponse(
  subject: string,
  { status, payload, sample, headers = [], notes }: Response,
  fitter: FieldFitter,
  reports: PageReports,
): Response[] {
  if (typeof status.value === "number" && (status.value < 200 || status.value > 599)) {
    reports.add(
      subject,
      "the response is left out: pages can describe only statuses from 200 to 599",
    );
    return [];
  }
  const fitted = payload && fitPayload(subject, payload, fitter, reports);
  const kept = fitParameters(subject, headers, undefined, { fitter, reports });
  if (sample !== undefined && sample.value === undefined)
    reports.add(subject, "the sample of the response is left out: it is no JSON");
  // A sample is left out if no sentence states the type, because the reader would take the type from the sample.
  const isKept =
    sample?.value !== undefined &&
    fitted !== undefined &&
    (isTold(fitted.value.type) || hasNoMembers(sample.value));
  if (sample?.value !== undefined && !isKept)
    reports.add(
      subject,
      "the sample of the response is left out: its members would be read as members of the type",
    );
  if (status.value === "default" && fitted === undefined) {
    reports.add(subject, "the response is left out: it has no status and no type");
    return [];
  }
  // A response without a status has no section on the page, so there is no place for its description.
  const text = status.value === "default" ? "" : (notes?.value.trim() ?? "");
  if (status.value === "default" && notes !== undefined)
    reports.add(subject, "the description of the response is left out: the response has no status");
  return [
    {
      status,
      ...(fitted === undefined ? {} : { payload: fitted }),
      ...(isKept ? { sample } : {}),
      ...(kept.length === 0 ? {} : { headers: kept }),
      ...(notes === undefined || text === "" ? {} : { notes: { ...notes, value: text } }),
    },
  ];
}

function hasNoMembers(value: JsonValue): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function isTold(type: TypeRef): boolean {
  const bare = withoutNull(type);
  return !isPlain(bare) && !isNull(bare);
}

function fitPayload(
  subject: string,
  payload: Fact<Payload>,
  fitter: FieldFitter,
  reports: PageReports,
): Fact<Payload> | undefined {
  const { type } = payload.value;
  const media = fitMedia(payload.value.media, subject, reports);
  const fitted = fitter.fitType(type, { subject, place: "type" });
  if (fitted.kind === "scalar" && fitted.name === "unknown") {
    reports.add(subject, "the body of the response is left out: its type is unknown");
    return undefined;
  }
  // Pages are read with JSON as the first of several media types.
  const [usual = json] = media;
  const first = media.includes(json) ? json : usual;
  const others = media.filter((one) => one !== first);
  return withValue(payload, { media: [first, ...others], type: fitted });
}
