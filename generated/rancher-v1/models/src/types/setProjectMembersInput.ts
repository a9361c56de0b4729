// Generated from docs/api/v1.1/api-resources/setProjectMembersInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { ProjectMember } from "./projectMember.js";

/**
 * Input of the action that replaces the members of a project. Members that are not listed lose
 * their access.
 * Page: docs/api/v1.1/api-resources/setProjectMembersInput/index.md
 */
export interface SetProjectMembersInput {
  /** Complete list of members the project should have. */
  members: readonly ProjectMember[];
}
