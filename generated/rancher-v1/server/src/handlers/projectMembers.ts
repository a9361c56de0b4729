// Generated from docs/api/v1.1/api-resources/projectMember/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { Context, Stored } from "../core/server.js";
import type * as models from "@rancher-v1/models";

/** A method for each documented route. Implement it in a file of your own: this one is replaced. */
export interface ProjectMembersHandlers {
  /** `GET /v1/projectMembers` */
  list(query: unknown, context: Context): Promise<readonly Stored<models.ProjectMember>[]>;
  /**
   * `GET /v1/projectMembers/${ID}`
   * Null answers 404.
   */
  get(id: string, context: Context): Promise<Stored<models.ProjectMember> | null>;
  /**
   * `POST /v1/projectMembers/${ID}?action=activate`
   * Null answers 404.
   */
  activate(id: string, context: Context): Promise<Stored<models.ProjectMember> | null>;
  /**
   * `POST /v1/projectMembers/${ID}?action=deactivate`
   * Null answers 404.
   */
  deactivate(id: string, context: Context): Promise<Stored<models.ProjectMember> | null>;
}
