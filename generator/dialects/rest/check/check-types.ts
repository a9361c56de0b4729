import type { Located } from "../../../diagnostics/diagnostic.js";
import { groupBy } from "../../../core/group-by.js";
import { bareName } from "../../../markdown/page-links.js";
import type { Section } from "../../../markdown/page.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/** Reports types that are described twice in one folder. The message says if the members differ. */
export function checkTypes(
  { reading, resolver, scopes }: ResolvedTree,
  diagnostics: RestDiagnostics,
): void {
  const { drafts } = resolver.registry;
  // Types of different operations may have the same name: `Filters`.
  const owned = new Set<Section>(scopes.flatMap(({ scope }) => scope.sections));
  const types = reading.types.flatMap((type, index) => {
    const section = drafts[index]?.section;
    const isOwn = section === undefined || owned.has(section);
    return type.kind !== "object" || isOwn || type.title.value === "" ? [] : [type];
  });
  // Each folder may have its own type of a name, because its parts belong to another page.
  const folder = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);
  const keyOf = (title: Located<string>): string =>
    `${folder(title.span.file)} ${bareName(title.value)}`;
  for (const [, [first, ...others]] of groupBy(types, ({ title }) => keyOf(title))) {
    if (first === undefined) continue;
    const names = new Set(first.fields.map(({ name }) => name));
    for (const other of others) {
      const isSame =
        other.fields.length === names.size && other.fields.every(({ name }) => names.has(name));
      const { file, start } = first.title.span;
      diagnostics.report(
        "duplicate-type",
        other.title.span,
        { type: other.title.value, file, line: start.line, difference: isSame ? "" : "other " },
        [{ span: first.title.span, message: "The first description" }],
      );
    }
  }
}
