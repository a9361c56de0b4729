import type { TypeRef } from "../../../core/api.js";
import type { Page, Section } from "../../../markdown/page.js";
import type { Tree } from "../read-tree.js";
import type { TypeDraft, TypeRegistry } from "./type-draft.js";

/** Returns the type that a link leads to, by the target's section or page; undefined if the target is not a type. */
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

/**
 * Returns the type of a section. If the section has none, returns the first object below, provided that the
 * section's heading is about an object.
 */
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

/** Returns the reference to a type: an object by its id, an enumeration as `integer` or `string`. */
export function refOf(draft: TypeDraft): TypeRef {
  if (draft.kind === "object") return { kind: "named", type: draft.id };
  return { kind: "scalar", name: draft.values?.base === "integer" ? "integer" : "string" };
}
