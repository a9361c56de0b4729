import { catalog, type Code, type Severity } from "./catalog.js";
import { restCatalog, type RestCode } from "./rest-catalog.js";

/** Any code of a diagnostic. One behind a name and a slash is of the dialect of that name. */
export type AnyCode = Code | `rest/${RestCode}`;

/** What is known of a code. */
export interface CodeHelp {
  readonly severity: Severity;
  readonly fix: string;
}

const all: Readonly<Record<string, CodeHelp>> = {
  ...catalog,
  ...Object.fromEntries(Object.entries(restCatalog).map(([code, help]) => [`rest/${code}`, help])),
};

/** Every code there is, those of dialects behind those of all pages. */
export const allCodes = Object.keys(all) as readonly AnyCode[];

/** The usual severity of a code, and how to mend what it reports; undefined for no code. */
export function findHelp(code: string): CodeHelp | undefined {
  return Object.hasOwn(all, code) ? all[code] : undefined;
}

/** True for the code of a block that looks like facts and that no rule read. */
export function isUnreadCode(code: string): boolean {
  return /^(?:rest\/)?unread-/.test(code);
}

/** How to mend what a code reports. */
export function fixOf(code: AnyCode): string {
  return findHelp(code)?.fix ?? "";
}
