import { setTimeout } from "node:timers/promises";

import type { FastifyInstance } from "fastify";

import { HttpError } from "./errors.js";

/** The delays and failures of a mock. */
export interface Disturbance {
  /** The delay of each answer, in milliseconds. */
  readonly latency: number;
  /** The probability that a request fails with 503, from 0 to 1. */
  readonly fail: number;
}

/** Delays all answers of an application, and lets random requests fail with 503, so that a client can be tested. */
export function disturb(app: FastifyInstance, { latency, fail }: Disturbance): void {
  if (latency === 0 && fail === 0) return;
  app.addHook("onRequest", async () => {
    await setTimeout(latency);
    if (Math.random() >= fail) return;
    const message = "The mock was told to let some requests fail, and this is one";
    throw new HttpError(503, "ServiceUnavailable", { message });
  });
}
