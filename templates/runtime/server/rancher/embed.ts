import { isHttpError } from "../core/errors.js";
import { isObject, sentText, type Row } from "../core/row.js";
import type { Call } from "./call.js";
import type { LinkDefinition } from "./definition.js";
import type { Context } from "./handler.js";
import type { Model, Resource } from "./model.js";
import type { Condition } from "./query.js";

/** The service that reads embedded resources. */
export interface Source {
  readonly model: Model;
  rowsOf(resource: Resource, conditions: readonly Condition[], call: Call): Promise<readonly Row[]>;
  represent(row: unknown, type: string, call: Call): Row;
}

/** Returns the condition that selects the target rows of a link with `isMany`. */
export function refersTo({ field }: LinkDefinition, id: string): readonly Condition[] {
  return [{ field, modifier: "eq", value: id }];
}

/** The rows of an answer, and the links whose resources are embedded in them. */
export interface Embedding {
  readonly resource: Resource;
  readonly rows: readonly Row[];
  /** The rows as they are sent, in the same order. Embedded resources are added to them. */
  readonly answers: readonly Row[];
  /** The names of the links, from the parameter `include`. */
  readonly names: readonly string[];
}

/** Embeds linked resources in rows, each under the name of its link. Unknown names are ignored. */
export async function embedLinks(source: Source, embedding: Embedding, call: Call): Promise<void> {
  const { resource, rows, answers, names } = embedding;
  for (const name of new Set(names)) {
    const link = resource.links.get(name);
    const linked = link && source.model.resourcesByType.get(link.type);
    if (link === undefined || linked === undefined) continue;
    const read = makeReader(source, { link, linked }, call);
    const values = await Promise.all(rows.map(read));
    values.forEach((value, index) => Object.assign(answers[index] ?? {}, { [name]: value }));
  }
}

/** Reads one row. Null if the handler returns null or throws a 404. */
async function readOne(linked: Resource, id: string, context: Context): Promise<unknown> {
  try {
    return await linked.call("get", id, context);
  } catch (error) {
    if (isHttpError(error) && error.status === 404) return null;
    throw error;
  }
}

type Read = (row: Row) => Promise<unknown>;

/** Makes a function that reads the linked resources of a row. A resource that several rows refer to is read once. */
function makeReader(
  source: Source,
  { link, linked }: { readonly link: LinkDefinition; readonly linked: Resource },
  call: Call,
): Read {
  const { context } = call;
  const represent = (row: unknown): Row | null =>
    isObject(row) ? source.represent(row, link.type, call) : null;
  if (!link.isMany) {
    const known = new Map<string, Promise<Row | null>>();
    return async (row) => {
      const id = sentText(row[link.field]);
      if (id === undefined || !linked.has("get")) return null;
      const found = known.get(id) ?? readOne(linked, id, context).then(represent);
      known.set(id, found);
      return found;
    };
  }
  return async (row) => {
    if (!linked.has("list")) return [];
    return (await source.rowsOf(linked, refersTo(link, String(row["id"])), call)).map(represent);
  };
}
