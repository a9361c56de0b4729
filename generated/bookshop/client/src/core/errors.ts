/** The details of an error of this client: the failed request, and the answer of the server. */
export interface ErrorDetails {
  readonly method: string;
  /** The URL without credentials and query. */
  readonly url: string;
  /** The HTTP status; undefined if no answer came. */
  readonly status?: number | undefined;
  /** The error code of the server, such as `InvalidOption`. */
  readonly code?: string | undefined;
  /** The invalid field, if the server names one. */
  readonly fieldName?: string | undefined;
  // The members below are set only in whole clients, and in clients with `withDetails`.

  /** The `detail` in the body of the error. */
  readonly detail?: string | undefined;
  /** The id of the request in the logs of the server, if it sends one. */
  readonly requestId?: string | undefined;
  /** The number of times that the request was sent. 0 if it was not sent. */
  readonly tries?: number | undefined;
  /** The headers of the answer, without secrets; undefined if no answer came. */
  readonly headers?: Headers | undefined;
  /** The body of the answer, without secrets: parsed JSON, or else a string. Undefined if no answer came. */
  readonly body?: unknown;
  /** The error of the platform if no answer came. Its `code` may be `ECONNREFUSED`, for example. */
  readonly cause?: unknown;
}

// `name` is a getter with a fixed string, because minifiers rename classes.

/** The error of a failed request. Its subclass shows the kind of failure. */
export class ApiError extends Error implements ErrorDetails {
  declare readonly method: string;
  declare readonly url: string;
  declare readonly status?: number | undefined;
  declare readonly code?: string | undefined;
  declare readonly fieldName?: string | undefined;
  declare readonly detail?: string | undefined;
  declare readonly requestId?: string | undefined;
  declare readonly tries?: number | undefined;
  declare readonly headers?: Headers | undefined;
  declare readonly body?: unknown;
  declare readonly cause?: unknown;

  constructor(message: string, details: ErrorDetails) {
    super(message);
    Object.assign(this, details);
  }

  override get name(): string {
    return "ApiError";
  }
}

/** 401 or 403: the credentials are wrong or not sufficient. */
export class AuthError extends ApiError {
  override get name(): string {
    return "AuthError";
  }
}

/** 404 of the API itself: the resource does not exist. A 404 of a proxy is an `ApiError`. */
export class NotFoundError extends ApiError {
  override get name(): string {
    return "NotFoundError";
  }
}

/** 409: the resource is busy, or another client changed it. */
export class ConflictError extends ApiError {
  override get name(): string {
    return "ConflictError";
  }
}

/** 400 or 422: the input was refused. `fieldName` and `code` may say which field and why. */
export class ValidationError extends ApiError {
  override get name(): string {
    return "ValidationError";
  }
}

/** 429: too many requests, and no time or retries are left. */
export class RateLimitError extends ApiError {
  override get name(): string {
    return "RateLimitError";
  }
}

/** 5xx: the server failed. */
export class ServerError extends ApiError {
  override get name(): string {
    return "ServerError";
  }
}

/** No answer came, or the connection broke before its end. */
export class NetworkError extends ApiError {
  override get name(): string {
    return "NetworkError";
  }
}

/** No complete answer came within the timeout. */
export class TimeoutError extends ApiError {
  override get name(): string {
    return "TimeoutError";
  }
}

/** The error classes, keyed by status. */
export const errorClasses: Readonly<Record<number, typeof ApiError>> = {
  400: ValidationError,
  401: AuthError,
  403: AuthError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
  429: RateLimitError,
};
