import type { Field, TypeRef } from "../../../core/api.js";
import type { Fact } from "../../../core/fact.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { Section } from "../../../markdown/page.js";
import type { RestType } from "../model.js";
import { fieldsOf, isObject, seenIn } from "../shapes/shape-type.js";
import { toField } from "../to-payloads.js";
import { envelopeWith } from "./envelope-type.js";
import { isAboutPages } from "./list-parameters.js";
import type { MemberResolver } from "./resolve-member.js";
import { readSample } from "./read-sample.js";
import type { Scope } from "./scopes.js";

/** The envelope of pages, as chapters about pagination show it. */
export interface PageEnvelopes {
  /** True if the text at a place says that an answer is a page of a longer list. */
  readonly speaksOfPage: (span: Span) => boolean;
  /** Puts a list into the envelope. Undefined if no chapter shows one, or several show different ones. */
  readonly around: (list: Fact<TypeRef>) => Fact<TypeRef> | undefined;
  /** True if the text at a place mentions a page, and nothing shows which envelope the page has. */
  readonly isUntold: (span: Span) => boolean;
}

/** True for the title of a type that is the envelope of pages: `Page`, `Paginated list`. */
export const isPageTitle = (title: string): boolean =>
  /^(?:pages?|(?:paginated|paged)\s+[\p{L}-]+|(?:result|list)\s+pages?)(?:\s+object)?$/iu.test(
    title,
  );

const words = /\bpages?\s+of\b|\bpaginated\b|\bpaged\b|\bpage\s+by\s+page\b/i;

interface Shown {
  readonly fields: readonly Field[];
  /** The name of the only member that is a list. */
  readonly list: string;
  readonly span: Span;
}

/** Finds the envelopes in the samples and tables of chapters about pagination. */
export function findPageEnvelopes(
  resolver: MemberResolver,
  scopes: readonly Scope[],
  types: readonly RestType[],
): PageEnvelopes {
  const { tree } = resolver;
  const sources = new Map(tree.pages.map(({ path, source }) => [path, source]));
  const described = new Set(scopes.flatMap(({ sections }) => sections));
  const chapters = tree.pages
    .flatMap(({ sections }) => sections)
    .filter((section) => !described.has(section) && isAboutPages(section));
  const found = shownIn(chapters, resolver, types);
  const [first] = found;
  const shapes = new Set(
    found.map(({ fields }) =>
      fields
        .map(({ name }) => name)
        .sort()
        .join(),
    ),
  );
  const only = shapes.size === 1 ? first : undefined;
  const textAt = ({ file, start, end }: Span): string =>
    (sources.get(file)?.text.slice(start.offset, end.offset) ?? "").replace(
      /\[([^\][]*)\]\(([^()]*)\)/g,
      (_, text: string, href: string) =>
        isPageTitle(href.replace(/^.*#/s, "").replaceAll("-", " ")) ? "page" : text,
    );
  return {
    speaksOfPage: (span) => words.test(textAt(span)),
    // If a chapter shows no envelope, pages are lists, and headers lead to the next page.
    isUntold: (span) =>
      (chapters.length === 0 && found.length === 0 && /\bpages?\s+of\b/i.test(textAt(span))) ||
      (shapes.size > 1 && words.test(textAt(span))),
    around: (list) => only && envelopeWith(only.fields, only.list, list, only.span),
  };
}

function shownIn(
  chapters: readonly Section[],
  { registry }: MemberResolver,
  types: readonly RestType[],
): readonly Shown[] {
  const samples = chapters
    .flatMap(({ blocks }) => blocks)
    .flatMap((placed) => {
      const { block } = placed;
      const sample = block.kind === "code" ? readSample(placed, block) : undefined;
      const seen = sample && !sample.isRequest ? seenIn(sample) : undefined;
      if (sample === undefined || seen === undefined || !isObject(seen)) return [];
      return [{ fields: fieldsOf([seen], () => undefined), span: sample.span }];
    });
  const inside = new Set(chapters);
  const tables = registry.drafts.flatMap(({ section }, index) => {
    const type = types[index];
    const isOfPage = inside.has(section) || isPageTitle(section.title);
    return isOfPage && type?.kind === "object"
      ? [{ fields: type.fields.map(toField), span: type.span }]
      : [];
  });
  return [...samples, ...tables].flatMap(({ fields, span }): readonly Shown[] => {
    const lists = fields.filter(({ type }) => type.value.kind === "array");
    const [list] = lists;
    return list === undefined || lists.length > 1 ? [] : [{ fields, list: list.name, span }];
  });
}
