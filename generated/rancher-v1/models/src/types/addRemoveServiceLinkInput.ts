// Generated from docs/api/v1.1/api-resources/addRemoveServiceLinkInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { ServiceLinkCreate } from "./serviceLink.js";

/**
 * Input for adding or removing a single link from one service to another.
 * Page: docs/api/v1.1/api-resources/addRemoveServiceLinkInput/index.md
 */
export interface AddRemoveServiceLinkInput {
  /** The service link to add or take away. */
  serviceLink: ServiceLinkCreate;
}
