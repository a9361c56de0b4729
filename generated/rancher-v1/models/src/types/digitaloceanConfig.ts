// Generated from docs/api/v1.1/api-resources/digitaloceanConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { LinkTo, Undocumented } from "./_link.js";

/**
 * Settings for the DigitalOcean machine driver. They say with which token, where and in what
 * size a droplet is created as a host.
 * Page: docs/api/v1.1/api-resources/digitaloceanConfig/index.md
 */
export interface DigitaloceanConfig {
  /** Identifies the resource, set by the server. */
  readonly id?: string | undefined;
  /**
   * DigitalOcean API token used for the requests.
   * Default: `""`.
   */
  accessToken?: string | null | undefined;
  /** Whether DigitalOcean backs up the droplet. */
  backups?: boolean | null | undefined;
  /**
   * Image the droplet is created from.
   * Default: `"ubuntu-15-10-x64"`.
   */
  image?: string | null | undefined;
  /** Whether the droplet also gets an IPv6 address. */
  ipv6?: boolean | null | undefined;
  /** Whether the droplet also gets a private network interface. */
  privateNetworking?: boolean | null | undefined;
  /**
   * DigitalOcean region the droplet is created in.
   * Default: `"nyc3"`.
   */
  region?: string | null | undefined;
  /**
   * Size of the droplet, which fixes CPU and memory.
   * Default: `"512mb"`.
   */
  size?: string | null | undefined;
  /**
   * Port on which the droplet accepts SSH connections.
   * Default: `"22"`.
   */
  sshPort?: string | null | undefined;
  /**
   * Login name for the SSH connection to the droplet.
   * Default: `"root"`.
   */
  sshUser?: string | null | undefined;
  /**
   * User data passed to the droplet, such as cloud-init text.
   * Default: `""`.
   */
  userdata?: string | null | undefined;
  /** The type of the resource, set by the server. */
  readonly type?: "digitaloceanConfig" | undefined;
  /** URLs of related resources, set by the server. */
  readonly links?: DigitaloceanConfigLinks | undefined;
  /** URLs of the actions that are possible now, set by the server. */
  readonly actions?: { readonly [name: string]: string | undefined } | undefined;
}

/** The links of a resource of type `digitaloceanConfig`. */
export interface DigitaloceanConfigLinks {
  readonly [name: Undocumented]: string | undefined;
  /** The resource itself. */
  readonly self: LinkTo<DigitaloceanConfig>;
}

/**
 * The body of a request that creates a resource of type `digitaloceanConfig`.
 * Page: docs/api/v1.1/api-resources/digitaloceanConfig/index.md
 */
export interface DigitaloceanConfigCreate {
  /**
   * DigitalOcean API token used for the requests.
   * Default: `""`.
   */
  accessToken?: string | null | undefined;
  /** Whether DigitalOcean backs up the droplet. */
  backups?: boolean | null | undefined;
  /**
   * Image the droplet is created from.
   * Default: `"ubuntu-15-10-x64"`.
   */
  image?: string | null | undefined;
  /** Whether the droplet also gets an IPv6 address. */
  ipv6?: boolean | null | undefined;
  /** Whether the droplet also gets a private network interface. */
  privateNetworking?: boolean | null | undefined;
  /**
   * DigitalOcean region the droplet is created in.
   * Default: `"nyc3"`.
   */
  region?: string | null | undefined;
  /**
   * Size of the droplet, which fixes CPU and memory.
   * Default: `"512mb"`.
   */
  size?: string | null | undefined;
  /**
   * Port on which the droplet accepts SSH connections.
   * Default: `"22"`.
   */
  sshPort?: string | null | undefined;
  /**
   * Login name for the SSH connection to the droplet.
   * Default: `"root"`.
   */
  sshUser?: string | null | undefined;
  /**
   * User data passed to the droplet, such as cloud-init text.
   * Default: `""`.
   */
  userdata?: string | null | undefined;
  /** A resource may be sent back with its `type`, which changes nothing. */
  readonly type?: "digitaloceanConfig" | undefined;
}
