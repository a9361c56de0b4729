import type {
  EnumerationDef,
  Field,
  JsonValue,
  Operation,
  Parameter,
  TypeDef,
  TypeRef,
} from "../../../core/api.js";
import type { Fact } from "../../../core/fact.js";
import { innerTypes } from "../../../core/inner-types.js";
import { placeKey } from "../../../diagnostics/diagnostic.js";

/** Finds the enumeration of a list of values, by the place that the list has as its evidence. */
export class Enumerations {
  readonly #byPlace = new Map<string, EnumerationDef>();

  constructor(types: Iterable<TypeDef>) {
    for (const one of types)
      if (one.kind === "enumeration") this.#byPlace.set(placeKey(one.span), one);
  }

  /** Returns the enumeration with exactly these values. Undefined if the values are not those of an enumeration. */
  of(options: Fact<readonly JsonValue[]> | undefined): EnumerationDef | undefined {
    const [evidence] = options?.evidence ?? [];
    const found = evidence && this.#byPlace.get(placeKey(evidence));
    const values = found?.values.map(({ value }) => value.value);
    return JSON.stringify(values) === JSON.stringify(options?.value) ? found : undefined;
  }
}

/** Returns the types that operations use, directly or inside other types, in the order of their first use. */
export function typesIn(
  operations: readonly Operation[],
  byId: ReadonlyMap<string, TypeDef>,
): ReadonlySet<TypeDef> {
  const enumerations = new Enumerations(byId.values());
  const found = new Set<TypeDef>();
  for (const { parameters, body, responses } of operations) {
    for (const one of parameters) visitMember(one);
    if (body !== undefined) visit(body.value.type);
    for (const { payload } of responses) if (payload !== undefined) visit(payload.value.type);
  }
  return found;

  function visitMember({ type, options }: Pick<Field | Parameter, "type" | "options">): void {
    visit(type.value);
    const enumeration = enumerations.of(options);
    if (enumeration !== undefined) found.add(enumeration);
  }

  function add(def: TypeDef | undefined): void {
    if (def === undefined || found.has(def)) return;
    found.add(def);
    if (def.kind === "object") def.fields.forEach(visitMember);
  }

  function visit(type: TypeRef): void {
    if (type.kind === "named") add(byId.get(type.type));
    else if (type.kind === "object") type.fields.forEach(visitMember);
    else innerTypes(type).forEach(visit);
  }
}

/** Returns the fields of an inline object, also of one inside a list, a map, a union or a nullable type. */
export function fieldsIn(type: TypeRef): readonly Field[] {
  switch (type.kind) {
    case "object":
      return type.fields;
    case "array":
      return fieldsIn(type.items);
    case "map":
      return fieldsIn(type.values);
    case "nullable":
      return fieldsIn(type.of);
    case "union":
      return type.of.flatMap(fieldsIn);
    case "named":
    case "scalar":
    case "id":
      return [];
  }
}
