import type { Field } from "../../core/api.js";
import { docLines, escapeComment } from "../../plan/doc-comment.js";
import { propertyName } from "../../plan/names.js";
import type { MemberPlan, PropertyPlan } from "../../plan/plan.js";
import { fieldText, isOptional, type Direction } from "./model-type.js";
import type { RestView } from "./view.js";

/** Whose field it is, and where it goes. */
interface FieldContext {
  /** The id of the type or the operation. */
  readonly owner: string;
  readonly direction: Direction;
  readonly view: RestView;
}

/** Plans a field as a member of an interface. */
export function planField(field: Field, { owner, direction, view }: FieldContext): PropertyPlan {
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
    type: fieldText(field, direction, view),
    isOptional: isOptional(field, direction),
    isReadonly: true,
    origin: { type: owner, member: name, span },
  };
}

/** The member of an interface that stands for members the docs do not name; none if there are none. */
export function openMembers({ isOpen }: { readonly isOpen: boolean }): readonly MemberPlan[] {
  return isOpen ? [{ kind: "index", key: "name", type: ["unknown"] }] : [];
}
