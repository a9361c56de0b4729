import { tellsError } from "../core/told-error.js";
import type { Spec } from "./call.js";

/**
 * The names of members of documented error bodies.
 *
 * - `required`: those that each body has.
 * - `all`: those that any body may have.
 * - `codes`: those whose value names the error, and that no documented answer has.
 */
export type FailureShape = readonly [
  required: readonly string[],
  all: readonly string[],
  codes?: readonly string[],
];

/** True if the members of an answer are those of the documented error body. */
export function isFailure(body: unknown, [required, all]: FailureShape = [[], []]): boolean {
  const names = Object.keys(Object(body) as object);
  return (
    required.length > 0 &&
    required.every((name) => names.includes(name)) &&
    names.every((name) => all.includes(name))
  );
}

/**
 * True if an answer says that the call failed (`tellsError`), or has the documented form of an error and its code is not
 * that of a success, such as 0, 200 or `OK`. A text `{"message": "Done"}` may report a success.
 */
export function tellsFailure(body: unknown, shape: FailureShape = [[], []]): boolean {
  const codes = shape[2] ?? [];
  const isError = ([name, value]: readonly [string, unknown]): boolean =>
    codes.includes(name) && (Object(value) === value || !success.test(String(value)));
  return (
    tellsError(body) ||
    (isFailure(body, shape) && Object.entries(Object(body) as object).some(isError))
  );
}

/** Matches the value of a code that does not name an error. */
const success =
  /^(0*|2\d\d|ok|true|false|null|none|done)$|succe|(add|creat|updat|chang|delet|remov|accept|queu|process|complet)ed$/i;

/**
 * True for an object with nothing but members that errors and reports have, such as `{"message": "Not found"}`. It is no
 * documented resource.
 */
export function isMessage(body: unknown): boolean {
  const names = Object.keys(Object(body) as object);
  return names.length > 0 && names.every((name) => messageName.test(name));
}

// The generator has the same pattern.
const messageName =
  /^(message|msg|code|status|status_?code|details?|title|type|reason|description|error_?description|documentation_?url|(request|trace)_?id|timestamp|path|success|ok)$/i;

/**
 * True for a page without items that tells of an error, such as `{"items": [], "error": "denied"}`. It does not say that
 * there are no items. With items, or if an error may be data by the docs, it is a page.
 */
export function isFailedPage(body: unknown, { paging, needs }: Spec): boolean {
  const { items } = paging ?? {};
  if (items === undefined || needs === "") return false;
  const { [items]: list } = Object(body) as Readonly<Record<string, unknown>>;
  return Array.isArray(list) && list.length === 0 && tellsError(body);
}

/** True if the content type of an answer is that of an error by RFC 9457. */
export function isProblem({ headers }: Response): boolean {
  return /^application\/problem\+/i.test(headers.get("content-type") ?? "");
}

/**
 * True for the page of a login to which the server redirected a request without valid credentials. Its status is that of
 * a success, and it would be taken for a documented file, or a HEAD would say that a resource exists.
 *
 * @param urls the target of the request, and the URL that answered
 */
export function isLoginPage(
  { headers }: Response,
  [asked, url]: readonly [asked: string, url: string],
): boolean {
  const { pathname } = new URL(url);
  const isPage =
    /\bx?html\b/i.test(headers.get("content-type") ?? "") && !headers.has("content-disposition");
  // A documented path may have such a name itself, and so may the base of all paths.
  const isAsked = loginPath.test(asked) || pathname.endsWith(asked.replace(/^\.|\?.*/g, ""));
  return isPage && !isAsked && loginPath.test(pathname);
}

/** Matches `/accounts/login/`, `/users/sign_in` and the like. */
const loginPath = /(^|\/)((log|sign)[-_]?[io]n|sso|auth|oauth2?|sessions?)(?![a-z])/i;
