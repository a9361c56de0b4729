import type { LinkTo } from "./link.js";

/** The names of the documented links of a resource. The server may offer others. */
export type LinkName<Resource> = KnownKey<Links<Resource>> | (string & {});

/** The target of a link; unknown for a link that is not documented. */
export type Linked<Resource, Name extends string> =
  Name extends KnownKey<Links<Resource>>
    ? NonNullable<Links<Resource>[Name]> extends LinkTo<infer Target>
      ? Target
      : unknown
    : unknown;

/**
 * A resource with the targets of its links, as `include` asks for them. A link that the resource does
 * not have adds nothing.
 */
export type Included<Resource, Name extends string> = [Name] extends [never]
  ? Resource
  : Resource & { readonly [Key in Name]?: Linked<Resource, Key> };

type Links<Resource> = Resource extends { readonly links: infer Urls } ? Urls : object;

/** The declared keys, without those of an index signature. */
type KnownKey<T> = keyof {
  [Key in keyof T as string extends Key ? never : number extends Key ? never : Key]: 1;
} &
  string;
