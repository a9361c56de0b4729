import type { Field } from "../../core/api.js";
import { docLines, escapeComment } from "../../plan/doc-comment.js";
import { propertyName } from "../../plan/names.js";
import type { MemberPlan, PropertyPlan } from "../../plan/plan.js";
import { fieldText, isOptional, type Direction } from "./model-type.js";
import type { RestView } from "./view.js";

/** The API of a field, and whether the field is sent or answered. */
interface FieldContext {
  readonly direction: Direction;
  readonly view: RestView;
  /** True for a field of a member of a union. Default: false. */
  readonly isOfUnion?: boolean;
}

/** Plans a field as a member of an interface. */
export function planField(
  field: Field,
  { direction, view, isOfUnion }: FieldContext,
): PropertyPlan {
  const { name, notes, default: preset, deprecated, span } = field;
  return {
    kind: "property",
    name: propertyName(name),
    doc: [
      ...docLines(notes?.value ?? ""),
      ...(preset === undefined
        ? []
        : [`Default: \`${escapeComment(JSON.stringify(preset.value))}\`.`]),
      ...(deprecated?.value === true ? ["@deprecated"] : []),
    ],
    type: fieldText(field, direction, view, isOfUnion),
    isOptional: isOptional(field, direction),
    isReadonly: true,
    origin: { member: name, span },
  };
}

/** Plans the index signature for members that the docs do not name. Empty if there are no such members. */
export function openMembers({ isOpen }: { readonly isOpen: boolean }): readonly MemberPlan[] {
  return isOpen ? [{ kind: "index", key: "name", type: ["unknown"] }] : [];
}
