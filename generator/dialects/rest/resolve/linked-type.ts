import type { TypeRef } from "../../../core/api.js";
import type { Page, Section } from "../../../markdown/page.js";
import type { Tree } from "../read-tree.js";
import type { TypeDraft, TypeRegistry } from "./find-types.js";

/** The type that a link leads to: by the section or the page of its target. */
export function draftOf(
  href: string,
  from: Page,
  tree: Tree,
  types: TypeRegistry,
): TypeDraft | undefined {
  const target = tree.links.resolve(href, from);
  if (target.kind === "page") return types.byPage.get(target.page);
  if (target.kind !== "section") return undefined;
  return draftOfSection(target.section, types);
}

/** The type of a section, or the first one below it. */
function draftOfSection(section: Section, types: TypeRegistry): TypeDraft | undefined {
  const own = types.bySection.get(section);
  if (own !== undefined) return own;
  const { sections } = section.page;
  for (let index = section.index + 1; index < sections.length; index++) {
    const below = sections[index];
    if (below === undefined || below.depth <= section.depth) break;
    const draft = types.bySection.get(below);
    if (draft?.kind === "object")
      return /\bobject\b|\bentity\b|\bstructure\b/i.test(section.title) ? draft : undefined;
  }
  return undefined;
}

/** A type as it is used: an object by its id, a table of values by what its values are. */
export function refOf(draft: TypeDraft): TypeRef {
  if (draft.kind === "object") return { kind: "named", type: draft.id };
  return { kind: "scalar", name: draft.values?.base === "integer" ? "integer" : "string" };
}
