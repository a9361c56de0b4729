import type { LinkDefinition } from "./definition.js";
import { HttpError, notFound } from "./errors.js";
import type { Context } from "./handler.js";
import type { Resource } from "./model.js";
import type { Condition } from "./query.js";
import { isObject, type Row } from "./row.js";
import type { Call, Service } from "./service.js";

/**
 * Answers what a link of a resource leads to: the resource it refers to, or those that refer to it.
 *
 * @throws HttpError 404 if there is no such resource or link, or the field it stands for is null.
 */
export async function followLink(
  service: Service,
  target: { readonly resource: Resource; readonly id: string; readonly name: string },
  call: Call,
): Promise<Row> {
  const { resource, id, name } = target;
  const row = await service.read(resource, id, call);
  const link = resource.links.get(name);
  const linked = link && service.model.resourcesByType.get(link.type);
  if (link === undefined || linked === undefined) throw notFound();
  if (link.isMany) {
    const self = `${call.root}/${resource.definition.plural}/${encodeURIComponent(id)}/${name}`;
    return service.list(linked, { self, conditions: refersTo(link, id) }, call);
  }
  const other = row[link.field];
  if (typeof other !== "string" && typeof other !== "number") throw notFound();
  return service.answerOne(linked, String(other), call);
}

/** What holds for the rows that a link of many leads to. */
export function refersTo({ field }: LinkDefinition, id: string): readonly Condition[] {
  return [{ field, modifier: "eq", value: id }];
}

/** What `include=` asks to have embedded. */
export interface Embedding {
  readonly resource: Resource;
  readonly rows: readonly Row[];
  /** The same rows as they will be sent; links are added to these. */
  readonly answers: readonly Row[];
  readonly names: readonly string[];
}

/** Embeds what links lead to, each by its name. A name that no link has is ignored. */
export async function embedLinks(
  service: Service,
  embedding: Embedding,
  call: Call,
): Promise<void> {
  const { resource, rows, answers, names } = embedding;
  for (const name of new Set(names)) {
    const link = resource.links.get(name);
    const linked = link && service.model.resourcesByType.get(link.type);
    if (link === undefined || linked === undefined) continue;
    const read = makeReader(service, { link, linked }, call);
    const values = await Promise.all(rows.map(read));
    values.forEach((value, index) => Object.assign(answers[index] ?? {}, { [name]: value }));
  }
}

/** One row; null where there is none, however the handler says so. */
async function readOne(linked: Resource, id: string, context: Context): Promise<unknown> {
  try {
    return await linked.call("get", id, context);
  } catch (error) {
    if (error instanceof HttpError && error.status === 404) return null;
    throw error;
  }
}

type Read = (row: Row) => Promise<unknown>;

/** Reads for one row after another; what several refer to is read once. */
function makeReader(
  service: Service,
  { link, linked }: { readonly link: LinkDefinition; readonly linked: Resource },
  call: Call,
): Read {
  const { context } = call;
  const represent = (row: unknown): Row | null =>
    isObject(row) ? service.represent(row, link.type, call) : null;
  if (!link.isMany) {
    const known = new Map<string, Promise<Row | null>>();
    return async (row) => {
      const value = row[link.field];
      if ((typeof value !== "string" && typeof value !== "number") || !linked.has("get"))
        return null;
      const id = String(value);
      const found = known.get(id) ?? readOne(linked, id, context).then(represent);
      known.set(id, found);
      return found;
    };
  }
  return async (row) => {
    if (!linked.has("list")) return [];
    return (await service.rowsOf(linked, refersTo(link, String(row["id"])), call)).map(represent);
  };
}
