import { setTimeout } from "node:timers/promises";

import type { FastifyInstance } from "fastify";

import { HttpError } from "./errors.js";

/** How a mock is worse than a server at its best. */
export interface Disturbance {
  /** How long each answer is held back, in milliseconds. */
  readonly latency: number;
  /** Which part of the requests fails with 503, from 0 to 1. */
  readonly fail: number;
}

/** Makes the answers of an application as slow and as unreliable as a test wants them. */
export function disturb(app: FastifyInstance, { latency, fail }: Disturbance): void {
  if (latency === 0 && fail === 0) return;
  app.addHook("onRequest", async () => {
    await setTimeout(latency);
    if (Math.random() >= fail) return;
    const message = "The mock was told to let some requests fail, and this is one";
    throw new HttpError(503, "ServiceUnavailable", { message });
  });
}
