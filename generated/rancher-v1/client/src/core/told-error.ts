/**
 * True if an answer says that the call failed: with `error` or `errors`, with `success` or `ok` that is false, with an
 * HTTP status of an error as its `status` or `code`, or with the members and the `status` of a JSend failure.
 *
 * False, null, an empty string and an empty list are not errors.
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

/** True if an answer has no id, or a null or an empty one. */
export function lacksId(body: unknown, name = "id"): boolean {
  const { [name]: id = null } = Object(body) as Readonly<Record<string, unknown>>;
  return id === null || id === "";
}
