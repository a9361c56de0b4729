// Generated from docs/api/v1.1/api-resources/backupTarget/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Backup } from "./backup.js";
import type { NfsConfig } from "./nfsConfig.js";

/**
 * A backup target is a place that backups are stored at.
 * Page: docs/api/v1.1/api-resources/backupTarget/index.md
 */
export interface BackupTarget {
  /** Identifies the target. */
  readonly id: string;
  /** What the target is called. */
  name: string;
  /** The type of the resource, set by the server. */
  readonly type: "backupTarget";
  /** URLs of related resources, set by the server. */
  readonly links: BackupTargetLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** A remark on the target for the people who run it. */
  description?: string | null | undefined;
  /** How to reach the target over NFS. */
  nfsConfig?: NfsConfig | null | undefined;
  /**
   * The account that owns the target.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the target was made.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** Which sort of target it is, where there are several. */
  readonly kind?: string | null | undefined;
  /**
   * When the target was removed; empty while it exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the target is in its life. The options are `created`, `creating`, `removed`,
   * `removing`, `requested`.
   */
  readonly state?: BackupTargetState | Undocumented | null | undefined;
  /** Tells whether the target is on its way to another state. */
  readonly transitioning?: BackupTargetTransitioning | null | undefined;
  /** What is going on, or what went wrong, in words. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far a change has come, in percent. */
  readonly transitioningProgress?: number | null | undefined;
  /** Identifies the target across all installations. */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `backups`, if a read asks for it with `include`. */
  readonly backups?: readonly Backup[] | null | undefined;
}

/** The links of a resource of type `backupTarget`. */
export interface BackupTargetLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<BackupTarget>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** The resources of type `backup` that refer to this one. */
  readonly backups?: LinkTo<readonly Backup[]> | undefined;
}

/** The documented options of `state`. */
export const BackupTargetState = ["created", "creating", "removed", "removing",
  "requested"] as const;

/** One of the documented options of `state`. */
export type BackupTargetState = (typeof BackupTargetState)[number];

/** The documented options of `transitioning`. */
export const BackupTargetTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type BackupTargetTransitioning = (typeof BackupTargetTransitioning)[number];
