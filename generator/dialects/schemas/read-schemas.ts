import { compareText, type Span } from "../../diagnostics/diagnostic.js";
import { stated } from "../../core/fact.js";
import type { Api, Field } from "../../core/api.js";
import { makeApi, type ApiType } from "../../core/by-type.js";
import { isFieldName, isName } from "../rancher/resolve/type-expression.js";
import { Source } from "../../source/source.js";
import { parseLocatedJson, type LocatedJson } from "./located-json.js";
import { readActions } from "./read-actions.js";
import { readSchemaField } from "./read-schema-field.js";
import { readCollectionPath, readOperations } from "./read-methods.js";
import { Faults, type SchemaFault } from "./schema-faults.js";

/** A page of the list of schemas, from a server or a file. */
export interface SchemaDocument {
  /** The URL or the path. */
  readonly file: string;
  readonly text: string;
}

/** The API that schemas describe, and the parts of them that could not be read. */
export interface SchemasReading {
  readonly api: Api;
  readonly faults: readonly SchemaFault[];
}

/** Limits above the number of types and fields of any real API, so that reading ends in reasonable time. */
const mostTypes = 10_000;
const mostFields = 5_000;

/**
 * Reads the schemas of a server (Rancher's API specification, "Schemas") into an API whose facts have their places in
 * the documents. Returns the reason as a string if a document is not a list of schemas, or lists too many.
 */
export function readSchemas(documents: readonly SchemaDocument[]): SchemasReading | string {
  const faults = new Faults();
  const types = new Map<string, ApiType>();
  for (const { file, text } of documents) {
    const source = new Source(file, text.replace(/^\uFEFF/, ""));
    const parsed = parseLocatedJson(source);
    if ("fault" in parsed) {
      const { line, column } = source.point(Math.min(parsed.offset, source.text.length));
      return `${parsed.fault} (line ${line}, column ${column})`;
    }
    const data = parsed.root.items ?? parsed.root.members?.get("data")?.items;
    if (data === undefined) return "it has no list of schemas, `data`";
    if (data.length > mostTypes) return `it has more than ${mostTypes} schemas`;
    for (const item of data) {
      const type = readSchema(item, faults);
      if (type === undefined) continue;
      if (types.has(type.id)) {
        faults.add(type.id, "a second schema of that id", "one only", item.span);
      } else types.set(type.id, type);
    }
  }
  if (types.size === 0) return "none of what it lists is a schema";
  return {
    api: makeApi([...types.values()].sort((a, b) => compareText(a.id, b.id))),
    faults: faults.all,
  };
}

function readSchema(schema: LocatedJson, faults: Faults): ApiType | undefined {
  const { members, span } = schema;
  const given = members?.get("id");
  const id = given?.value();
  if (members === undefined || typeof id !== "string" || !isName(id) || id.length > 100) {
    const subject = typeof id === "string" ? id : "a schema";
    const place = given?.span ?? span;
    faults.add(
      subject,
      members ? faults.describe(given) : "a value that is not an object",
      "a name",
      place,
    );
    return undefined;
  }
  const fields = readFields(id, members, faults, span);
  const path = readCollectionPath(id, members, faults);
  const operations = readOperations(id, members, path, faults);
  const actions = readActions(id, members, path ?? "", faults);
  const isListed = operations.some(({ name }) => name === "List");
  return {
    kind: "object",
    id,
    resource: isListed ? stated(id, span) : undefined,
    page: span.file,
    fields: fields ?? [],
    operations,
    actions,
    isOpen: fields === undefined,
    span: given?.span ?? span,
  };
}

/** Reads the fields of a type. Undefined if the schema lists none or too many, which is reported. */
function readFields(
  id: string,
  schema: ReadonlyMap<string, LocatedJson>,
  faults: Faults,
  place: Span,
): readonly Field[] | undefined {
  const given = schema.get("resourceFields");
  if (given?.members === undefined || given.members.size > mostFields) {
    const found = given?.members ? `${given.members.size} fields` : faults.describe(given);
    faults.add(id, found, "`resourceFields`, an object of fields", given?.span ?? place);
    return undefined;
  }
  return [...given.members].flatMap(([name, field]) => {
    const subject = `${id}.${name}`;
    if (isFieldName(name) && name.length <= 200)
      return readSchemaField(name, subject, field, faults);
    faults.add(
      subject,
      "an unusable name of a field",
      "a name that JSON and code can have",
      field.span,
    );
    return [];
  });
}
