import type { Operation, Parameter, TypeRef } from "../core/api.js";
import { isSentAs } from "../core/credentials.js";
import { freeName } from "../core/free-name.js";
import { comparedName, isIgnoredByOpenApi } from "../core/parameter-names.js";
import { inferredOf, textOf, traced, type Json, type Printing } from "./printing.js";
import { valueSchema } from "./schema.js";

/** The parameters of an operation: those that OpenAPI allows in its list, and the others. */
export interface PrintedParameters {
  readonly parameters: readonly Json[];
  /** Credentials, headers that OpenAPI ignores, duplicates, and parameters of another path. */
  readonly others: readonly Json[];
}

/**
 * Prints the parameters of an operation.
 *
 * @param names the names in the path of the document by those in the docs
 */
export function printParameters(
  operation: Operation,
  names: ReadonlyMap<string, string>,
  printing: Printing,
): PrintedParameters {
  const parameters: Json[] = [];
  const others: Json[] = [];
  const seen = new Set<string>();
  for (const parameter of operation.parameters) {
    const { in: place, name } = parameter;
    const known = place.value === "path" ? names.get(name) : name;
    const key = `${place.value} ${comparedName(name, place.value)}`;
    const isOther =
      known === undefined ||
      seen.has(key) ||
      isIgnoredByOpenApi(parameter) ||
      schemesOf(parameter, printing).length > 0;
    const print = (): Json => printParameter(parameter, known ?? name, printing);
    if (isOther) others.push(print());
    else parameters.push(isUntold(parameter) ? share(parameter, print, printing) : print());
    seen.add(key);
  }
  // OpenAPI wants an entry for each parameter of a path, so undocumented ones are added.
  const untold = [...names].filter(([name]) => !seen.has(`path ${name}`));
  const own = untold.map(([, name]): Json => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
    "x-inferred": { type: "core/not-told" },
  }));
  return { parameters: [...own, ...parameters], others };
}

/** Whether a query parameter is on no page, so that it comes from the protocol. */
function isUntold({ in: place, type, required }: Parameter): boolean {
  if (place.value !== "query") return false;
  return place.rule !== "stated" && type.rule !== "stated" && required?.rule !== "stated";
}

/** A reference to a parameter that operations share, because a protocol adds the same one to many. */
function share(parameter: Parameter, print: () => Json, { shared }: Printing): Json {
  const { byName, references } = shared;
  const { name } = parameter;
  const key = sharingKey(parameter);
  const known = references.get(key);
  if (known !== undefined) return known;
  const free = freeName(name.replace(/[^\w.-]+/g, "_"), byName, "_");
  const reference = { $ref: `#/components/parameters/${free}` };
  references.set(key, reference);
  byName.set(free, print());
  return reference;
}

/** A key that is the same for equal parameters. It is short for filters, because there are thousands with a type only. */
function sharingKey({ name, type, options, notes, default: preset }: Parameter): string {
  const { value, rule } = type;
  if (value.kind === "scalar" && !options && !notes && !preset) {
    const { format } = value;
    return `${value.name} ${rule} ${format === undefined ? "" : JSON.stringify(format)} ${name}`;
  }
  return JSON.stringify([value, rule, options?.value, notes?.value, preset?.value, name]);
}

/** The names of the security schemes whose credentials a parameter holds. */
export function schemesOf(parameter: Parameter, { credentials }: Printing): readonly string[] {
  const own = credentials.filter(([, credential]) => isSentAs(parameter, credential));
  return own.map(([key]) => key);
}

/** A parameter under the name that it has in the document. */
export function printParameter(parameter: Parameter, name: string, printing: Printing): Json {
  const { in: place, type, required, default: preset, options, deprecated, notes } = parameter;
  const printed: Json = {
    name,
    in: place.value,
    ...(place.value === "path" ? { required: true } : required && { required: required.value }),
    ...(deprecated?.value === true && { deprecated: true }),
    ...textOf("description", notes?.value),
    ...styleOf(parameter, printing),
    schema: valueSchema({ type, default: preset, options }, printing),
    ...(name !== parameter.name && { "x-name": parameter.name }),
    ...(place.value === "path" && required?.value === false && { "x-optional": true }),
    ...inferredOf({ in: place, type, required, default: preset, options, deprecated }),
  };
  const { owner } = printing;
  return traced(printing, printed, { type: owner, member: parameter.name, span: parameter.span });
}

/**
 * How lists and objects are written. Lists repeat their name, which may end in `[]` as the docs spell it, and
 * members of objects are in brackets: `filter[state]`.
 */
function styleOf({ in: place, type }: Parameter, printing: Printing): Json {
  if (place.value !== "query") return {};
  const kind = shapeOf(type.value, printing);
  if (kind === "list") return { style: "form", explode: true };
  return kind === "object" ? { style: "deepObject", explode: true } : {};
}

/** Whether values of a type are lists or objects; undefined for what is neither, or either. */
export function shapeOf(
  type: TypeRef,
  printing: Printing,
  seen: ReadonlySet<string> = new Set(),
): "list" | "object" | undefined {
  switch (type.kind) {
    case "array":
      return "list";
    case "map":
    case "object":
      return "object";
    case "nullable":
      return shapeOf(type.of, printing, seen);
    case "scalar":
      return type.name === "json" ? "object" : undefined;
    case "named": {
      const def = printing.types.get(type.type);
      if (def === undefined || def.kind === "enumeration" || seen.has(type.type)) return undefined;
      if (def.kind === "object") return "object";
      return shapeOf(def.of.value, printing, new Set([...seen, type.type]));
    }
    case "id":
    case "union":
      return undefined;
  }
}
