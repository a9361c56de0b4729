// Generated from docs/api/v1.1. Do not edit: change the docs, then run `stubdown generate`.

import { Transport, type ClientOptions } from "./core/transport.js";
import { Accounts } from "./resources/accounts.js";
import { Hosts } from "./resources/hosts.js";
import { Volumes } from "./resources/volumes.js";

/** The whole API: a property for each resource. */
export class Client {
  /** Resources of type `account`. */
  readonly accounts: Accounts;
  /** Resources of type `host`. */
  readonly hosts: Hosts;
  /** Resources of type `volume`. */
  readonly volumes: Volumes;

  /** @throws TypeError if `options.url` is no HTTP URL. */
  constructor(options: ClientOptions) {
    const transport = new Transport(options, "/v1");
    this.accounts = new Accounts(transport);
    this.hosts = new Hosts(transport);
    this.volumes = new Volumes(transport);
  }
}

/**
 * Makes a client for one server.
 *
 * @throws TypeError if `options.url` is no HTTP URL.
 */
export function createClient(options: ClientOptions): Client {
  return new Client(options);
}
