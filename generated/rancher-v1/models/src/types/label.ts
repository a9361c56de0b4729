// Generated from docs/api/v1.1/api-resources/label/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";

/**
 * A pair of a key and a value attached to hosts or containers, used to pick them out when
 * scheduling and selecting.
 * Page: docs/api/v1.1/api-resources/label/index.md
 */
export interface Label {
  /** Identifier Rancher gives to the label. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "label";
  /** URLs of related resources, set by the server. */
  readonly links: LabelLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: { readonly [name: string]: string | undefined };
  /** Free text saying what the label is for. */
  description?: string | null | undefined;
  /** What the label is called. */
  name?: string | null | undefined;
  /**
   * Account or project that the label belongs to.
   * The id of a resource of type `account`.
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the label was created.
   * A date in ISO 8601.
   */
  readonly created?: string | null | undefined;
  /** Key part of the label. */
  readonly key?: string | null | undefined;
  /** Internal kind under which the label is filed. */
  readonly kind?: string | null | undefined;
  /**
   * When the label was removed, empty while it still exists.
   * A date in ISO 8601.
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the label stands in its life cycle. The options are `created`, `creating`, `removed`,
   * `removing`, `requested`.
   */
  readonly state?: LabelState | Undocumented | null | undefined;
  /** Whether the label is between two states, or failed on the way. */
  readonly transitioning?: LabelTransitioning | null | undefined;
  /** What is being done to the label, or what went wrong. */
  readonly transitioningMessage?: string | null | undefined;
  /** How far the running change to the label has got. */
  readonly transitioningProgress?: number | null | undefined;
  /** Globally unique identifier of the label. */
  readonly uuid?: string | null | undefined;
  /** Value part of the label. */
  readonly value?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
}

/** The links of a resource of type `label`. */
export interface LabelLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<Label>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
}

/** The documented options of `state`. */
export const LabelState = ["created", "creating", "removed", "removing", "requested"] as const;

/** One of the documented options of `state`. */
export type LabelState = (typeof LabelState)[number];

/** The documented options of `transitioning`. */
export const LabelTransitioning = ["yes", "no", "error"] as const;

/** One of the documented options of `transitioning`. */
export type LabelTransitioning = (typeof LabelTransitioning)[number];
