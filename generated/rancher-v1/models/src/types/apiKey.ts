// Generated from docs/api/v1.1/api-resources/apiKey/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { Transitioning } from "./_common.js";
import type { LinkTo, Undocumented } from "./_link.js";
import type { Account } from "./account.js";

/**
 * A key pair for calling the API without a user session. The public part serves as the user
 * name, the secret part as the password.
 * Page: docs/api/v1.1/api-resources/apiKey/index.md
 */
export interface ApiKey {
  /** Identifier Rancher gives to the API key. */
  readonly id: string;
  /** The type of the resource, set by the server. */
  readonly type: "apiKey";
  /** URLs of related resources, set by the server. */
  readonly links: ApiKeyLinks;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions: ApiKeyActions;
  /** Free text saying what the API key is for. */
  description?: string | null | undefined;
  /** What the API key is called. */
  name?: string | null | undefined;
  /** Public part of the key, used as the user name. */
  readonly publicValue?: string | null | undefined;
  /** Secret part of the key, used as the password. */
  readonly secretValue?: string | null | undefined;
  /**
   * The account that owns the resource.
   * The id of a resource of type `account`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly accountId?: string | null | undefined;
  /**
   * When the resource was made.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly created?: string | null | undefined;
  /**
   * Which sort of the type the resource is, where there are several.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly kind?: string | null | undefined;
  /**
   * When the resource was removed; empty while it exists. A removed resource is not listed any
   * more, but can still be read by its id.
   * A date in ISO 8601.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly removed?: string | null | undefined;
  /**
   * Where the resource is in its life.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly state?: string | null | undefined;
  /**
   * Tells whether the resource is on its way to another state: `yes`, `no`, or `error`.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioning?: Transitioning | null | undefined;
  /**
   * What is going on, or what went wrong, in words.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningMessage?: string | null | undefined;
  /**
   * How far a change has come, in percent.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly transitioningProgress?: number | null | undefined;
  /**
   * Identifies the resource across all installations.
   * Page: docs/api/v1.1/common/index.md
   */
  readonly uuid?: string | null | undefined;
  /** The target of the link `account`, if a read asks for it with `include`. */
  readonly account?: Account | null | undefined;
}

/** The links of a resource of type `apiKey`. */
export interface ApiKeyLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<ApiKey>;
  /** One resource of type `account`. */
  readonly account?: LinkTo<Account> | undefined;
}

/** The actions that are possible now on a resource of type `apiKey`. */
export interface ApiKeyActions {
  readonly [name: Undocumented]: string | undefined;
  /** `POST /v1/apiKeys/${ID}?action=activate` */
  readonly activate?: string | undefined;
  /** `POST /v1/apiKeys/${ID}?action=deactivate` */
  readonly deactivate?: string | undefined;
}

/**
 * The body of a request that creates a resource of type `apiKey`.
 * Page: docs/api/v1.1/api-resources/apiKey/index.md
 */
export interface ApiKeyCreate {
  /** Free text saying what the API key is for. */
  description?: string | null | undefined;
  /** What the API key is called. */
  name?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "apiKey" | undefined;
}

/**
 * The fields of a resource of type `apiKey` that can be changed.
 * Page: docs/api/v1.1/api-resources/apiKey/index.md
 */
export interface ApiKeyUpdate {
  /** Free text saying what the API key is for. */
  description?: string | null | undefined;
  /** What the API key is called. */
  name?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "apiKey" | undefined;
}
