// Generated from docs/api/v1.1/api-resources/ipAddressAssociateInput/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * Input for associating one IP address with another.
 * Page: docs/api/v1.1/api-resources/ipAddressAssociateInput/index.md
 */
export interface IpAddressAssociateInput {
  /**
   * IP address to associate with.
   * The id of a resource of type `ipAddress`.
   */
  ipAddressId?: string | null | undefined;
}
