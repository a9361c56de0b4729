import type { FastifyInstance } from "fastify";

/** Headers of answers that scripts of other origins may read in addition to those that browsers always allow. */
const exposed = "allow, content-disposition, etag, location, retry-after, www-authenticate";

/**
 * Allows scripts of web pages of any origin to use an application (CORS). Preflight requests are answered before
 * authentication. Scripts have to send keys themselves, because browsers send no cookies to a server that allows
 * every origin.
 *
 * @param headers the names of more answer headers that scripts may read, separated by commas
 */
export function allowOrigins(app: FastifyInstance, headers: string): void {
  app.addHook("onRequest", async (request, reply) => {
    if (request.headers.origin === undefined) return;
    void reply.header("access-control-allow-origin", "*");
    void reply.header("access-control-expose-headers", `${exposed}, ${headers}`);
    const method = request.headers["access-control-request-method"];
    if (request.method !== "OPTIONS" || method === undefined) return;
    const asked = request.headers["access-control-request-headers"];
    void reply.header("access-control-allow-methods", method);
    if (asked !== undefined) void reply.header("access-control-allow-headers", asked);
    // Lets browsers keep the answer for 7200 seconds, the longest time that Chromium allows.
    await reply.code(204).header("access-control-max-age", "7200").send();
  });
}
