import type { Operation, Parameter, TypeRef } from "../core/api.js";
import { isSentAs } from "../core/credentials.js";
import { freeName } from "../core/free-name.js";
import { comparedName, isIgnoredByOpenApi } from "../core/parameter-names.js";
import { inferredOf, textOf, traced, type Json, type Printing } from "./printing.js";
import { valueSchema } from "./schema.js";

/** The printed parameters of an operation. */
export interface PrintedParameters {
  readonly parameters: readonly Json[];
  /**
   * Parameters that `parameters` of OpenAPI cannot have: credentials, headers that OpenAPI ignores,
   * duplicates, and path parameters that the path does not have.
   */
  readonly others: readonly Json[];
}

/**
 * Prints the parameters of an operation.
 *
 * @param names the names of path parameters in the document, keyed by their names in the docs
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
  // OpenAPI requires an entry for each parameter of a path, so undocumented parameters are added.
  const untold = [...names].filter(([name]) => !seen.has(`path ${name}`));
  const own = untold.map(([told, name]): Json => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
    ...(name !== told && { "x-name": told }),
    "x-inferred": { type: "core/not-told" },
  }));
  return { parameters: [...own, ...parameters], others };
}

/** True for a query parameter that the docs do not describe, such as a parameter that the protocol adds. */
function isUntold({ in: place, type, required }: Parameter): boolean {
  if (place.value !== "query") return false;
  return place.rule !== "stated" && type.rule !== "stated" && required?.rule !== "stated";
}

/** Returns a reference to a shared parameter. A protocol adds the same parameter to many operations. */
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

/**
 * Returns a key that is the same for parameters that are printed alike. The key of a parameter that has only a type is
 * short, because there can be thousands of such parameters.
 */
function sharingKey(parameter: Parameter): string {
  const { name, in: place, type, options, notes, default: preset } = parameter;
  const { required, deprecated, separator } = parameter;
  const { value, rule } = type;
  const isBare = !(options ?? notes ?? preset ?? required ?? deprecated ?? separator);
  if (value.kind === "scalar" && isBare) {
    const { format } = value;
    const shown = format === undefined ? "" : JSON.stringify(format);
    return `${value.name} ${rule} ${place.rule} ${shown} ${name}`;
  }
  const facts = [place, type, options, preset, required, deprecated, separator];
  return JSON.stringify([name, notes?.value, facts.map((fact) => [fact?.value, fact?.rule])]);
}

/** Returns the names of the security schemes that send their credentials as this parameter. */
export function schemesOf(parameter: Parameter, { credentials }: Printing): readonly string[] {
  const own = credentials.filter(([, credential]) => isSentAs(parameter, credential));
  return own.map(([key]) => key);
}

/** Prints a parameter with its name in the document. */
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
  return traced(printing, printed, { member: parameter.name, span: parameter.span });
}

/**
 * Prints how lists and objects in a query are serialized. A list without a separator repeats its name, and the
 * members of an object are in brackets: `filter[state]`.
 */
function styleOf({ in: place, type, separator }: Parameter, printing: Printing): Json {
  if (place.value !== "query") return {};
  if (separator !== undefined) return { style: joinedStyles[separator.value], explode: false };
  const kind = shapeOf(type.value, printing);
  if (kind === "list") return { style: "form", explode: true };
  return kind === "object" ? { style: "deepObject", explode: true } : {};
}

const joinedStyles = { ",": "form", "|": "pipeDelimited", " ": "spaceDelimited" } as const;

/** Returns whether values of a type are lists or objects. Undefined for other types and for unions. */
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
