import { stated } from "../../core/fact.js";
import type { Operation } from "../../core/api.js";
import { makeOperation, type OperationName } from "../rancher/make-operation.js";
import type { LocatedJson } from "./located-json.js";
import type { Faults } from "./schema-faults.js";

type Schema = ReadonlyMap<string, LocatedJson>;

/** The docs' name of each method of a collection, and of its members. */
const names: readonly (readonly [key: string, method: string, name: OperationName])[] = [
  ["collectionMethods", "POST", "Create"],
  ["resourceMethods", "PUT", "Update"],
  ["resourceMethods", "DELETE", "Delete"],
  ["collectionMethods", "GET", "List"],
  ["resourceMethods", "GET", "Get"],
];

/** Reads the operations of a type. A type without a link to its collection cannot be listed. */
export function readOperations(
  id: string,
  schema: Schema,
  path: string | undefined,
  faults: Faults,
): readonly Operation[] {
  const methods = new Map(
    ["collectionMethods", "resourceMethods"].map((key) => {
      return [key, readMethods(`${id}.${key}`, schema.get(key), faults)] as const;
    }),
  );
  const hasLink = schema.get("links")?.members?.get("collection") !== undefined;
  return names.flatMap(([key, method, name]): Operation[] => {
    const span = schema.get(key)?.span;
    if (span === undefined || methods.get(key)?.includes(method) !== true) return [];
    if (name === "List" && !hasLink) return [];
    const isMember = key === "resourceMethods";
    const route = { method, path: `${path ?? ""}${isMember ? "/${ID}" : ""}` };
    return [makeOperation(id, name, stated(route, span))];
  });
}

function readMethods(
  subject: string,
  given: LocatedJson | undefined,
  faults: Faults,
): readonly string[] {
  const value = given?.value();
  if (given === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) {
    return value.map((method) => method.toUpperCase());
  }
  faults.add(subject, faults.describe(given), "an array of methods", given.span);
  return [];
}

/**
 * Returns the path of a type's collection as pages would print it: the path of its link, else its plural next to the
 * schemas. Undefined if the schema states neither, or if the link is faulty, which is reported.
 */
export function readCollectionPath(id: string, schema: Schema, faults: Faults): string | undefined {
  const links = schema.get("links")?.members;
  const given = links?.get("collection");
  if (given !== undefined) {
    const path = pathOf(given);
    if (path !== undefined) return path;
    faults.add(`${id}.links`, faults.describe(given), "the URL of a collection", given.span);
    return undefined;
  }
  const plural = schema.get("pluralName")?.value();
  const self = links?.get("self");
  const root = self && /^(.*)\/schemas\/[^/]+$/.exec(pathOf(self) ?? "")?.[1];
  const isPlain = typeof plural === "string" && /^[A-Za-z][\w.-]*$/.test(plural);
  return isPlain && root !== undefined ? `${root}/${plural}` : undefined;
}

/** Returns the path of a URL, with a placeholder for the id of a project; undefined if pages cannot have the path. */
function pathOf(given: LocatedJson): string | undefined {
  const url = given.value();
  if (typeof url !== "string" || !URL.canParse(url, "http://server/")) return undefined;
  const { pathname } = new URL(url, "http://server/");
  const path = pathname.replace(/\/+$/, "");
  if (!/^(?:\/[A-Za-z\d][\w.-]*)+$/.test(path)) return undefined;
  return path.replace(/\/projects\/[^/]+(?=\/[^/]+$)/, "/projects/${PROJECT_ID}");
}
