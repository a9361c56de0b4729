import type { Field, TypeRef } from "../../core/api.js";
import type { ApiType } from "../../core/by-type.js";
import { typeName } from "../../plan/names.js";
import { modelPath } from "./field-type.js";
import { escapeComment } from "../../plan/doc-comment.js";
import { layOut, maxWidth } from "../../plan/layout.js";
import type { SourceParts } from "../../plan/plan-source.js";
import { comma, joinTexts, type SymbolPlan, type TypeText } from "../../plan/type-text.js";

/** The file of the options that types take from the page of common fields. No type can be called `_common`. */
export const commonFile = "models/src/types/_common.ts";

/** A set of options, with its field. If several fields share the options, `field` is one of them. */
export interface EnumPlan {
  readonly symbol: SymbolPlan;
  readonly field: Field;
  readonly type: ApiType;
  readonly values: readonly string[];
}

/**
 * Names the options of fields after type and field: `ContainerNetworkMode`. Options from the common fields page are
 * named after the field alone, if all types have the same ones. Options that are not all strings get no name.
 */
export function planEnums(types: readonly ApiType[]): readonly EnumPlan[] {
  const all = types.flatMap((type) =>
    type.fields.flatMap((field): EnumPlan[] => {
      const values = field.options?.value.filter((value) => typeof value === "string") ?? [];
      if (values.length === 0 || values.length !== field.options?.value.length) return [];
      if (!isText(field.type.value)) return [];
      const name = typeName(type.id) + typeName(field.name);
      return [{ symbol: { name, from: modelPath(type.id) }, field, type, values }];
    }),
  );
  const common = all.filter(({ field, type }) => field.span.file !== type.page);
  return all.map((plan) => {
    const { field, values } = plan;
    const others = common.filter((one) => one.field.name === field.name);
    const isShared = others.includes(plan) && others.every((one) => isSame(one.values, values));
    if (!isShared) return plan;
    return { ...plan, symbol: { name: typeName(field.name), from: commonFile } };
  });
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

/** True if a type is a string, or has strings in lists, maps or unions. */
function isText(type: TypeRef): boolean {
  switch (type.kind) {
    case "scalar":
      return type.name === "string";
    case "array":
      return isText(type.items);
    case "map":
      return isText(type.values);
    case "nullable":
      return isText(type.of);
    case "union":
      return type.of.some(isText);
    case "id":
    case "named":
    case "object":
      return false;
  }
}

/** Returns the code that declares options: a constant with the values, and a type of one value. */
export function enumBody(plans: readonly EnumPlan[]): NonNullable<SourceParts["body"]> {
  const byName = new Map(plans.map((plan) => [plan.symbol.name, plan]));
  const enums = [...byName.values()].map(({ symbol: { name }, field, values }) => {
    const items = values.map((value): TypeText => [JSON.stringify(value)]);
    const text: TypeText = ["[", ...joinTexts(items, comma), "] as const;"];
    const used = `export const ${name} = `.length;
    const lines = layOut(text, { used, indent: 2 }).replaceAll("\n", "\n  ");
    const start = `export type ${name} =`;
    const end = `(typeof ${name})[number];`;
    const isLong = start.length + end.length + 1 > maxWidth;
    const type = `${start}${isLong ? "\n  " : " "}${end}`;
    return { name, values: lines, type, field: escapeComment(field.name) };
  });
  return { template: "models/enums.ts", view: { enums }, declares: [...byName.keys()], uses: [] };
}
