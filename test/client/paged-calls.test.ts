// Options of a call apply to each page of a list. A repeated request sends a body with files again as a whole.
import { createClient } from "@bookshop/client";
import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";
import { serveScript, type Script } from "../helpers/scripted-server.js";

const page: Script = (_, count) => ({ body: count < 4 ? [{ id: count, title: "a" }] : [] });

it("sends the headers of a list with each page, and gives each page the whole timeout", async () => {
  const { url, requests } = await serveScript((...seen) => ({
    ...page(...seen),
    delays: [400, 0],
  }));
  const list = createClient({ url }).books.list({}, { timeout: 1_500, headers: { "x-a": "1" } });
  expect(await list.all()).toHaveLength(3);
  expect(requests.map(({ headers }) => headers["x-a"])).toEqual(["1", "1", "1", "1"]);
});

it("ends a list at a page that does not arrive within the timeout", async () => {
  const { url } = await serveScript((seen, count) => ({
    ...page(seen, count),
    delays: [count === 2 ? 3_000 : 0, 0],
  }));
  const call = createClient({ url, retries: 0 }).books.list({}, { timeout: 1_000 }).all();
  expect((await failureOf(call)).name).toBe("TimeoutError");
});

it("ends a list by a signal between two pages, and in the middle of a page", async () => {
  for (const delay of [0, 2_000]) {
    const { url } = await serveScript((seen, count) => ({
      ...page(seen, count),
      delays: [0, count === 2 ? delay : 0],
    }));
    const controller = new AbortController();
    const reason = new Error("stop");
    const stop = (): void => {
      controller.abort(reason);
    };
    const read = async (): Promise<void> => {
      for await (const { id } of createClient({ url }).books.list(
        {},
        { signal: controller.signal },
      )) {
        if (id !== 1) continue;
        if (delay === 0) stop();
        else setTimeout(stop, 200);
      }
    };
    expect(await failureOf(read())).toBe(reason);
  }
});

it("sends a form with a file or a stream whole each time", async () => {
  const file = new Blob(["the bytes"]);
  for (const one of [file, file.stream(), new Uint8Array(await file.arrayBuffer())]) {
    const { url, requests } = await serveScript([
      { status: 429 },
      { status: 401 },
      { status: 204 },
    ]);
    let count = 0;
    const token = (): string => `t${++count}`;
    await createClient({ url, token }).books.uploadCover(1, { file: one });
    expect(requests.map(({ body }) => body.includes("the bytes"))).toEqual([true, true, true]);
  }
});

it("ends a list with an error before it gives a row twice, if the last page is answered for all after it", async () => {
  for (const last of [1, 6, 10]) {
    const { url } = await serveScript(({ target }) => {
      const asked = Number(new URL(target, "http://a").searchParams.get("page") ?? 1);
      const id = Math.min(asked, last);
      return { body: [{ id, title: "a" }] };
    });
    const ids: unknown[] = [];
    const read = async (): Promise<void> => {
      for await (const { id } of createClient({ url }).books.list()) ids.push(id);
    };
    expect((await failureOf(read())).message).toBe("unknown next page");
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toHaveLength(last);
  }
});
