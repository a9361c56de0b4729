import { notFound } from "../core/errors.js";
import { sentText, type Row } from "../core/row.js";
import type { Call } from "./call.js";
import { refersTo } from "./embed.js";
import type { Resource } from "./model.js";
import type { Service } from "./service.js";

/**
 * Answers a request for a link. The answer is the link's target, or the list of all resources that refer to this
 * resource.
 *
 * @throws HttpError 404 if the resource or the link does not exist, or if the field with the id is null.
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
    const self = `${call.root}/${resource.definition.path}/${encodeURIComponent(id)}/${name}`;
    return service.list(linked, { self, conditions: refersTo(link, id) }, call);
  }
  const other = sentText(row[link.field]);
  if (other === undefined) throw notFound();
  return service.answerOne(linked, other, call);
}
