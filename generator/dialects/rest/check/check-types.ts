import type { Located, Span } from "../../../diagnostics/diagnostic.js";
import { groupBy } from "../../../core/group-by.js";
import { bareName } from "../../../markdown/page-links.js";
import type { Section } from "../../../markdown/page.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { RestEntity, RestField } from "../model.js";
import { printType } from "../print-type.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/** Reports types that are described twice in one folder. The message names members that differ. */
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
    for (const other of others) {
      const { file, start } = first.title.span;
      // The declarations in one section share its title, but have names of their own, which their ids show.
      const isBeside =
        start.offset === other.title.span.start.offset && file === other.title.span.file;
      if (isBeside && other.id.replace(/\d+$/, "") !== first.id) continue;
      diagnostics.report(
        "duplicate-type",
        other.title.span,
        { type: other.title.value, file, line: start.line, difference: differenceOf(first, other) },
        [{ span: first.title.span, message: "The first description" }],
      );
    }
  }
}

/**
 * Reports a name in capitals that two values of an enumeration have, because in code the second value gets another
 * name. Other words are not reported, because a column of them may name groups of values.
 */
export function checkNames({ reading }: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const type of reading.types) {
    if (type.kind !== "enumeration") continue;
    const seen = new Map<string, Span>();
    for (const { name, span } of type.values) {
      const first = seen.get(name);
      seen.set(name, first ?? span);
      if (first === undefined || !/^[A-Z][A-Z\d_]*$/.test(name)) continue;
      const related = [{ span: first, message: `The first \`${name}\`` }];
      diagnostics.report("duplicate-row", span, { name, line: first.start.line }, related);
    }
  }
}

/** Returns the words for the members that differ between two descriptions. Empty if none differ. */
function differenceOf(first: RestEntity, other: RestEntity): string {
  const known = new Map(first.fields.map((field) => [field.name, field]));
  const own = new Set(other.fields.map(({ name }) => name));
  const added = other.fields.filter(({ name }) => !known.has(name));
  const gone = first.fields.filter(({ name }) => !own.has(name));
  const changed = other.fields.filter((field) => {
    const before = known.get(field.name);
    return before !== undefined && isOther(before, field);
  });
  const parts = [
    namesOf("only here", added),
    namesOf("only there", gone),
    namesOf("not the same", changed),
  ].filter((text) => text !== "");
  return parts.length === 0 ? "" : `other members (${parts.join("; ")})`;
}

/** True if two rows of a member give it different types, or do not agree on whether it may be left out. */
function isOther(first: RestField, other: RestField): boolean {
  const [type, own] = [printType(first.type.value), printType(other.type.value)];
  const isKnown = type !== "unknown" && own !== "unknown";
  const [optional, ownOptional] = [first.optional?.value, other.optional?.value];
  const isSaid = optional !== undefined && ownOptional !== undefined;
  return (isKnown && type !== own) || (isSaid && optional !== ownOptional);
}

/** How many members of a kind a message names. */
const mostNames = 4;

function namesOf(what: string, fields: readonly RestField[]): string {
  if (fields.length === 0) return "";
  const names = fields.slice(0, mostNames).map(({ name }) => `\`${name}\``);
  const more = fields.length > mostNames ? ` and ${fields.length - mostNames} more` : "";
  return `${what}: ${names.join(", ")}${more}`;
}
