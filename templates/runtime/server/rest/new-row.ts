import { copyOf } from "../core/copy.js";
import { HttpError } from "../core/errors.js";
import { asObject, unwrapLike, type Collection } from "./collections.js";
import { fits, resolve } from "./coerce.js";
import type { ApiDefinition, RouteDefinition, Schema } from "./definition.js";
import { isObject, type Values } from "./query.js";

type Definitions = ApiDefinition["definitions"];

/** Makes the rows of a collection from bodies. */
export interface RowMaker {
  /**
   * Returns the members of a body that rows have.
   *
   * @throws HttpError 400 for a member that the docs of the body do not have, and that has another type than in answers
   */
  given(body: unknown): Values;
  /** Makes a row of the members in a body. */
  create(given: Values): Values;
}

/**
 * Makes the functions that make rows from bodies. A row has no member that answers do not have, such as a password.
 *
 * A member that clients cannot set has the value of the sample row. Any other that a body does not set has its
 * documented default. Without one, it is null if it may be null, and has the value of the sample row if the docs call
 * it always present. Otherwise it is left out, because its sample would be an invented value.
 */
export function makeRowMaker(
  collection: Collection,
  definitions: Definitions,
  { body }: Pick<RouteDefinition, "body">,
): RowMaker {
  const { example, key, create, routes } = collection;
  const membersOf = (schema: Schema | undefined): ReadonlyMap<string, Schema> =>
    membersIn(schema, { example, definitions });
  const answered = new Map(routes.flatMap(({ answer }) => [...membersOf(answer)]));
  const settable = membersOf(create?.body);
  // The bodies of a create and of a change may have different members.
  const checked = membersOf(body);
  const always = new Set(create?.always);
  const isKnown = (name: string): boolean =>
    name === key ||
    Object.hasOwn(example, name) ||
    (answered.has(name) && answered.get(name)?.["writeOnly"] !== true);
  const isOpen = Object.keys(example).length === 0;
  const preset = (name: string): unknown => {
    const own = settable.get(name);
    if (own === undefined) return example[name];
    const shown = own["default"];
    if (shown !== undefined && fits(shown, resolve(own, definitions))) return shown;
    if (isNullable(answered.get(name))) return null;
    return always.has(name) ? example[name] : undefined;
  };
  return {
    given: (body) => {
      const entries = Object.entries(unwrapLike(example, asObject(body)));
      // JSON cannot hold a file that was sent in a form. Answers show it as something else, such as a URL.
      const own = entries.filter(([name, value]) => {
        return (isOpen || isKnown(name)) && !(value instanceof Blob);
      });
      for (const [name, value] of own) {
        const schema = answered.get(name);
        if (schema === undefined || checked.has(name)) continue;
        if (!fitsAny(value, schema, definitions)) throw notAnswered(name);
      }
      return copyOf(Object.fromEntries(own));
    },
    create: (given) => {
      const presets = Object.keys(example).map((name) => [name, preset(name)] as const);
      const known = presets.filter(([, value]) => value !== undefined);
      return { ...Object.fromEntries(known), ...given };
    },
  };
}

/** Returns the members of a row by the schema of an object, also of `{ book: {…} }`. */
function membersIn(
  given: Schema | undefined,
  { example, definitions }: { readonly example: Values; readonly definitions: Definitions },
): ReadonlyMap<string, Schema> {
  const members = asObject(resolve(given ?? {}, definitions)["properties"]);
  const [only, another] = Object.entries(members);
  const isInner = only !== undefined && another === undefined && !Object.hasOwn(example, only[0]);
  const inner = isInner && resolve(asObject(only[1]), definitions)["properties"];
  const schemas = (isObject(inner) ? inner : members) as Readonly<Record<string, Schema>>;
  return new Map(Object.entries(schemas));
}

/** True if a value has the type of a schema, or of one of its alternatives. */
function fitsAny(value: unknown, given: Schema, definitions: Definitions): boolean {
  const schema = resolve(given, definitions);
  const { anyOf } = schema;
  if (!Array.isArray(anyOf)) return fits(value, schema);
  return anyOf.some((one) => fitsAny(value, asObject(one), definitions));
}

function notAnswered(name: string): HttpError {
  const message = `body/${name} has another type than in answers; leave it out`;
  return new HttpError(400, "Invalid request", { message });
}

function isNullable({ anyOf }: Schema = {}): boolean {
  return Array.isArray(anyOf) && anyOf.some((one) => asObject(one)["type"] === "null");
}

/** Makes a key from a number, in the form of the sample key: a number, a UUID or a string. */
export function keyLike(shown: unknown, count: number): number | string {
  if (typeof shown === "number") return count;
  const uuid =
    typeof shown === "string"
      ? /^[\da-f]{8}(?:-[\da-f]{4}){3}-(?=[\da-f]{12}$)/i.exec(shown)
      : null;
  return uuid === null ? String(count) : uuid[0] + count.toString(16).padStart(12, "0");
}
