// Generated from docs/api/v1.1/api-resources/externalDnsEvent/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";

/**
 * A report from an outside DNS provider integration about the name under which a service has
 * been published.
 * Page: docs/api/v1.1/api-resources/externalDnsEvent/index.md
 */
export interface ExternalDnsEvent {
  /** Identifier Rancher gives to the event. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "externalDnsEvent";
  /** URLs of related resources, set by the server. */
  readonly links: ExternalDnsEventLinks;
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
  /** Full domain name the event is about. */
  readonly fqdn?: string | null | undefined;
  /** Internal kind under which the event is filed. */
  readonly kind?: string | null | undefined;
  /**
   * Account on whose behalf the event was reported.
   * The id of a resource of type `account`.
   */
  readonly reportedAccountId?: string | null | undefined;
  /** Service the domain name stands for. */
  readonly serviceName?: string | null | undefined;
  /** Stack in which that service is found. */
  readonly stackName?: string | null | undefined;
  /**
   * Where the event stands in its life cycle. The options are `created`, `creating`, `removed`,
   * `removing`, `requested`.
   */
  readonly state?: ExternalDnsEventState | Undocumented | null | undefined;
  /** Whether the event is between two states, or failed on the way. */
  readonly transitioning?: ExternalDnsEventTransitioning | null | undefined;
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

/** The links of a resource of type `externalDnsEvent`. */
export interface ExternalDnsEventLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ExternalDnsEvent>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** One resource of type `account`. */
  readonly reportedAccount?: LinkTo<Account> | undefined;
}

/** The documented options of `state`. */
export const ExternalDnsEventState = ["created", "creating", "removed", "removing",
  "requested"] as const;

/** One of the documented options of `state`. */
export type ExternalDnsEventState = (typeof ExternalDnsEventState)[number];

/** The documented options of `transitioning`. */
export const ExternalDnsEventTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type ExternalDnsEventTransitioning = (typeof ExternalDnsEventTransitioning)[number];
