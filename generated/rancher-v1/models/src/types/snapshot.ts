// Generated from docs/api/v1.1/api-resources/snapshot/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Backup } from "./backup.js";
import type { Volume } from "./volume.js";

/**
 * A snapshot holds what was on a volume at one moment.
 * Page: docs/api/v1.1/api-resources/snapshot/index.md
 */
export interface Snapshot {
  /** Identifies the snapshot. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "snapshot";
  /** URLs of related resources, set by the server. */
  readonly links: SnapshotLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** A remark on the snapshot for the people who run it. */
  description?: string | null | undefined;
  /** What the snapshot is called. */
  name?: string | null | undefined;
  /**
   * The account that owns the snapshot.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the snapshot was made.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** Which sort of snapshot it is, where there are several. */
  readonly kind?: string | null | undefined;
  /**
   * When the snapshot was removed; empty while it exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the snapshot is in its life. The options are `created`, `creating`, `removed`,
   * `removing`, `requested`.
   */
  readonly state?: SnapshotState | Undocumented | null | undefined;
  /** Tells whether the snapshot is on its way to another state. */
  readonly transitioning?: SnapshotTransitioning | null | undefined;
  /** What is going on, or what went wrong, in words. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far a change has come, in percent. */
  readonly transitioningProgress?: number | null | undefined;
  /** Identifies the snapshot across all installations. */
  readonly uuid?: string | null | undefined;
  /**
   * The volume that the snapshot was taken of.
   * The id of a resource of type `volume`.
   */
  readonly volumeId?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `volume`, if a read asks for it with `include`. */
  readonly volume?: Volume | null | undefined;
  /** The target of the link `backups`, if a read asks for it with `include`. */
  readonly backups?: readonly Backup[] | null | undefined;
}

/** The links of a resource of type `snapshot`. */
export interface SnapshotLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Snapshot>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** One resource of type `volume`. */
  readonly volume?: LinkTo<Volume> | undefined;
  /** The resources of type `backup` that refer to this one. */
  readonly backups?: LinkTo<readonly Backup[]> | undefined;
}

/** The documented options of `state`. */
export const SnapshotState = ["created", "creating", "removed", "removing", "requested"] as const;

/** One of the documented options of `state`. */
export type SnapshotState = (typeof SnapshotState)[number];

/** The documented options of `transitioning`. */
export const SnapshotTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type SnapshotTransitioning = (typeof SnapshotTransitioning)[number];
