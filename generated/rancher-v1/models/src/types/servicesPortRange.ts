// Generated from docs/api/v1.1/api-resources/servicesPortRange/index.md.
// Do not edit: change the docs, then run `stubdown generate`.

/**
 * A range of port numbers from which public ports for services are drawn. It is set on a
 * project.
 * Page: docs/api/v1.1/api-resources/servicesPortRange/index.md
 */
export interface ServicesPortRange {
  /** Last port number of the range. */
  endPort: number;
  /** First port number of the range. */
  startPort: number;
}
