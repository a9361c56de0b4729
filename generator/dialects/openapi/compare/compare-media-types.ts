import type { TypeRef } from "../../../core/api.js";
import { isError } from "../../../core/status.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import { operationPlace, type OperationPlace } from "./compare-requests.js";
import { changeAt } from "./place.js";

/** The media types that a reader of pages assumes if a page does not say which. */
const usual = new Set(["application/json", "application/octet-stream"]);

/**
 * Reports the preferred media types of a request and of its answers of success that the docs state and the
 * document does not allow. If the document is an earlier one, all media types of the docs are compared, not only the
 * preferred ones, and media types of the document that the docs lack are reported, too.
 */
export function compareMediaTypes(operation: OperationPlace): void {
  const [docs, document] = operation.pair;
  const [media, ...others] = docs.body?.value.media ?? [];
  // The fact of a body has the text that states its media type as evidence.
  const told = docs.body?.evidence.find((span) => !isInRow(span, docs.body?.value.type));
  if (media !== undefined && told !== undefined && document.body !== undefined) {
    const { media: all } = document.body.value;
    report(operation, {
      media,
      others,
      all,
      direction: "request",
      base: told,
      head: document.body.span,
    });
  }
  for (const { status, payload } of docs.responses.filter((one) => !isError(one))) {
    const [own, ...others] = payload?.value.media ?? [];
    const other = document.responses.find((one) => one.status.value === status.value)?.payload;
    if (payload === undefined || own === undefined || usual.has(own) || other === undefined)
      continue;
    const { media: all } = other.value;
    report(operation, {
      media: own,
      others,
      all,
      direction: "response",
      base: payload.span,
      head: other.span,
    });
  }
}

/**
 * True if a place is in a row of a body. A row for a file decides the media type of a form, but does not
 * state that the body is a form.
 */
function isInRow({ file, start, end }: Span, type: TypeRef | undefined): boolean {
  if (type?.kind !== "object") return false;
  return type.fields.some(({ span }) => {
    return file === span.file && start.offset >= span.start.offset && end.offset <= span.end.offset;
  });
}

interface ToldMedia {
  readonly media: string;
  /** The other media types of the docs. */
  readonly others: readonly string[];
  /** The media types of the document. */
  readonly all: readonly string[];
  readonly direction: "request" | "response";
  readonly base: Span;
  readonly head: Span;
}

function report(operation: OperationPlace, told: ToldMedia): void {
  const { media, others, all, direction, base, head } = told;
  const place = { ...operationPlace(operation), direction, base, head };
  const question = `${place.id} media ${direction}`;
  const { isEarlier } = operation.all;
  const takes = isEarlier ? includes : includesJson;
  if (isEarlier) {
    const gone = all.filter((one) => !takes(one, media) && !takes(media, one));
    for (const after of gone.filter((one) => !others.some((other) => takes(other, one)))) {
      const added = { rule: "media-type/added", ...changeAt(place, "media"), after } as const;
      operation.all.verdicts.differ(`${question} ${after}`, added);
    }
  }
  for (const before of isEarlier ? [media, ...others] : [media]) {
    if (all.length === 0 || all.some((one) => takes(one, before))) continue;
    const change = { rule: "media-type/removed", ...changeAt(place, "media"), before } as const;
    operation.all.verdicts.differ(before === media ? question : `${question} ${before}`, change);
  }
}

/** True if a media type of the document, which may be a range such as `image/*`, includes another media type. */
function includes(range: string, media: string): boolean {
  const [a, b] = [range, media].map(plainMedia);
  if (a === undefined || b === undefined || a === b || a === "*/*") return true;
  return a.endsWith("/*") && b.startsWith(a.slice(0, -1));
}

/** Tests the same as `includes`, but all JSON types are equal: servers and pages seldom agree which of them to name. */
function includesJson(range: string, media: string): boolean {
  const areJson = [range, media].every((one) => /\/(?:json$|.*\+json$)/.test(plainMedia(one)));
  return areJson || includes(range, media);
}

function plainMedia(text: string): string {
  return text.toLowerCase().replace(/\s*;.*/s, "");
}
