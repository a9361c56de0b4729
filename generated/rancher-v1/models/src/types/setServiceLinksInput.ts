// Generated from docs/api/v1.1/api-resources/setServiceLinksInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

import type { ServiceLinkCreate } from "./serviceLink.js";

/**
 * Input of the action that replaces the links of a service. Links that are not listed are
 * dropped.
 * Page: docs/api/v1.1/api-resources/setServiceLinksInput/index.md
 */
export interface SetServiceLinksInput {
  /** Complete list of links the service should have. */
  serviceLinks?: readonly ServiceLinkCreate[] | null | undefined;
}
