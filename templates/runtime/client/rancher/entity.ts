import { ApiError, type ErrorDetails } from "../core/errors.js";

/** The properties of a resource that the client reads. The server may have sent any value. */
export interface Entity {
  readonly id?: unknown;
  readonly type?: unknown;
  readonly state?: unknown;
  readonly links?: unknown;
  readonly actions?: unknown;
}

/**
 * The resource does not offer the action or link now. No request was sent.
 *
 * `code` is `ActionNotAvailable` or `LinkNotAvailable`.
 */
export class UnavailableError extends ApiError {
  override get name(): string {
    return "UnavailableError";
  }
}

/** The URL of a link or an action, if there is one of that name. */
export function offered(urls: unknown, name: string): string | undefined {
  const url = (Object(urls) as Record<string, unknown>)[name];
  return typeof url === "string" ? url : undefined;
}

/** The error for an action or a link that a resource does not offer now. */
export function unavailable(
  { id, type, state }: Entity,
  name: string,
  urls: unknown,
  details: ErrorDetails,
): UnavailableError {
  const names = Object.keys(Object(urls) as object).join(", ") || "none";
  const where = state ? ` in state ${state as string}` : "";
  return new UnavailableError(
    `${name} is not available on ${type as string} ${id as string}${where}; available: ${names}`,
    details,
  );
}

export function isObject(value: unknown): value is object {
  return Object(value) === value && !Array.isArray(value);
}
