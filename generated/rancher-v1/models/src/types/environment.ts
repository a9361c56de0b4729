// Generated from docs/api/v1.1/api-resources/environment/index.md. Do not edit: change the docs, then run `stubdown generate`.

/**
 * A stack: a group of services that make up one application and are deployed together. The API
 * of this generation calls it an environment; what the user interface calls an environment is
 * a project here.
 */
export interface Environment {
  /** Identifier Rancher gives to the stack */
  readonly id: string;
  /** What the stack is called */
  name: string;
  /** Free text saying what the stack is for */
  description?: string | null;
  /** Text of the docker-compose file the stack is made from */
  dockerCompose?: string | null;
  /** Variables filled into the compose files, by name */
  environment?: { readonly [key: string]: string } | null;
  /** Reference to the origin of the stack, such as a catalog template */
  externalId?: string | null;
  /** Values the stack hands on to others, by name */
  outputs?: { readonly [key: string]: string } | null;
  /** Variables used before the last upgrade, kept for a rollback */
  previousEnvironment?: { readonly [key: string]: string } | null;
  /** External reference before the last upgrade, kept for a rollback */
  previousExternalId?: string | null;
  /** Text of the rancher-compose file with the Rancher additions */
  rancherCompose?: string | null;
  /** Whether the services start as soon as the stack is created */
  startOnCreate?: boolean | null;
  /** Overall health of the services in the stack */
  readonly healthState?: string | null;
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

/** What a new environment is made from. */
export interface EnvironmentCreate {
  /** What the stack is called */
  name: string;
  /** Free text saying what the stack is for */
  description?: string;
  /** Text of the docker-compose file the stack is made from */
  dockerCompose?: string;
  /** Variables filled into the compose files, by name */
  environment?: { readonly [key: string]: string };
  /** Reference to the origin of the stack, such as a catalog template */
  externalId?: string;
  /** Values the stack hands on to others, by name */
  outputs?: { readonly [key: string]: string };
  /** Variables used before the last upgrade, kept for a rollback */
  previousEnvironment?: { readonly [key: string]: string };
  /** External reference before the last upgrade, kept for a rollback */
  previousExternalId?: string;
  /** Text of the rancher-compose file with the Rancher additions */
  rancherCompose?: string;
  /** Whether the services start as soon as the stack is created */
  startOnCreate?: boolean;
}

/** What can be changed on a environment. */
export interface EnvironmentUpdate {
  /** Free text saying what the stack is for */
  description?: string;
  /** Reference to the origin of the stack, such as a catalog template */
  externalId?: string;
  /** What the stack is called */
  name?: string;
  /** Values the stack hands on to others, by name */
  outputs?: { readonly [key: string]: string };
  /** Variables used before the last upgrade, kept for a rollback */
  previousEnvironment?: { readonly [key: string]: string };
  /** External reference before the last upgrade, kept for a rollback */
  previousExternalId?: string;
}
