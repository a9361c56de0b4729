import { catalog, type Catalog, type Severity } from "./diagnostics/catalog.js";
import type { KnownCodes } from "./diagnostics/policy.js";
import { own as rancherPages } from "./dialects/rancher/catalog.js";
import { restCatalog } from "./dialects/rest/catalog.js";
import { own as rancherProtocol } from "./protocols/rancher/catalog.js";
import { own as restProtocol } from "./protocols/rest/catalog.js";
import { templateCatalog } from "./templates/catalog.js";

/** The usual severity of a code, and the correction of the fault. */
export interface CodeHelp {
  readonly severity: Severity;
  readonly fix: string;
}

/** The diagnostics whose codes have no prefix, keyed by code, in the order of `docs/diagnostics.md`. */
export const plainCatalog: Catalog = { ...catalog, ...rancherPages, ...rancherProtocol };

const all: Catalog = {
  ...plainCatalog,
  ...Object.fromEntries(
    Object.entries(restCatalog).map(([code, entry]) => [`rest/${code}`, entry]),
  ),
  ...restProtocol,
  ...templateCatalog,
};

/** All codes, in the order of `docs/diagnostics.md`. */
export const allCodes: readonly string[] = Object.keys(all);

/** Returns the usual severity of a code and the correction of the fault. Undefined for an unknown code. */
export function findHelp(code: string): CodeHelp | undefined {
  return Object.hasOwn(all, code) ? all[code] : undefined;
}

const fixed = Object.keys(all).filter((code) => all[code]?.isFixed === true);

/** All codes, grouped by how the configuration and pages may change their severity. */
export const knownCodes: KnownCodes = {
  fixed: new Set(fixed),
  changeable: Object.keys(all).filter((code) => !fixed.includes(code)),
  ofProtocols: new Set([...Object.keys(rancherProtocol), ...Object.keys(restProtocol)]),
};
