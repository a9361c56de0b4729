// Generated from api-resources/project/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * A project.
 * Page: api-resources/project/index.md
 */
export interface Project {
  /** Which project. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "project";
  /** URLs of related resources, set by the server. */
  readonly links: ProjectLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
}

/** The links of a resource of type `project`. */
export interface ProjectLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Project>;
}
