import type { FastifyInstance } from "fastify";

/** The host names that clients on this machine use to call the mock. */
const own = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Refuses requests whose `Host` header has a name that is neither one of this machine nor in `names`. Otherwise any
 * website could point its own name at this machine, and the pages of that website would have the same origin as the
 * mock (DNS rebinding).
 *
 * @param names further allowed names, separated by commas
 */
export function checkHost(app: FastifyInstance, names = ""): void {
  const more = names.split(",").map((name) => name.trim().toLowerCase());
  const known = new Set([...own, ...more.filter((name) => name !== "")]);
  app.addHook("onRequest", async ({ headers }, reply) => {
    const name = headers.host?.replace(/:\d*$/, "").toLowerCase();
    if (name === undefined || known.has(name)) return;
    const text = `This mock is not called ${JSON.stringify(name)}; start it with --allow-host NAME\n`;
    await reply.code(421).header("content-type", "text/plain; charset=utf-8").send(text);
  });
}
