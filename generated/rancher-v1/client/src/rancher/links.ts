import type { LinkTo, Undocumented } from "./link.js";

/** The names of the documented links of a resource; `undocumented` makes others. */
export type LinkName<Resource> = (keyof Links<Resource> & string) | Undocumented;

/** The target of a link; unknown for a link that is not documented. */
export type Linked<Resource, Name extends string> = Name extends keyof Links<Resource>
  ? NonNullable<Links<Resource>[Name]> extends LinkTo<infer Target>
    ? Target
    : unknown
  : unknown;

type Links<Resource> = Resource extends { readonly links?: infer Urls }
  ? NonNullable<Urls>
  : object;
