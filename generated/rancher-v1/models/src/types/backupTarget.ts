// Generated from docs/api/v1.1/api-resources/backupTarget/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo } from "../link.js";
import type { NfsConfig } from "./nfsConfig.js";

/**
 * A backup target is a place that backups are stored at.
 * Page: docs/api/v1.1/api-resources/backupTarget/index.md
 */
export interface BackupTarget {
  /**
   * Identifies the target
   * Page: docs/api/v1.1/api-resources/backupTarget/index.md
   */
  readonly id: string;
  /**
   * What the target is called
   * Page: docs/api/v1.1/api-resources/backupTarget/index.md
   */
  name: string;
  /** The type of the resource, set by the server. */
  readonly type: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links: BackupTargetLinks;
  /** URLs of what is possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * A remark on the target for the people who run it
   * Page: docs/api/v1.1/api-resources/backupTarget/index.md
   */
  description?: string | null;
  /**
   * How to reach the target over NFS
   * Page: docs/api/v1.1/api-resources/backupTarget/index.md
   */
  nfsConfig?: NfsConfig | null;
  /**
   * The account that owns the target
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/api-resources/backupTarget/index.md
   */
  readonly accountId?: string | null;
  /**
   * When the target was made
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/backupTarget/index.md
   */
  readonly created?: string | null;
  /**
   * Which sort of target it is, where there are several
   * Page: docs/api/v1.1/api-resources/backupTarget/index.md
   */
  readonly kind?: string | null;
  /**
   * When the target was removed; empty while it exists
   * A date in ISO 8601.
   * Page: docs/api/v1.1/api-resources/backupTarget/index.md
   */
  readonly removed?: string | null;
  /**
   * Where the target is in its life. The options are `created`, `creating`, `removed`,
   * `removing`, `requested`.
   * Page: docs/api/v1.1/api-resources/backupTarget/index.md
   */
  readonly state?: "created" | "creating" | "removed" | "removing" | "requested" | (string & {}) | null;
  /**
   * Tells whether the target is on its way to another state
   * Page: docs/api/v1.1/api-resources/backupTarget/index.md
   */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /**
   * What is going on, or what went wrong, in words
   * Page: docs/api/v1.1/api-resources/backupTarget/index.md
   */
  readonly transitioningMessage?: string | null;
  /**
   * How far a change has come, in percent
   * Page: docs/api/v1.1/api-resources/backupTarget/index.md
   */
  readonly transitioningProgress?: number | null;
  /**
   * Identifies the target across all installations
   * Page: docs/api/v1.1/api-resources/backupTarget/index.md
   */
  readonly uuid?: string | null;
}

/** URLs of what belongs to a backupTarget. */
export interface BackupTargetLinks {
  readonly [name: string]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<"backupTarget">;
  /** One resource of type `account`. */
  readonly account?: LinkTo<"account">;
  /** The resources of type `backup` that refer to it. */
  readonly backups?: LinkTo<"backup[]">;
}

declare module "../link.js" {
  interface LinkTargets {
    readonly backupTarget: BackupTarget;
  }
}
