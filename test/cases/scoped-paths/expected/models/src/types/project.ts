// Generated from api-resources/project/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";

/**
 * A project.
 * Page: api-resources/project/index.md
 */
export interface Project {
  /**
   * Which project
   * Page: api-resources/project/index.md
   */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: ProjectLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
}

/** URLs of what belongs to a project. */
export interface ProjectLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"project">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly project: Project;
  }
}
