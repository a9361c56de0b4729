import type { FastifyInstance } from "fastify";

/** How clients on this machine call it. */
const own = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Refuses requests that call the mock by another name. A page of any site can make its own name lead to this
 * machine, and would then be of the same origin as the mock.
 *
 * @param names more names, with commas between
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
