import type { Field } from "../../core/api.js";
import type { ApiType } from "../../core/by-type.js";
import { literalSegment, pathSegments } from "../../core/paths.js";
import type { Fact } from "../../core/fact.js";
import { usualPlural } from "../../core/plural.js";
import { inferred } from "./rules.js";

/** A member of a resource's `links`: the URL of another resource, or of a list of resources. */
export interface Link {
  readonly name: string;
  readonly target: Fact<LinkTarget>;
}

/** The target of a link: the id of its type. `isMany` is true for a list. */
export interface LinkTarget {
  readonly type: string;
  readonly isMany: boolean;
}

/** A type with its links. */
type Linked<T> = T & { readonly links: readonly Link[] };

/**
 * Infers the links of every type with an id. No page lists links, but fields that hold ids imply them: `imageId`
 * implies the link `image`, and `mount.volumeId` gives a volume the link `mounts`.
 */
export function resolveLinks(types: readonly ApiType[]): readonly Linked<ApiType>[] {
  const referrers = findReferrers(types);
  const linked = new Set(types.filter(hasId).map(({ id }) => id));
  return types.map((type): Linked<ApiType> => {
    if (!linked.has(type.id)) return { ...type, links: [] };
    const links = new Map<string, Link>();
    for (const link of [...ownLinks(type), ...(referrers.get(type.id) ?? [])]) {
      const isKnown = linked.has(link.target.value.type);
      if (isKnown && link.name !== "self" && !links.has(link.name)) links.set(link.name, link);
    }
    return { ...type, links: [...links.values()] };
  });
}

/** True for a type with an id. Such a type has links even if its page does not describe a resource. */
export function hasId({ fields }: ApiType): boolean {
  return fields.some(({ name }) => name === "id");
}

/** Returns the links that the id fields of a type imply. A field whose name does not end with `Id` implies none. */
function ownLinks(type: ApiType): readonly Link[] {
  return type.fields.flatMap((field): Link[] => {
    const target = referenceOf(field);
    const name = /^(.+)Id$/.exec(field.name)?.[1];
    if (target === undefined || name === undefined) return [];
    const value = { type: target, isMany: false };
    return [
      { name, target: inferred(value, field.span, "rancher/reference-link", [field.type.span]) },
    ];
  });
}

/** Returns, for each type, links to the collections of the types that refer to it. */
function findReferrers(types: readonly ApiType[]): ReadonlyMap<string, readonly Link[]> {
  const referrers = new Map<string, Link[]>();
  for (const type of types.filter(hasId)) {
    const list = type.operations.find(({ role }) => role.value === "list")?.path.value;
    const name = (list && literalSegment(pathSegments(list).at(-1))) ?? usualPlural(type.id);
    for (const field of type.fields) {
      const target = referenceOf(field);
      if (target === undefined) continue;
      const value = { type: type.id, isMany: true };
      const link = { name, target: inferred(value, field.span, "rancher/referrer-link") };
      referrers.set(target, [...(referrers.get(target) ?? []), link]);
    }
  }
  return referrers;
}

function referenceOf({ type: { value } }: Field): string | undefined {
  return value.kind === "id" ? value.type : undefined;
}
