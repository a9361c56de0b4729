import type { FastifyReply } from "fastify";

import { HttpError, toHttpError } from "../core/errors.js";

/** A value that does not fit its schema. */
export interface Fault {
  /** Where it stands: `body/name`, `query/page`. */
  readonly path: string;
  readonly message: string;
}

/** A request whose values do not fit the docs. */
export class RequestError extends HttpError {
  readonly faults: readonly Fault[];

  constructor(status: number, faults: readonly Fault[]) {
    const [first] = faults;
    super(status, "InvalidRequest", {
      message: first === undefined ? "The request is wrong" : `${first.path} ${first.message}`,
    });
    this.faults = faults;
  }
}

/** Answers an error as `application/problem+json`, of RFC 9457. */
export function sendProblem(error: unknown, reply: FastifyReply): void {
  const known = toHttpError(error);
  const { status, code, message, details } = known;
  const faults = known instanceof RequestError ? { errors: known.faults } : {};
  void reply.code(status).header("content-type", "application/problem+json");
  void reply.header("cache-control", "no-store");
  void reply.serializer(JSON.stringify).send({
    type: "about:blank",
    title: code,
    status,
    detail: details.detail ?? message,
    ...faults,
  });
}
