import type { TypeRef } from "../../../core/api.js";
import type { Span } from "../../../diagnostics/diagnostic.js";
import type { RestDiagnostics } from "../diagnostics.js";
import { namedIn } from "../nest.js";
import { printType } from "../print-type.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/** A row with its name, the type it states and its place. */
interface Row {
  readonly name: string;
  readonly type: TypeRef;
  readonly span: Span;
}

/**
 * Reports rows such as `owner.name` below a row `owner` of a type with a section of its own, if the type has no such
 * member. The type is kept, so the member of the row is in no type.
 */
export function checkNamedMembers({ reading }: ResolvedTree, diagnostics: RestDiagnostics): void {
  const members = new Map<string, ReadonlyMap<string, TypeRef>>();
  for (const type of reading.types) {
    const fields = type.kind === "object" ? type.fields : [];
    members.set(type.id, new Map(fields.map((field) => [field.name, field.type.value])));
  }
  for (const rows of rowsOf(reading)) {
    const types = new Map(rows.map(({ name, type }) => [name, type]));
    for (const { name, type, span } of rows) {
      for (const owner of prefixesOf(name)) {
        const of = namedIn(types.get(owner) ?? type);
        if (of === undefined || !types.has(owner)) continue;
        const known = members.get(of)?.get(name.slice(owner.length + 1));
        const isKnown = known !== undefined && printType(known) === printType(type);
        if (!isKnown) diagnostics.report("member-of-type", span, { name, owner, type: of });
        break;
      }
    }
  }
}

/** Returns the rows of each type, body and answer. */
function rowsOf({ types, operations }: ResolvedTree["reading"]): readonly (readonly Row[])[] {
  const toRow = ({ name, type, span }: { name: string; type: { value: TypeRef }; span: Span }) => ({
    name,
    type: type.value,
    span,
  });
  const ofTypes = types.map((type) => (type.kind === "object" ? type.fields.map(toRow) : []));
  const ofOperations = operations.flatMap(({ parameters, members, answers }) => {
    const ofAnswers = [members, ...answers.map((one) => one.members)].map((shape) =>
      shape.flatMap(({ field }) => (field === undefined ? [] : [toRow(field)])),
    );
    return [parameters.filter((one) => one.in.value === "body").map(toRow), ...ofAnswers];
  });
  return [...ofTypes, ...ofOperations];
}

/** Returns the names of the objects around a member, the outermost first: `a` and `a.b` for `a.b.c`. */
const prefixesOf = (name: string): readonly string[] =>
  [...name.matchAll(/\./g)].map(({ index }) => name.slice(0, index));
