// Generated from the docs of api. Do not edit: change the docs, then run `stubdown generate`.

import { Transport, type ClientOptions } from "./core/transport.js";
import { Keys } from "./resources/keys.js";
import { Projects } from "./resources/projects.js";

/** The whole API: a property for each resource. */
export class Client {
  /** Resources of type `key`. */
  readonly keys: Keys;
  /** Resources of type `project`. */
  readonly projects: Projects;

  /** @throws TypeError if `options.url` is no HTTP URL. */
  constructor(options: ClientOptions) {
    const transport = new Transport(options, "/v2");
    this.keys = new Keys(transport);
    this.projects = new Projects(transport);
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
