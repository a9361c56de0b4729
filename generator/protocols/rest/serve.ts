import type { Api, JsonValue } from "../../core/api.js";
import { Diagnostics, type Result } from "../../diagnostics/diagnostic.js";
import type { Target } from "../../plan/plan.js";
import { catalog } from "./catalog.js";
import { modelName } from "./model-name.js";
import { listOperationTypes } from "./plan-operation-types.js";
import { restOptions } from "./options.js";
import { selectServed } from "./select-served.js";
import { unknownCursor } from "./unknown-cursor.js";
import { viewApi, type MethodView, type RestView } from "./view.js";
import { wrapLists } from "./wrap-lists.js";

/** Makes the view of all types and operations that packages can contain. Reports each of the others at its place. */
export function serve(api: Api, target: Target): Result<RestView> {
  const diagnostics = new Diagnostics(catalog);
  const served = diagnostics.take(selectServed(wrapLists(api, restOptions(target)), target));
  let view = viewApi(served, target);
  // Leaving out an operation may change the names of the others, so the view is made again.
  for (let doubled = findDoubled(view); doubled.size > 0; doubled = findDoubled(view)) {
    for (const [{ operation, route }, name] of doubled) {
      const reason = `another type already has the name \`${name}\` of one of its types`;
      diagnostics.report("rest/left-out-operation", operation.path.span, { route, reason });
    }
    const gone = new Set([...doubled.keys()].map(({ operation }) => operation.id));
    const operations = view.api.operations.filter(({ id }) => !gone.has(id));
    view = viewApi({ ...view.api, operations }, target);
  }
  reportShared(view, diagnostics);
  for (const method of view.groups.flatMap(({ methods }) => methods)) {
    const cursor = unknownCursor(method, view);
    if (cursor === undefined) continue;
    const { name, span } = cursor;
    diagnostics.report("rest/unknown-next-page", span, { name, route: method.route });
  }
  return diagnostics.finish(view);
}

/** Finds methods with a type name that a model or an earlier method already has. Returns this name, keyed by method. */
function findDoubled(view: RestView): ReadonlyMap<MethodView, string> {
  const types = [...view.types.values()].filter(({ kind }) => kind !== "alias");
  const taken = new Set(types.map(({ id }) => modelName(id)));
  const doubled = new Map<MethodView, string>();
  for (const group of view.groups) {
    for (const method of group.methods) {
      const names = listOperationTypes({ ...group, methods: [method] }).map(({ name }) => name);
      const name = names.find((one) => taken.has(one));
      if (name !== undefined) doubled.set(method, name);
      else for (const one of names) taken.add(one);
    }
  }
  return doubled;
}

/** Reports operations that a server answers with the handler of another operation, if their facts differ. */
function reportShared({ byShape }: RestView, diagnostics: Diagnostics<typeof catalog>): void {
  for (const same of byShape.values()) {
    const first = same.find(({ isServed }) => isServed);
    if (first === undefined) continue;
    for (const { operation, route, group, name } of same) {
      if (operation === first.operation) continue;
      if (factsOf(operation) === factsOf(first.operation)) continue;
      const args = { route, other: first.route, method: `${group}.${name}` };
      const related = [
        { span: first.operation.path.span, message: "The request that is answered" },
      ];
      diagnostics.report("rest/shared-route", operation.path.span, args, { related });
    }
  }
}

/** Serializes the facts of an operation without places, notes and samples, for comparison. */
function factsOf({ method, path, parameters, body, responses }: MethodView["operation"]): string {
  const facts = { method, path, parameters, body, responses };
  const places = new Set(["span", "rule", "evidence", "notes", "sample"]);
  return JSON.stringify(facts, (key, value: JsonValue | undefined) =>
    places.has(key) ? undefined : value,
  );
}
