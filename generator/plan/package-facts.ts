import type { JsonValue } from "../core/api.js";

/** The repository that has the source of the packages. */
export interface RepositoryFact {
  /** The kind of repository: `git`. */
  readonly type: string;
  /** The URL of the repository: `git+https://github.com/acme/shop.git`. */
  readonly url: string;
  /** The output folder of the API, relative to the top of the repository: `generated/shop`. */
  readonly directory: string;
}

/** Author, licence and other members that every `package.json` of an API gets. */
export interface PackageFacts {
  /** An SPDX expression: `MIT`. */
  readonly license?: string;
  /** The text of the licence. Each package gets it as a file. */
  readonly licenseText?: string;
  readonly author?: JsonValue;
  readonly homepage?: string;
  readonly bugs?: JsonValue;
  readonly repository?: RepositoryFact;
  readonly publishConfig?: JsonValue;
}
