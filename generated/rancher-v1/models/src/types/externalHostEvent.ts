// Generated from docs/api/v1.1/api-resources/externalHostEvent/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Host } from "./host.js";

/**
 * A report from an outside system concerning one or more hosts, for instance that a host is to
 * be cleared.
 * Page: docs/api/v1.1/api-resources/externalHostEvent/index.md
 */
export interface ExternalHostEvent {
  /** Identifier Rancher gives to the event. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "externalHostEvent";
  /** URLs of related resources, set by the server. */
  readonly links: ExternalHostEventLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Whether the host is to be deleted as well. */
  deleteHost?: boolean | null | undefined;
  /** What sort of event is reported. */
  eventType?: string | null | undefined;
  /**
   * Host the event concerns.
   * The id of a resource of type `host`.
   */
  hostId?: string | null | undefined;
  /** Label that picks out the hosts concerned. */
  hostLabel?: string | null | undefined;
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
  /** Identifier of the thing concerned in the outside system. */
  readonly externalId?: string | null | undefined;
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
  readonly state?: ExternalHostEventState | Undocumented | null | undefined;
  /** Whether the event is between two states, or failed on the way. */
  readonly transitioning?: ExternalHostEventTransitioning | null | undefined;
  /** What is being done to the event, or what went wrong. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the running change to the event has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Globally unique identifier of the event. */
  readonly uuid?: string | null | undefined;
  /** The target of the link `host`, if a read asks for it with `include`. */
  readonly host?: Host | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `reportedAccount`, if a read asks for it with `include`. */
  readonly reportedAccount?: Account | null | undefined;
}

/** The links of a resource of type `externalHostEvent`. */
export interface ExternalHostEventLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ExternalHostEvent>;
  /** One resource of type `host`. */
  readonly host?: LinkTo<Host> | undefined;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** One resource of type `account`. */
  readonly reportedAccount?: LinkTo<Account> | undefined;
}

/** The documented options of `state`. */
export const ExternalHostEventState = ["created", "creating", "removed", "removing",
  "requested"] as const;

/** One of the documented options of `state`. */
export type ExternalHostEventState = (typeof ExternalHostEventState)[number];

/** The documented options of `transitioning`. */
export const ExternalHostEventTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type ExternalHostEventTransitioning = (typeof ExternalHostEventTransitioning)[number];
