import type { Span } from "../../diagnostics/diagnostic.js";
import { type Fact, inferred, stated } from "../../core/fact.js";
import type { Operation } from "../../core/api.js";
import { makeAction } from "../rancher/make-operation.js";
import { isName } from "../rancher/resolve/type-expression.js";
import type { LocatedJson } from "./located-json.js";
import type { Faults } from "./schema-faults.js";

/** Reads the actions of a type. `path` is the path of its collection. */
export function readActions(
  id: string,
  schema: ReadonlyMap<string, LocatedJson>,
  path: string,
  faults: Faults,
): readonly Operation[] {
  const given = schema.get("resourceActions");
  if (given === undefined || given.value() === null) return [];
  if (given.members === undefined) {
    faults.add(`${id}.resourceActions`, faults.describe(given), "an object", given.span);
    return [];
  }
  return [...given.members].flatMap(([name, action]): Operation[] => {
    const subject = `${id}.${name}`;
    if (!isName(name) || name.length > 200) {
      faults.add(
        subject,
        "an unusable name of an action",
        "a name that code can have",
        action.span,
      );
      return [];
    }
    const route = { method: "POST", path: `${path}/\${ID}?action=${name}` };
    const typeOf = (key: string): Fact<string | null> =>
      readTypeName(`${subject}.${key}`, action.members?.get(key), faults, action.span);
    const parts = { route: stated(route, action.span), input: typeOf("input") };
    return [makeAction(name, { ...parts, output: typeOf("output") })];
  });
}

/**
 * Reads the name of a type. Null if the schema has null, an empty string or nothing, and for a reported faulty name.
 */
function readTypeName(
  subject: string,
  given: LocatedJson | undefined,
  faults: Faults,
  span: Span,
): Fact<string | null> {
  const value = given?.value() ?? "";
  const place = given?.span ?? span;
  if (value === "") return stated(null, place);
  if (typeof value === "string" && isName(value)) return stated(value, place);
  faults.add(subject, faults.describe(given), "the name of a type", place);
  return inferred(null, place, "schemas/unreadable-flag");
}
