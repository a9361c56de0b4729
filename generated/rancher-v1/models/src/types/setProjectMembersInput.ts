// Generated from docs/api/v1.1/api-resources/setProjectMembersInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { ProjectMember, ProjectMemberCreate } from "./projectMember.js";

/**
 * Input of the action that replaces the members of a project. Members that are not listed lose
 * their access.
 * Page: docs/api/v1.1/api-resources/setProjectMembersInput/index.md
 */
export interface SetProjectMembersInput {
  /** Complete list of members the project should have. */
  members: readonly ProjectMember[];
  /** The type of the resource, set by the server. */
  readonly type: "setProjectMembersInput";
  /** URLs of related resources, set by the server. */
  readonly links: { readonly [name: string]: string | undefined };
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
}

/**
 * A value of type `setProjectMembersInput` as it is sent.
 * Page: docs/api/v1.1/api-resources/setProjectMembersInput/index.md
 */
export interface SetProjectMembersInputCreate {
  /** Complete list of members the project should have. */
  members: readonly ProjectMemberCreate[];
}
