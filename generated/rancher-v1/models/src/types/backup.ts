// Generated from docs/api/v1.1/api-resources/backup/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { BackupTarget } from "./backupTarget.js";
import type { Snapshot } from "./snapshot.js";
import type { Volume } from "./volume.js";

/**
 * A backup is a copy of a snapshot, stored on a backup target away from the hosts.
 * Page: docs/api/v1.1/api-resources/backup/index.md
 */
export interface Backup {
  /** Identifies the backup. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "backup";
  /** URLs of related resources, set by the server. */
  readonly links: BackupLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** A remark on the backup for the people who run it. */
  description?: string | null | undefined;
  /** What the backup is called. */
  name?: string | null | undefined;
  /**
   * The account that owns the backup.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * The target that stores the backup.
   * The id of a resource of type `backupTarget`.
   */
  readonly backupTargetId?: string | null | undefined;
  /**
   * When the backup was made.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** Which sort of backup it is, where there are several. */
  readonly kind?: string | null | undefined;
  /**
   * When the backup was removed; empty while it exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /**
   * The snapshot that was copied.
   * The id of a resource of type `snapshot`.
   */
  readonly snapshotId?: string | null | undefined;
  /**
   * Where the backup is in its life. The options are `created`, `creating`, `removed`,
   * `removing`, `requested`.
   */
  readonly state?: BackupState | Undocumented | null | undefined;
  /** Tells whether the backup is on its way to another state. */
  readonly transitioning?: BackupTransitioning | null | undefined;
  /** What is going on, or what went wrong, in words. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far a change has come, in percent. */
  readonly transitioningProgress?: number | null | undefined;
  /** Where the target keeps the backup. */
  readonly uri?: string | null | undefined;
  /** Identifies the backup across all installations. */
  readonly uuid?: string | null | undefined;
  /**
   * The volume that the snapshot was taken of.
   * The id of a resource of type `volume`.
   */
  readonly volumeId?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `backupTarget`, if a read asks for it with `include`. */
  readonly backupTarget?: BackupTarget | null | undefined;
  /** The target of the link `snapshot`, if a read asks for it with `include`. */
  readonly snapshot?: Snapshot | null | undefined;
  /** The target of the link `volume`, if a read asks for it with `include`. */
  readonly volume?: Volume | null | undefined;
}

/** The links of a resource of type `backup`. */
export interface BackupLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Backup>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** One resource of type `backupTarget`. */
  readonly backupTarget?: LinkTo<BackupTarget> | undefined;
  /** One resource of type `snapshot`. */
  readonly snapshot?: LinkTo<Snapshot> | undefined;
  /** One resource of type `volume`. */
  readonly volume?: LinkTo<Volume> | undefined;
}

/** The documented options of `state`. */
export const BackupState = ["created", "creating", "removed", "removing", "requested"] as const;

/** One of the documented options of `state`. */
export type BackupState = (typeof BackupState)[number];

/** The documented options of `transitioning`. */
export const BackupTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type BackupTransitioning = (typeof BackupTransitioning)[number];
