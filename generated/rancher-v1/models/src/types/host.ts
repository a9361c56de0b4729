// Generated from docs/api/v1.1/api-resources/host/index.md. Do not edit: change the docs, then run `stubdown generate`.

import type { PublicEndpoint } from "./publicEndpoint.js";

/** A host is a machine that instances run on. */
export interface Host {
  /** Identifies the host */
  readonly id: string;
  /** A remark on the host for the people who run it */
  description?: string | null;
  /** Labels by which schedulers choose the host */
  labels?: { readonly [key: string]: string } | null;
  /** What the host is called */
  name?: string | null;
  /** What the agent on the host last reported of itself */
  readonly agentState?: string | null;
  /** How much computing the host offers, in the scheduler's units */
  readonly computeTotal?: number | null;
  /** The name that the operating system has for the host */
  readonly hostname?: string | null;
  /** What the agent measured: processors, memory, disks, operating system */
  readonly info?: unknown;
  /**
   * The machine behind the host
   * The id of a resource of type `physicalHost`.
   */
  readonly physicalHostId?: string | null;
  /** Addresses under which services on the host can be reached */
  readonly publicEndpoints?: readonly PublicEndpoint[] | null;
  /**
   * The account that owns the resource
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null;
  /**
   * When the resource was made
   * A date in ISO 8601.
   */
  readonly created?: string | null;
  /** Which sort of the type the resource is, where there are several */
  readonly kind?: string | null;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id
   * A date in ISO 8601.
   */
  readonly removed?: string | null;
  /** Where the resource is in its life */
  readonly state?: string | null;
  /** Tells whether the resource is on its way to another state: `yes`, `no`, or `error` */
  readonly transitioning?: "yes" | "no" | "error" | (string & {}) | null;
  /** What is going on, or what went wrong, in words */
  readonly transitioningMessage?: string | null;
  /** How far a change has come, in percent */
  readonly transitioningProgress?: number | null;
  /** Identifies the resource across all installations */
  readonly uuid?: string | null;
  /** The type of the resource, set by the server. */
  readonly type?: string;
  /** URLs of what belongs to it, set by the server. */
  readonly links?: { readonly [name: string]: string };
  /** URLs of what is possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string };
}

/** What a new host is made from. */
export interface HostCreate {
  /** A remark on the host for the people who run it */
  description?: string;
  /** What the host is called */
  name?: string;
}

/** What can be changed on a host. */
export interface HostUpdate {
  /** A remark on the host for the people who run it */
  description?: string;
  /** Labels by which schedulers choose the host */
  labels?: { readonly [key: string]: string };
  /** What the host is called */
  name?: string;
}
