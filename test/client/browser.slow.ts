import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { inChromium, isChromiumThere, tabsOfChromium } from "../helpers/chromium.js";
import { root } from "../helpers/command-line.js";

/** The script of the page. Each of its functions is called by a test. */
const page = `
import { createClient } from "@rancher-v1/client";

const client = createClient({ url: location.origin, accessKey: "ä", secretKey: "b" });
const tell = (error) => ({ name: error.name, message: error.message, status: error.status });

Object.assign(globalThis, {
  list: () => client.volumes.list({ name_prefix: "d" }).all(),
  create: () => client.volumes.create({ name: "new", driver: "local" }),
  wait: () => client.wait(client.volumes.create({ name: "new", driver: "local" })),
  abort: async () => {
    const start = performance.now();
    const signal = AbortSignal.timeout(100);
    const error = await client.volumes.get("slow", { signal }).catch((reason) => reason);
    return { ...tell(error), isQuick: performance.now() - start < 2_000 };
  },
  redirect: () => client.volumes.get("moved").catch(tell),
});
`;

/** Makes a server on which the volume ends its transition at the second read. */
function makeApi(script: string): ReturnType<typeof createServer> {
  let reads = 0;
  return createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    const send = (status: number, body: object): void => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    };
    const links = { self: `http://${headers.host ?? ""}/v1/volumes/1v1` };
    const volume = (transitioning: string): object => {
      return { id: "1v1", type: "volume", name: "new", transitioning, links, actions: {} };
    };
    if (url === "/") {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(`<!doctype html><title>test</title><script type="module">${script}</script>`);
    } else if (headers.authorization !== `Basic ${Buffer.from("ä:b").toString("base64")}`) {
      send(401, {});
    } else if (method === "POST") {
      reads = 0;
      send(201, volume("yes"));
    } else if (url === "/v1/volumes?name_prefix=d") {
      send(200, { data: [{ id: "1v1" }], pagination: { next: "/v1/volumes?marker=2" } });
    } else if (url === "/v1/volumes?marker=2") {
      send(200, { data: [{ id: "1v2" }] });
    } else if (url === "/v1/volumes/moved") {
      response.writeHead(302, { location: "/v1/volumes" }).end();
    } else if (url === "/v1/volumes/1v1") {
      send(200, volume(++reads < 2 ? "yes" : "no"));
    }
    // Any other URL, such as that of a slow call, is never answered.
  });
}

describe.skipIf(!isChromiumThere)(inChromium, () => {
  const newTab = tabsOfChromium();
  let url: string;
  let server: ReturnType<typeof createServer>;

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: page, resolveDir: join(root, "test/client") },
      bundle: true,
      format: "esm",
      target: "es2022",
      write: false,
      tsconfig: join(root, "tsconfig.json"),
    });
    server = makeApi(outputFiles[0]?.text ?? "");
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ["list", [{ id: "1v1" }, { id: "1v2" }]],
    ["create", { id: "1v1", transitioning: "yes" }],
    ["wait", { id: "1v1", transitioning: "no" }],
    ["abort", { name: "TimeoutError", isQuick: true }],
    [
      "redirect",
      { name: "ApiError", message: expect.stringContaining("is not followed") as string },
    ],
  ])("%s", async (name, expected) => {
    const tab = await newTab();
    await tab.goto(url);
    expect(await tab.evaluate(`globalThis.${name}()`)).toMatchObject(expected);
  });
});
