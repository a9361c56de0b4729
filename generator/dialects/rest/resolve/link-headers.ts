import { inferred } from "../../../core/fact.js";
import type { RestHeader, RestSample } from "../model.js";

const toNext = /^[ \t]*(Link)[ \t]*:[^\n]*\brel="?next\b/im;

/** Adds the headers `Link` that samples of answers show, unless the header is known. */
export function withLinks(
  headers: readonly RestHeader[],
  samples: readonly RestSample[],
): readonly RestHeader[] {
  const isKnown = headers.some(({ field }) => field.name.toLowerCase() === "link");
  return isKnown ? headers : [...headers, ...linkHeaders(samples)];
}

/**
 * Returns the header `Link` of the answers whose samples show it with the URL of the next page. Other headers in
 * samples are ignored, because every message has such headers.
 */
function linkHeaders(samples: readonly RestSample[]): readonly RestHeader[] {
  const found = new Map<RestHeader["status"], RestHeader>();
  for (const { placed, code, base, status } of samples) {
    const { page } = placed.section;
    const { start } = code.content;
    const match = toNext.exec(page.slice({ start, end: base }));
    if (match === null || found.has(status)) continue;
    const at = start + match.index + match[0].indexOf("L");
    const span = page.source.span(at, start + match.index + match[0].length);
    const type = inferred({ kind: "scalar", name: "string" } as const, span, "rest/sample");
    const open = {
      optional: undefined,
      nullable: undefined,
      default: undefined,
      options: undefined,
    };
    const field = {
      name: "Link",
      isReadOnly: false,
      type,
      isDeprecated: false,
      notes: undefined,
      span,
    };
    found.set(status, { status, field: { ...open, ...field } });
  }
  return [...found.values()];
}
