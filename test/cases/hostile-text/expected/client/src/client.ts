// Generated from the docs of api. Do not edit: change the docs, then run `stubdown generate`.

import { Transport, type ClientOptions } from "./core/transport.js";
import { Disks } from "./resources/disks.js";

/** The whole API: a property for each resource. */
export class Client {
  /** Resources of type `disk`. */
  readonly disks: Disks;

  /** @throws TypeError if `options.url` is no HTTP URL. */
  constructor(options: ClientOptions) {
    const transport = new Transport(options, "/v1");
    this.disks = new Disks(transport);
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
