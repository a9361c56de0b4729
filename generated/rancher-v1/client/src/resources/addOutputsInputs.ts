// Generated from docs/api/v1.1/api-resources/addOutputsInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { AddOutputsInput } from "@rancher-v1/models/addOutputsInput";
import type { RequestOptions } from "../core/options.js";
import type { CoreClient } from "../core/transport.js";
import type { List } from "../rancher/list.js";
import type { ListQuery } from "../rancher/query.js";
import { resource, type ReadOptions } from "../rancher/resource.js";

export type { AddOutputsInput } from "@rancher-v1/models/addOutputsInput";

/**
 * Input of the action that adds outputs to a stack. Outputs are values a stack hands on to
 * whoever deployed it.
 *
 * Page: docs/api/v1.1/api-resources/addOutputsInput/index.md
 */
export interface AddOutputsInputs {
  /**
   * Lists resources of type `addOutputsInput`. Await the list for its first page, iterate it for
   * the resources of all pages, or collect them with `all`.
   *
   * `GET /v1/addOutputsInputs`
   */
  list(query?: AddOutputsInputsQuery, options?: RequestOptions): List<AddOutputsInput>;
  /**
   * Reads one resource of type `addOutputsInput`.
   *
   * `GET /v1/addOutputsInputs/${ID}`
   *
   * @throws NotFoundError if there is none.
   */
  get(
    target: string | AddOutputsInput,
    options?: ReadOptions<AddOutputsInput>,
  ): Promise<AddOutputsInput>;
  /**
   * Reads one resource of type `addOutputsInput`; null if there is none.
   *
   * `GET /v1/addOutputsInputs/${ID}`
   */
  find(
    target: string | AddOutputsInput,
    options?: ReadOptions<AddOutputsInput>,
  ): Promise<AddOutputsInput | null>;
}

/** The query of a list of resources of type `addOutputsInput`. */
export interface AddOutputsInputsQuery
  extends ListQuery<string, AddOutputsInput> {}

/** Makes the methods for resources of the type `addOutputsInput`, which use the given client. */
export function addOutputsInputs(client: CoreClient): AddOutputsInputs {
  const own = resource(client, "addOutputsInputs");
  return {
    list: own.list,
    get: own.get,
    find: own.find,
  };
}
