// Generated from api-resources/host/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Disk } from "./disk.js";

/**
 * A host.
 * Page: api-resources/host/index.md
 */
export interface Host {
  /** Which host. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "host";
  /** URLs of related resources, set by the server. */
  readonly links: HostLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** The target of the link `disks`, if a read asks for it with `include`. */
  readonly disks?: readonly Disk[] | null | undefined;
}

/** The links of a resource of type `host`. */
export interface HostLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Host>;
  /** The resources of type `disk` that refer to this one. */
  readonly disks?: LinkTo<readonly Disk[]> | undefined;
}
