/**
 * True if an answer says that the call failed. One of these must be so:
 *
 * - It has an `error` or `errors` that is not false, null, 0, an empty string or an empty list.
 * - Its `success` or `ok` is false.
 * - Its `status`, `statusCode`, `status_code` or `code` is a 4xx or 5xx status.
 * - Its `status` is `fail` or `error`, and it has no members other than `status`, `data`, `message`, `code` (the form
 *   of JSend), `error`, `errors`, `success` and `ok`.
 */
export function tellsError(body: unknown): boolean {
  const { error, errors, success, ok, ...rest } = Object(body) as Readonly<Record<string, unknown>>;
  const { status, statusCode, status_code, code } = rest;
  const isJsend = Object.keys(rest).every((name) => /^(status|data|message|code)$/.test(name));
  return (
    [success, ok].includes(false) ||
    [status, statusCode, status_code, code].some((one) => /^[45]\d\d$/.test(String(one))) ||
    (isJsend && /^(fail|error)$/.test(String(status))) ||
    [error, errors].some((one) => Boolean(one) && (one as { length?: unknown }).length !== 0)
  );
}

/** True if the field `name` of an answer is missing, null or an empty string. */
export function lacksId(body: unknown, name = "id"): boolean {
  const { [name]: id = null } = Object(body) as Readonly<Record<string, unknown>>;
  return id === null || id === "";
}
