import { fastify, type FastifyInstance } from "fastify";
import { onTestFinished } from "vitest";

/**
 * Starts an application on a free port of the loopback interface and returns its URL. It stops at the end of
 * the test.
 */
export async function serve(register: (app: FastifyInstance) => Promise<unknown>): Promise<string> {
  const app = fastify({ forceCloseConnections: true });
  await register(app);
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  onTestFinished(() => app.close());
  return url;
}
