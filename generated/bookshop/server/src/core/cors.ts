import type { FastifyInstance } from "fastify";

/** Headers of answers that scripts of other origins may read beside the usual ones. */
const exposed = "allow, content-disposition, etag, location, retry-after, www-authenticate";

/**
 * Lets scripts of web pages of any origin use an application: their preflights are answered before
 * keys are asked for, and every answer may be read. Keys have to be sent by the script, because
 * browsers send no cookies to a server that allows every origin.
 *
 * @param headers the names of the API's own headers that scripts may read, with commas between
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
    // Browsers ask again before each request otherwise; 7200 seconds is the most that some allow.
    await reply.code(204).header("access-control-max-age", "7200").send();
  });
}
