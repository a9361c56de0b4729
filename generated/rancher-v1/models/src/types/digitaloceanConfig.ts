// Generated from docs/api/v1.1/api-resources/digitaloceanConfig/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Settings for the DigitalOcean machine driver. They say with which token, where and in what
 * size a droplet is created as a host.
 * Page: docs/api/v1.1/api-resources/digitaloceanConfig/index.md
 */
export interface DigitaloceanConfig {
  /**
   * DigitalOcean API token used for the requests.
   * Default: `""`.
   */
  accessToken?: string | null;
  /** Whether DigitalOcean backs up the droplet. */
  backups?: boolean | null;
  /**
   * Image the droplet is created from.
   * Default: `"ubuntu-15-10-x64"`.
   */
  image?: string | null;
  /** Whether the droplet also gets an IPv6 address. */
  ipv6?: boolean | null;
  /** Whether the droplet also gets a private network interface. */
  privateNetworking?: boolean | null;
  /**
   * DigitalOcean region the droplet is created in.
   * Default: `"nyc3"`.
   */
  region?: string | null;
  /**
   * Size of the droplet, which fixes CPU and memory.
   * Default: `"512mb"`.
   */
  size?: string | null;
  /**
   * Port on which the droplet accepts SSH connections.
   * Default: `"22"`.
   */
  sshPort?: string | null;
  /**
   * Login name for the SSH connection to the droplet.
   * Default: `"root"`.
   */
  sshUser?: string | null;
  /**
   * User data passed to the droplet, such as cloud-init text.
   * Default: `""`.
   */
  userdata?: string | null;
}

/**
 * What a new digitaloceanConfig is made from.
 * Page: docs/api/v1.1/api-resources/digitaloceanConfig/index.md
 */
export interface DigitaloceanConfigCreate {
  /**
   * DigitalOcean API token used for the requests.
   * Default: `""`.
   */
  accessToken?: string;
  /** Whether DigitalOcean backs up the droplet. */
  backups?: boolean;
  /**
   * Image the droplet is created from.
   * Default: `"ubuntu-15-10-x64"`.
   */
  image?: string;
  /** Whether the droplet also gets an IPv6 address. */
  ipv6?: boolean;
  /** Whether the droplet also gets a private network interface. */
  privateNetworking?: boolean;
  /**
   * DigitalOcean region the droplet is created in.
   * Default: `"nyc3"`.
   */
  region?: string;
  /**
   * Size of the droplet, which fixes CPU and memory.
   * Default: `"512mb"`.
   */
  size?: string;
  /**
   * Port on which the droplet accepts SSH connections.
   * Default: `"22"`.
   */
  sshPort?: string;
  /**
   * Login name for the SSH connection to the droplet.
   * Default: `"root"`.
   */
  sshUser?: string;
  /**
   * User data passed to the droplet, such as cloud-init text.
   * Default: `""`.
   */
  userdata?: string;
}
