import type { LinkTo, Undocumented } from "./link.js";

/** The names of the documented links of a resource, or a name that `undocumented` made. */
export type LinkName<Resource> = (keyof Links<Resource> & string) | Undocumented;

/** The type of a link's target; unknown for an undocumented link. */
export type Linked<Resource, Name extends string> = Name extends keyof Links<Resource>
  ? NonNullable<Links<Resource>[Name]> extends LinkTo<infer Target>
    ? Target
    : unknown
  : unknown;

type Links<Resource> = Resource extends { readonly links?: infer Urls }
  ? NonNullable<Urls>
  : object;
