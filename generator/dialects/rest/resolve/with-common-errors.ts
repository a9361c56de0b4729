import { inferred, stated } from "../../../core/fact.js";
import type { TypeRef } from "../../../core/api.js";
import type { Section } from "../../../markdown/page.js";
import type { RestAnswer, RestError, RestOperation } from "../model.js";
import type { HeadingReader } from "../page/heading-words.js";
import type { Tree } from "../read-tree.js";
import type { CommonErrors } from "./common-errors.js";
import { isAboutErrors } from "./of-all.js";
import type { ResolvedScope } from "./resolved-scope.js";
import { withSpokenHeaders } from "./spoken-headers.js";

/**
 * Adds common errors to operations. A text about errors applies to the operations of its page below the heading around
 * it. On a page without operations, it applies to all operations. The text of an operation's own error stays as it is.
 */
export function withCommonErrors(
  scopes: readonly ResolvedScope[],
  all: readonly CommonErrors[],
  { headings }: Tree,
): readonly ResolvedScope[] {
  return all.reduce<readonly ResolvedScope[]>((done, common) => {
    const { evidence, section, isBodyOfAll } = common;
    if (evidence === undefined && !isBodyOfAll) return done;
    const inside = new Set(around(section, scopes, headings));
    return done.map((one, index) =>
      inside.has(index) ? { ...one, operation: withErrors(one.operation, common) } : one,
    );
  }, scopes);
}

/**
 * Returns the indexes of the operations that a section of common errors is about: those on its page that are below the
 * heading around the section, or all if the page has no operations.
 */
function around(
  section: Section,
  scopes: readonly ResolvedScope[],
  headings: HeadingReader,
): readonly number[] {
  const onPage = scopes.flatMap(({ scope }, at) => (scope.title.page === section.page ? [at] : []));
  if (onPage.length === 0) return scopes.map((_, at) => at);
  let { parent } = section;
  while (parent !== undefined && isAboutErrors(parent, headings)) parent = parent.parent;
  return onPage.filter((at) => {
    const title = scopes[at]?.scope.title;
    return (
      parent === undefined ||
      (title !== undefined && title.start >= parent.start && title.end <= lastOf(parent).end)
    );
  });
}

/** Returns the last section below a section, or the section itself. */
function lastOf(section: Section): Section {
  const { sections } = section.page;
  const next = sections.findIndex(
    ({ index, depth }) => index > section.index && depth <= section.depth,
  );
  return sections[next === -1 ? sections.length - 1 : next - 1] ?? section;
}

function withErrors(operation: RestOperation, common: CommonErrors): RestOperation {
  const { evidence, isBodyOfAll, samples, members, table, type } = common;
  const known = new Map(operation.errors.map((one) => [one.status.value, one]));
  const answers = new Map(operation.answers.map((one) => [one.status.value, one]));
  const added = new Map<RestError["status"]["value"], RestError>();
  for (const { status, notes } of evidence === undefined ? [] : common.told) {
    if (known.has(status.value) || added.has(status.value)) continue;
    const { value, span } = status;
    const found = inferred(value, span, "rest/common-error", evidence && [evidence]);
    added.set(value, { status: found, samples: [], notes });
  }
  const bodyAt = table ?? samples[0]?.span;
  const isAlone = known.size + added.size === 0 && common.told.length === 0;
  if (isAlone && bodyAt !== undefined) {
    const status = inferred("4XX" as const, bodyAt, "rest/no-status");
    added.set("4XX", { status, samples: [], notes: undefined });
  }
  const isOpen = ({ status, samples: own }: RestError): boolean =>
    own.length === 0 && answers.get(status.value)?.returns === undefined;
  const errors = [...known.values(), ...added.values()].map((one) => {
    const fits = added.has(one.status.value) || isBodyOfAll;
    if (!fits || !isOpen(one)) return one;
    const own = samples.filter(({ status }) => status === undefined || status === one.status.value);
    return { ...one, samples: own };
  });
  const json: TypeRef = { kind: "scalar", name: "json" };
  const more = errors.flatMap((one): readonly RestAnswer[] => {
    const { status } = one;
    const fits = added.has(status.value) || isBodyOfAll;
    const isOwn = known.get(status.value)?.samples.length ?? 0;
    const before = answers.get(status.value);
    if (table === undefined || !fits || isOwn > 0 || before?.returns !== undefined) return [];
    const base = { sample: undefined, media: undefined, notes: undefined, ...before };
    return [{ ...base, status, returns: stated(type ?? json, table), members }];
  });
  const replaced = new Set(more.map(({ status }) => status.value));
  return {
    ...operation,
    headers: withSpokenHeaders(
      operation.headers,
      evidence === undefined ? [] : common.texts,
      () => undefined,
    ),
    errors: errors.toSorted((a, b) => (String(a.status.value) < String(b.status.value) ? -1 : 1)),
    answers: [...operation.answers.filter(({ status }) => !replaced.has(status.value)), ...more],
  };
}
