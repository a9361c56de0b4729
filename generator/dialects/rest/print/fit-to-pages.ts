import type { Api, EnumerationDef, ObjectDef, TypeDef } from "../../../core/api.js";
import { fitOperation } from "./fit-operation.js";
import { FieldFitter } from "./fit-field.js";
import type { PageReports } from "./report.js";

/**
 * Fits an Api to pages: facts that pages cannot express are left out or written in another way, and reported.
 */
export function fitToPages(api: Api, reports: PageReports): Api {
  const fitter = new FieldFitter(api, reports);
  const byId = new Map(api.types.map((one) => [one.id, one]));
  const types = api.types.flatMap((one): TypeDef[] => {
    switch (one.kind) {
      case "object":
        return [fitObject(one, { fitter, reports, byId })];
      case "enumeration":
        return [fitEnumeration(one, reports)];
      case "alias":
        return [];
    }
  });
  const servers = api.servers.filter(({ url }) => {
    const isUrl = /^https?:\/\/[^\s"'`<>()|\\\]]+$/.test(url.value);
    if (!isUrl) reports.add("API", `the server \`${url.value}\` is left out: it is no URL`);
    return isUrl;
  });
  const operations = api.operations.map((one) => fitOperation(one, fitter, reports));
  for (const one of api.types) {
    if (one.kind !== "alias") continue;
    if (!reports.has(one.id)) reports.add(one.id, "the type is left out: nothing uses it");
    else if (one.notes !== undefined) reports.add(one.id, "its description is left out");
  }
  return {
    types,
    operations,
    groups: api.groups,
    servers,
    security: api.security,
  };
}

interface ObjectContext {
  readonly fitter: FieldFitter;
  readonly reports: PageReports;
  readonly byId: ReadonlyMap<string, TypeDef>;
}

function fitObject(def: ObjectDef, { fitter, reports, byId }: ObjectContext): ObjectDef {
  const { extends: parents = [], deprecated, ...own } = def;
  if (def.isOpen)
    reports.add(def.id, "the statement that the type may have further members is left out");
  if (deprecated?.value === true)
    reports.add(def.id, "the statement that the type is deprecated is left out");
  const inherited = fieldsOf(
    parents.map(({ value }) => value),
    byId,
  );
  if (parents.length > 0)
    reports.add(
      def.id,
      "members of the types that the type extends are written as its own members",
    );
  const all = new Map([...inherited, ...def.fields].map((field) => [field.name, field]));
  const fields = fitter.fitFields([...all.values()], { subject: def.id, place: "type" });
  return { ...own, fields, isOpen: false };
}

/** Returns the fields of types, after the fields of the types that they extend. */
function fieldsOf(
  ids: readonly string[],
  byId: ReadonlyMap<string, TypeDef>,
  seen: ReadonlySet<string> = new Set(),
): ObjectDef["fields"] {
  return ids.flatMap((id) => {
    const def = byId.get(id);
    if (def?.kind !== "object" || seen.has(id)) return [];
    const parents = (def.extends ?? []).map(({ value }) => value);
    return [...fieldsOf(parents, byId, new Set([...seen, id])), ...def.fields];
  });
}

function fitEnumeration(
  { deprecated, ...own }: EnumerationDef,
  reports: PageReports,
): EnumerationDef {
  if (deprecated?.value === true)
    reports.add(own.id, "the statement that the type is deprecated is left out");
  return own;
}
