import type { Api, Field, Operation, Parameter, TypeDef, TypeRef } from "../../core/api.js";
import { inferred } from "../../core/fact.js";
import { groupBy } from "../../core/group-by.js";
import { innerTypes, withoutNull } from "../../core/inner-types.js";
import { pathParameters } from "../../core/paths.js";
import { Diagnostics, type Result } from "../../diagnostics/diagnostic.js";
import type { Target } from "../../plan/plan.js";
import { authOf, isCredential } from "./auth.js";
import { catalog } from "./catalog.js";
import { modelName } from "./model-name.js";
import { restOptions, type Auth } from "./options.js";
import { routeOf } from "./route.js";

type Reports = Diagnostics<typeof catalog>;

/**
 * Returns the part of an API for which the generated packages can have code. Everything left out is reported at its
 * place, except parameters for credentials, for which the client has an option. A type that is left out becomes an
 * alias of `unknown`, so that references to its id remain valid.
 */
export function selectServed(api: Api, target: Target): Result<Api> {
  const diagnostics = new Diagnostics(catalog);
  const auth = restOptions(target).auth ?? authOf(api);
  const types = selectTypes(api.types, diagnostics);
  const operations = api.operations.flatMap((operation) =>
    selectOperation(operation, auth, diagnostics),
  );
  return diagnostics.finish({ ...api, types, operations });
}

/** Leaves out types whose model name is taken, and aliases of themselves, direct or through other aliases. */
function selectTypes(types: readonly TypeDef[], diagnostics: Reports): readonly TypeDef[] {
  const byId = new Map(types.map((type) => [type.id, type]));
  const leaveOut = (type: TypeDef, reason: string): TypeDef => {
    const { id, page, span } = type;
    diagnostics.report("rest/left-out-type", span, { id, reason });
    const unknown: TypeRef = { kind: "scalar", name: "unknown" };
    return { kind: "alias", id, page, span, of: inferred(unknown, span, "rest/left-out") };
  };
  const owners = new Map<string, TypeDef>();
  return types.map((type) => {
    if (type.kind === "alias") {
      return isMadeOfItself(type.of.value, type.id, byId)
        ? leaveOut(type, "it is an alias of itself, directly or through other aliases")
        : type;
    }
    const name = modelName(type.id);
    const first = owners.get(name);
    if (first !== undefined) {
      return leaveOut(type, `\`${first.id}\` has the name \`${name}\` already`);
    }
    owners.set(name, type);
    return type;
  });
}

/**
 * True if a type leads to the alias `id` through aliases and their inner types only. Replacing each alias by its type
 * would then never end.
 */
function isMadeOfItself(
  type: TypeRef,
  id: string,
  types: ReadonlyMap<string, TypeDef>,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (type.kind !== "named")
    return innerTypes(type).some((inner) => isMadeOfItself(inner, id, types, seen));
  if (type.type === id) return true;
  const other = types.get(type.type);
  if (other?.kind !== "alias" || seen.has(type.type)) return false;
  return isMadeOfItself(other.of.value, id, types, new Set([...seen, type.type]));
}

function selectOperation(
  operation: Operation,
  auth: Auth,
  diagnostics: Reports,
): readonly Operation[] {
  const { method, path, body } = operation;
  const route = routeOf(operation);
  const [twice] = [...groupBy(pathParameters(path.value), (name) => name)].find(
    ([, same]) => same.length > 1,
  ) ?? [undefined];
  if (twice !== undefined) {
    const reason = `its path has \`{${twice}}\` more than once`;
    diagnostics.report("rest/left-out-operation", path.span, { route, reason });
    return [];
  }
  const parameters = operation.parameters.filter((parameter, index, all) => {
    const { name, span } = parameter;
    if (isCredential(parameter, auth)) return false;
    const reason = findFault(parameter, all.slice(0, index)) ?? findInner(parameter, all);
    if (reason === undefined) return true;
    diagnostics.report("rest/left-out-parameter", span, { name, route, reason });
    return false;
  });
  reportListsInLists({ ...operation, parameters }, diagnostics);
  const isBodiless = method.value === "GET" || method.value === "HEAD";
  if (body === undefined || !isBodiless) return [{ ...operation, parameters }];
  diagnostics.report("rest/left-out-body", body.span, { route, method: method.value });
  const served: { -readonly [K in keyof Operation]: Operation[K] } = { ...operation, parameters };
  delete served.body;
  delete served.requestSample;
  return [served];
}

/** Reports lists in lists of a query or a form, which clients refuse to send. */
function reportListsInLists(
  { method, path, parameters, body }: Operation,
  diagnostics: Reports,
): void {
  const route = routeOf({ method, path });
  const report = (rows: readonly Pick<Field, "name" | "type" | "span">[], place: string): void => {
    for (const { name, type, span } of rows) {
      if (!isListInList(type.value)) continue;
      diagnostics.report("rest/list-in-list", span, { name, route, place });
    }
  };
  report(
    parameters.filter((one) => one.in.value === "query"),
    "query",
  );
  const [media = ""] = body?.value.media ?? [];
  if (body?.value.type.kind === "object" && /form/.test(media))
    report(body.value.type.fields, "form");
}

function isListInList(type: TypeRef): boolean {
  const list = withoutNull(type);
  if (list.kind !== "array") return false;
  const item = withoutNull(list.items);
  return item.kind === "array";
}

/** Matches a name that a header or a cookie may have: a token of RFC 9110. */
const token = /^[\w!#$%&'*+.^`|~-]+$/;
/** Headers that `fetch` sets or refuses. */
const ofFetch =
  /^(?:connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;

/** Returns the reason why a parameter cannot be sent; undefined if it can. */
function findFault(
  { name, in: place }: Parameter,
  before: readonly Parameter[],
): string | undefined {
  const isHeader = place.value === "header";
  if (name === "" || name === "__proto__") return "nothing can be sent under that name";
  if (place.value !== "query" && place.value !== "path" && !token.test(name)) {
    return `no ${place.value} can have that name`;
  }
  if (isHeader && ofFetch.test(name)) return "`fetch` sets or refuses that header";
  const isSecond = before.some((one) => {
    if (one.in.value !== place.value) return false;
    return isHeader ? one.name.toLowerCase() === name.toLowerCase() : one.name === name;
  });
  return isSecond ? `the docs give the ${place.value} two parameters of that name` : undefined;
}

/**
 * Returns the reason why a scalar parameter `a` cannot be sent: there is also a parameter `a[b]`, so `a` is an object.
 * Undefined for any other parameter. A parameter `a[]` does not count.
 */
function findInner(
  { name, in: place, type: { value } }: Parameter,
  all: readonly Parameter[],
): string | undefined {
  const isPlain = value.kind === "scalar" && !["json", "unknown"].includes(value.name);
  if (!isPlain || place.value === "path") return undefined;
  const inner = all.find(
    (one) =>
      one.in.value === place.value && one.name.startsWith(`${name}[`) && one.name !== `${name}[]`,
  );
  return inner && `\`${inner.name}\` makes it an object`;
}
