/** What every error of this client tells: which request failed, and how the server put it. */
export interface ErrorDetails {
  readonly method: string;
  /** The URL without credentials and query. */
  readonly url: string;
  /** The HTTP status; undefined if no answer came. */
  readonly status?: number | undefined;
  /** The server's word for the fault, such as `InvalidOption`. */
  readonly code?: string | undefined;
  /** The field at fault, where the server names one. */
  readonly fieldName?: string | undefined;
  readonly detail?: string | undefined;
}

/** A request that failed. The subclasses tell why. */
export class ApiError extends Error implements ErrorDetails {
  readonly method: string;
  readonly url: string;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly fieldName: string | undefined;
  readonly detail: string | undefined;

  constructor(message: string, details: ErrorDetails, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.method = details.method;
    this.url = details.url;
    this.status = details.status;
    this.code = details.code;
    this.fieldName = details.fieldName;
    this.detail = details.detail;
  }
}

/** 401 or 403: the credentials are wrong or do not suffice. */
export class AuthError extends ApiError {}
/** 404: there is no such resource. */
export class NotFoundError extends ApiError {}
/** 409: the resource is busy or was changed by somebody else. */
export class ConflictError extends ApiError {}
/** 422: the input was refused; `fieldName` and `code` tell which field and why. */
export class ValidationError extends ApiError {}
/** 5xx: the server failed. */
export class ServerError extends ApiError {}
/** No answer came. */
export class NetworkError extends ApiError {}

/** The error for an answer that is none of 2xx. The body may be anything, HTML or nothing included. */
export function errorFor(
  body: unknown,
  details: ErrorDetails & { readonly status: number },
): ApiError {
  const field = (name: string): string | undefined => {
    const value: unknown =
      typeof body === "object" && body !== null ? Reflect.get(body, name) : undefined;
    return typeof value === "string" ? value : undefined;
  };
  const [code, fieldName, detail] = [field("code"), field("fieldName"), field("detail")];
  const reason = field("message") ?? code ?? `status ${details.status}`;
  const about = fieldName === undefined ? "" : ` (${fieldName})`;
  const message = `${details.method} ${details.url}: ${reason}${about}`;
  return new (classFor(details.status))(message, { ...details, code, fieldName, detail });
}

function classFor(status: number): typeof ApiError {
  if (status === 401 || status === 403) return AuthError;
  if (status === 404) return NotFoundError;
  if (status === 409) return ConflictError;
  if (status === 422) return ValidationError;
  return status >= 500 ? ServerError : ApiError;
}
