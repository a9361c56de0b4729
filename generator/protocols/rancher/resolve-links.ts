import { usualPlural } from "../../dialects/rancher/resolve/collections.js";
import { inferred } from "../../core/fact.js";
import type { ApiType, Field, Link } from "../../dialects/rancher/resolve/ir.js";

/** A type before its links are known: they depend on the fields of all others. */
export type LinklessType = Omit<ApiType, "links">;

/**
 * Works out the links of every type with an id. No page lists them; the fields that hold ids imply
 * them: `imageId` comes with the link `image`, and `mount.volumeId` gives a volume the link `mounts`.
 */
export function resolveLinks(types: readonly LinklessType[]): readonly ApiType[] {
  const referrers = findReferrers(types);
  const linked = new Set(types.filter(hasId).map(({ id }) => id));
  return types.map((type): ApiType => {
    if (!linked.has(type.id)) return { ...type, links: [] };
    const links = new Map<string, Link>();
    for (const link of [...ownLinks(type), ...(referrers.get(type.id) ?? [])]) {
      const isKnown = linked.has(link.target.value.type);
      if (isKnown && link.name !== "self" && !links.has(link.name)) links.set(link.name, link);
    }
    return { ...type, links: [...links.values()] };
  });
}

/** True for a type with an id. It has links even if its page is not a resource's: an image can be read, too. */
function hasId({ fields }: LinklessType): boolean {
  return fields.some(({ name }) => name === "id");
}

/** The links that a type's own ids come with. */
function ownLinks(type: LinklessType): readonly Link[] {
  return type.fields.flatMap((field): Link[] => {
    const target = referenceOf(field);
    const name = /^(.+)Id$/.exec(field.name)?.[1];
    if (target === undefined || name === undefined) return [];
    const value = { type: target, isMany: false };
    return [{ name, target: inferred(value, field.span, "reference-link", [field.type.span]) }];
  });
}

/** For each type, a link to the collection of every resource that refers to it. */
function findReferrers(types: readonly LinklessType[]): ReadonlyMap<string, readonly Link[]> {
  const referrers = new Map<string, Link[]>();
  for (const type of types.filter(hasId)) {
    const list = type.operations.find(({ name }) => name === "List")?.route.value.path;
    const name = list?.split("/").at(-1) ?? usualPlural(type.id);
    for (const field of type.fields) {
      const target = referenceOf(field);
      if (target === undefined) continue;
      const value = { type: type.id, isMany: true };
      const link = { name, target: inferred(value, field.span, "referrer-link") };
      referrers.set(target, [...(referrers.get(target) ?? []), link]);
    }
  }
  return referrers;
}

function referenceOf({ type: { value } }: Field): string | undefined {
  return value.kind === "reference" ? value.type : undefined;
}
