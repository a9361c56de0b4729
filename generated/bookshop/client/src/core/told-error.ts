/**
 * True if an answer says that the call failed. One of these must be so:
 *
 * - It has an `error`, `errors`, `fault` or `exception`, or a code of an error, such as `errorCode` or `errcode`. Its
 *   value is not false, null, an empty string or an empty list, and not that of a success: 0, a 2xx status, `OK` or
 *   `success`.
 * - Its `success` or `ok` is false.
 * - Its `status`, `statusCode`, `status_code` or `code` is a 4xx or 5xx status.
 * - Its `status` is `fail` or `error`, and it has no members other than `status`, `data`, `message`, `code` (the form
 *   of JSend), `error`, `errors`, `success` and `ok`.
 */
export function tellsError(body: unknown): boolean {
  const all = Object(body) as Readonly<Record<string, unknown>>;
  const { success, ok, status, statusCode, status_code, code } = all;
  const isJsend = Object.keys(all).every((name) =>
    /^(status|data|message|code|errors?|success|ok)$/.test(name),
  );
  // Values are tested as JSON, because an object may not be convertible to text: `{"toString": 1}`.
  return (
    [success, ok].includes(false) ||
    [status, statusCode, status_code, code].some((one) =>
      /^"?[45]\d\d"?$/.test(JSON.stringify(one)),
    ) ||
    (isJsend && ["fail", "error"].includes(status as string)) ||
    Object.entries(all).some(
      ([name, value]) =>
        /^(errors?|fault|exception|err(or)?_?(code|no))$/i.test(name) &&
        !/^("?(0*|2\d\d|ok|success|false|null)"?|\[]|{})$/i.test(JSON.stringify(value)),
    )
  );
}

/** True if the field `name` of an answer is missing, null or an empty string. */
export function lacksId(body: unknown, name = "id"): boolean {
  const { [name]: id = null } = Object(body) as Readonly<Record<string, unknown>>;
  return id === null || id === "";
}
