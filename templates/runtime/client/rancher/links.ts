import type { LinkTo } from "./link.js";

/** The names of the links that the docs imply for a resource. The server may offer others. */
export type LinkName<Resource> = KnownKey<Links<Resource>> | (string & {});

/** What a link leads to; unknown for one that no page implies. */
export type Linked<Resource, Name extends string> =
  Name extends KnownKey<Links<Resource>>
    ? NonNullable<Links<Resource>[Name]> extends LinkTo<infer Target>
      ? Target
      : unknown
    : unknown;

/**
 * A resource with what its links lead to, as `include` asks for it. A link that it has not adds
 * nothing.
 */
export type Included<Resource, Name extends string> = [Name] extends [never]
  ? Resource
  : Resource & { readonly [Key in Name]?: Linked<Resource, Key> };

type Links<Resource> = Resource extends { readonly links: infer Urls } ? Urls : object;

/** The keys that are spelled out, without those that an index signature allows. */
type KnownKey<T> = keyof {
  [Key in keyof T as string extends Key ? never : number extends Key ? never : Key]: 1;
} &
  string;
