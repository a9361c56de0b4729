// Generated from docs/api/v1.1/api-resources/containerEvent/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";
import type { Host } from "./host.js";

/**
 * A report from a host that something happened to a container in Docker. Rancher uses it to
 * keep its own records in step.
 * Page: docs/api/v1.1/api-resources/containerEvent/index.md
 */
export interface ContainerEvent {
  /** Identifier Rancher gives to the event. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "containerEvent";
  /** URLs of related resources, set by the server. */
  readonly links: ContainerEventLinks;
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
  /** Output of docker inspect for the container. */
  readonly dockerInspect?: unknown;
  /** Image named as the origin in the Docker event. */
  readonly externalFrom?: string | null | undefined;
  /** Identifier the container has in Docker. */
  readonly externalId?: string | null | undefined;
  /** Status named in the Docker event. */
  readonly externalStatus?: string | null | undefined;
  /** Time stamp of the Docker event. */
  readonly externalTimestamp?: number | null | undefined;
  /**
   * Host on which the event took place.
   * The id of a resource of type `host`.
   */
  readonly hostId?: string | null | undefined;
  /** Internal kind under which the event is filed. */
  readonly kind?: string | null | undefined;
  /** Unique identifier of the host, as given in the report. */
  readonly reportedHostUuid?: string | null | undefined;
  /**
   * Where the event stands in its life cycle. The options are `created`, `creating`, `removed`,
   * `removing`, `requested`.
   */
  readonly state?: ContainerEventState | Undocumented | null | undefined;
  /** Whether the event is between two states, or failed on the way. */
  readonly transitioning?: ContainerEventTransitioning | null | undefined;
  /** What is being done to the event, or what went wrong. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the running change to the event has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
  /** The target of the link `host`, if a read asks for it with `include`. */
  readonly host?: Host | null | undefined;
}

/** The links of a resource of type `containerEvent`. */
export interface ContainerEventLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ContainerEvent>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
  /** One resource of type `host`. */
  readonly host?: LinkTo<Host> | undefined;
}

/** The documented options of `state`. */
export const ContainerEventState = ["created", "creating", "removed", "removing",
  "requested"] as const;

/** One of the documented options of `state`. */
export type ContainerEventState = (typeof ContainerEventState)[number];

/** The documented options of `transitioning`. */
export const ContainerEventTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type ContainerEventTransitioning = (typeof ContainerEventTransitioning)[number];
