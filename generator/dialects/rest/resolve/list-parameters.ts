import { stated } from "../../../core/fact.js";
import type { Placed, Section } from "../../../markdown/page.js";
import type { RestParameter } from "../model.js";
import { readMemberTable } from "../page/read-member-table.js";
import { roleOf } from "./block-role.js";
import type { MemberResolver } from "./resolve-member.js";
import type { Scope } from "./scopes.js";

/** Matches the heading of a chapter about pagination. */
const aboutPages = /^(?:\d[\d.]* )?(?:paginat(?:ion|ing|e)|paging)\b/i;

/** A table of the query parameters that all lists take, with its parameters. */
export interface ListParameters {
  readonly placed: Placed;
  readonly parameters: readonly RestParameter[];
}

/**
 * Reads the query parameters that all lists take, from tables in chapters about pagination. Tables in the
 * sections of requests are left out.
 */
export function readListParameters(
  resolver: MemberResolver,
  scopes: readonly Scope[],
): readonly ListParameters[] {
  const { tree, registry } = resolver;
  const described = new Set(scopes.flatMap(({ sections }) => sections));
  const sections = tree.pages.flatMap((page) => page.sections);
  return sections
    .filter((section) => !described.has(section) && isAboutPages(section))
    .flatMap(({ blocks }) => blocks)
    .flatMap((placed): readonly ListParameters[] => {
      const { block, section } = placed;
      if (block.kind !== "table" || registry.byBlock.has(placed)) return [];
      const { role, place } = roleOf(placed, undefined, tree.headings);
      if (role !== "parameters" || (place !== undefined && place !== "query")) return [];
      const list = readMemberTable(section.page, block, tree.vocabulary);
      if (list === undefined) return [];
      const parameters = list.members.map((member): RestParameter => {
        const facts = resolver.resolve(member, list);
        const span = section.page.source.span(member.range.start, member.range.end);
        return {
          name: member.name,
          in: stated("query", span),
          type: facts.type,
          // A list can be requested without these parameters, so the table does not decide.
          required: undefined,
          default: facts.default,
          options: facts.options,
          isNullable: facts.isNullable,
          notes: facts.notes,
          isDeprecated: member.isDeprecated,
          span,
        };
      });
      return [{ placed, parameters }];
    });
}

/** True for a section of a chapter about pagination. */
export function isAboutPages(section: Section | undefined): boolean {
  return section !== undefined && (aboutPages.test(section.title) || isAboutPages(section.parent));
}
