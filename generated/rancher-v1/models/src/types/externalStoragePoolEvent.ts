// Generated from docs/api/v1.1/api-resources/externalStoragePoolEvent/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { StoragePool } from "./storagePool.js";

/**
 * A report from a storage driver about a storage pool and the hosts that can use it.
 * Page: docs/api/v1.1/api-resources/externalStoragePoolEvent/index.md
 */
export interface ExternalStoragePoolEvent {
  /** Identifier Rancher gives to the event. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "externalStoragePoolEvent";
  /** URLs of related resources, set by the server. */
  readonly links: ExternalStoragePoolEventLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /**
   * Account or project that the event belongs to.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the event was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** What sort of event is reported. */
  readonly eventType?: string | null | undefined;
  /** Identifier of the thing concerned in the outside system. */
  readonly externalId?: string | null | undefined;
  /** Unique identifiers of the hosts that can use the pool. */
  readonly hostUuids?: readonly string[] | null | undefined;
  /** Internal kind under which the event is filed. */
  readonly kind?: string | null | undefined;
  /**
   * Account on whose behalf the event was reported.
   * The id of a resource of type `account`.
   */
  readonly reportedAccountId?: string | null | undefined;
  /**
   * Where the event stands in its life cycle. The options are `created`, `creating`, `removed`,
   * `removing`, `requested`.
   */
  readonly state?: ExternalStoragePoolEventState | Undocumented | null | undefined;
  /** The storage pool the event is about. */
  readonly storagePool?: StoragePool | null | undefined;
  /** Whether the event is between two states, or failed on the way. */
  readonly transitioning?: ExternalStoragePoolEventTransitioning | null | undefined;
  /** What is being done to the event, or what went wrong. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the running change to the event has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Globally unique identifier of the event. */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `reportedAccount`, if a read asks for it with `include`. */
  readonly reportedAccount?: Account | null | undefined;
}

/** The links of a resource of type `externalStoragePoolEvent`. */
export interface ExternalStoragePoolEventLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ExternalStoragePoolEvent>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** One resource of type `account`. */
  readonly reportedAccount?: LinkTo<Account> | undefined;
}

/** The documented options of `state`. */
export const ExternalStoragePoolEventState = ["created", "creating", "removed", "removing",
  "requested"] as const;

/** One of the documented options of `state`. */
export type ExternalStoragePoolEventState = (typeof ExternalStoragePoolEventState)[number];

/** The documented options of `transitioning`. */
export const ExternalStoragePoolEventTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type ExternalStoragePoolEventTransitioning =
  (typeof ExternalStoragePoolEventTransitioning)[number];
