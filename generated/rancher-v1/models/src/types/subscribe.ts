// Generated from docs/api/v1.1/api-resources/subscribe/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * A subscription to events of the server. Clients use it to be told about changes without
 * asking repeatedly.
 * Page: docs/api/v1.1/api-resources/subscribe/index.md
 */
export interface Subscribe {
  /** Names of the events to be told about. */
  eventNames?: readonly string[] | null;
}

/**
 * What a new subscribe is made from.
 * Page: docs/api/v1.1/api-resources/subscribe/index.md
 */
export interface SubscribeCreate {
  /** Names of the events to be told about. */
  eventNames?: readonly string[];
}
