/** What every error of this client tells: which request failed, and what the server said. */
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
  /** What the server calls the request in its logs, where it tells. */
  readonly requestId?: string | undefined;
}

// Names are spelled out, as getters: minifiers rename classes, and a stack begins with the name.

/** A request that failed. The subclasses tell why. */
export class ApiError extends Error implements ErrorDetails {
  declare readonly method: string;
  declare readonly url: string;
  declare readonly status?: number | undefined;
  declare readonly code?: string | undefined;
  declare readonly fieldName?: string | undefined;
  declare readonly detail?: string | undefined;
  declare readonly requestId?: string | undefined;

  constructor(message: string, details: ErrorDetails) {
    super(message);
    Object.assign(this, details);
  }

  override get name(): string {
    return "ApiError";
  }
}

/** 401 or 403: the credentials are wrong or do not suffice. */
export class AuthError extends ApiError {
  override get name(): string {
    return "AuthError";
  }
}

/** 404 of the API itself: there is no such resource. A 404 of a proxy is an `ApiError`. */
export class NotFoundError extends ApiError {
  override get name(): string {
    return "NotFoundError";
  }
}

/** 409: the resource is busy or was changed by somebody else. */
export class ConflictError extends ApiError {
  override get name(): string {
    return "ConflictError";
  }
}

/** 400 or 422: the input was refused; `fieldName` and `code` tell which field and why. */
export class ValidationError extends ApiError {
  override get name(): string {
    return "ValidationError";
  }
}

/** 429: too many requests, and no time left to try again. */
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

/** No answer came, or it broke off. */
export class NetworkError extends ApiError {
  override get name(): string {
    return "NetworkError";
  }
}

/** No whole answer came in time. */
export class TimeoutError extends ApiError {
  override get name(): string {
    return "TimeoutError";
  }
}

/** The classes of single statuses. */
export const errorClasses: Readonly<Record<number, typeof ApiError>> = {
  400: ValidationError,
  401: AuthError,
  403: AuthError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
  429: RateLimitError,
};
