import { ApiError, AuthError, createClient } from "@rancher-v1/client";

import { describe, expect, it, onTestFinished } from "vitest";

import { errorOf } from "../helpers/error-of.js";
import { serveScript, type Reply } from "../helpers/scripted-server.js";

const row = (id: number): object => ({ id: `1v${id}`, type: "volume", name: `v${id}` });

/** Returns pages of two rows each. The last page has no next page. */
function pages(count: number, base = "/v1/volumes"): Reply[] {
  return Array.from({ length: count }, (_, index) => ({
    body: {
      type: "collection",
      resourceType: "volume",
      data: [row(2 * index), row(2 * index + 1)],
      pagination: {
        limit: 2,
        partial: index < count - 1,
        next: index < count - 1 ? `${base}?limit=2&marker=m${index + 1}` : null,
      },
    },
  }));
}

async function targetOf(query: object): Promise<string> {
  const { url, requests } = await serveScript([{ body: { data: [] } }]);
  await createClient({ url }).volumes.list(query);
  return decodeURIComponent(requests[0]?.target ?? "").replaceAll("+", " ");
}

describe("a list", () => {
  it("is its first page if awaited, and leads to the next one", async () => {
    const { url, requests } = await serveScript(pages(2));
    const page = await createClient({ url }).volumes.list({ limit: 2 });
    expect(page.data.map(({ name }) => name)).toEqual(["v0", "v1"]);
    expect(page.pagination).toMatchObject({ limit: 2, partial: true });
    const next = await page.next();
    expect(next?.data.map(({ name }) => name)).toEqual(["v2", "v3"]);
    expect(await next?.next()).toBeNull();
    expect(requests.map(({ target }) => target)).toEqual([
      "/v1/volumes?limit=2",
      "/v1/volumes?limit=2&marker=m1",
    ]);
  });

  it("iterates over all pages, and reads no page before it is needed", async () => {
    const { url, requests } = await serveScript(pages(3));
    const names: string[] = [];
    for await (const { name } of createClient({ url }).volumes.list()) {
      names.push(name);
      expect(requests).toHaveLength(Math.ceil(names.length / 2));
    }
    expect(names).toEqual(["v0", "v1", "v2", "v3", "v4", "v5"]);
  });

  it("collects all pages, or up to a limit", async () => {
    const { url, requests } = await serveScript((_, count) => pages(3)[(count - 1) % 3] ?? {});
    const { volumes } = createClient({ url });
    expect(await volumes.list().all()).toHaveLength(6);
    expect(requests).toHaveLength(3);
    expect(await volumes.list().all({ max: 2 })).toHaveLength(2);
    expect(requests).toHaveLength(4);
  });

  it.each([
    [0, 0],
    [1, 1],
    [3, 3],
    [6, 6],
    [7, 6],
    [undefined, 6],
  ])("collects at most %j", async (max, length) => {
    const { url } = await serveScript(pages(3));
    expect(await createClient({ url }).volumes.list().all({ max })).toHaveLength(length);
  });

  it("can be iterated twice, and stopped", async () => {
    const { url } = await serveScript([...pages(1)]);
    const list = createClient({ url }).volumes.list();
    const first = async (): Promise<string | undefined> => {
      for await (const { name } of list) return name;
      return undefined;
    };
    expect([await first(), await first()]).toEqual(["v0", "v0"]);
  });

  it("that fails causes no unhandled rejection before it is awaited", async () => {
    const { url } = await serveScript(() => ({ status: 403 }));
    const unhandled: unknown[] = [];
    const listen = (reason: unknown): unknown => unhandled.push(reason);
    process.on("unhandledRejection", listen);
    onTestFinished(() => {
      process.off("unhandledRejection", listen);
    });
    const list = createClient({ url }).volumes.list();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(unhandled).toEqual([]);
    await expect(list.all()).rejects.toThrow(AuthError);
    await expect(list).rejects.toThrow(AuthError);
  });

  it("sends the options of the call with every page", async () => {
    const { url, requests } = await serveScript(pages(2));
    await createClient({ url })
      .volumes.list({}, { headers: { "x-a": "1" } })
      .all();
    expect(requests.map(({ headers }) => headers["x-a"])).toEqual(["1", "1"]);
  });

  it("ends an iteration by a signal between two pages", async () => {
    const { url } = await serveScript(pages(3));
    const controller = new AbortController();
    const names: string[] = [];
    const walk = async (): Promise<void> => {
      const list = createClient({ url }).volumes.list({}, { signal: controller.signal });
      for await (const { name } of list) {
        names.push(name);
        controller.abort(new Error("enough"));
      }
    };
    await expect(walk()).rejects.toThrow("enough");
    expect(names).toEqual(["v0", "v1"]);
  });

  it.each([
    ["a circle of pages", "/v1/volumes?marker=a", ["/v1/volumes?marker=b", "/v1/volumes?marker=a"]],
    ["a page that leads to itself", "/v1/volumes?marker=a", ["/v1/volumes?marker=a"]],
    ["a list cut off without a next page", null, []],
    ["a next page that is no URL", "http://[", []],
    ["a next page that is no text", { href: "/v1/volumes?marker=a" }, []],
    ["a next page in a list", ["/v1/volumes?marker=a"], []],
  ])("reports %s as an error", async (_, first, rest) => {
    const nexts: readonly unknown[] = [first, ...rest];
    const { url, requests } = await serveScript((__, count) => {
      const next = nexts[count - 1] ?? null;
      return { body: { data: [row(count)], pagination: { next, partial: true } } };
    });
    const error = await errorOf(createClient({ url }).volumes.list().all());
    expect(error.constructor).toBe(ApiError);
    expect(error).toMatchObject({ message: "unknown next page", method: "GET" });
    expect(error.url).toBe(`${url}/v1`);
    expect(requests).toHaveLength(nexts.length);
  });

  it("warns that a full page may not be the whole list if the server states no pages", async () => {
    const body = { data: [row(1), row(2)] };
    const { url } = await serveScript(() => ({ body }));
    const { volumes } = createClient({ url });
    const error = await errorOf(volumes.list({ limit: 2 }).all());
    expect(error.message).toBe("unknown next page");
    expect(await volumes.list({ limit: 2 }).all({ max: 2 })).toHaveLength(2);
    expect(await volumes.list({ limit: 3 }).all()).toHaveLength(2);
  });

  it("takes options for one page", async () => {
    const { url, requests } = await serveScript(pages(2));
    const page = await createClient({ url }).volumes.list({}, { headers: { "x-a": "1" } });
    await page.next({ headers: { "x-a": "2" } });
    expect(requests.map(({ headers }) => headers["x-a"])).toEqual(["1", "2"]);
  });

  it("ends a list at a page whose next page is an empty text", async () => {
    const { url, requests } = await serveScript(() => ({
      body: { type: "collection", data: [row(1)], pagination: { partial: false, next: "" } },
    }));
    expect(await createClient({ url }).volumes.list().all()).toHaveLength(1);
    expect(requests).toHaveLength(1);
  });

  it("ends a list at an answer without pagination", async () => {
    const { url } = await serveScript(() => ({ body: { data: [row(1)], pagination: null } }));
    expect(await createClient({ url }).volumes.list().all()).toHaveLength(1);
  });
});

describe("a query", () => {
  const date = new Date(Date.UTC(2030, 0, 31));

  it.each([
    ["a value", { name: "db" }, "?name=db"],
    ["a modifier", { name_prefix: "db", id_ne: "1v1" }, "?name_prefix=db&id_ne=1v1"],
    ["several values", { state: ["active", "inactive"] }, "?state=active&state=inactive"],
    ["a date", { created_gt: date }, "?created_gt=2030-01-31T00:00:00.000Z"],
    ["a number", { transitioningProgress_gte: 5 }, "?transitioningProgress_gte=5"],
    ["a truth", { isHostPath: false }, "?isHostPath=false"],
    ["a test for null", { removed_null: true }, "?removed_null=true"],
    ["an order", { sort: "name", order: "desc", limit: 5 }, "?sort=name&order=desc&limit=5"],
    ["links", { include: ["mounts", "account"] }, "?include=mounts&include=account"],
    ["letters that mean something", { name: "a&b=c #?ü" }, "?name=a&b=c #?ü"],
    ["nothing", { name: undefined }, ""],
  ])("holds %s", async (_, query, expected) => {
    expect(await targetOf(query)).toBe(`/v1/volumes${expected}`);
  });

  it.each([
    ["an empty list", []],
    ["a list with nothing in it", [undefined]],
    ["a list that lacks one", ["1v1", null]],
    ["null", null],
    ["an object", {}],
    ["a function", () => "1v1"],
    ["an invalid date", new Date(NaN)],
  ])("refuses %s, which would select the wrong rows", async (_, id) => {
    const { url, requests } = await serveScript([]);
    const { volumes } = createClient({ url });
    const error = new TypeError("Unexpected id, expected a value");
    await expect(volumes.list({ id } as never).all()).rejects.toThrow(error);
    await expect(volumes.list({ id } as never)).rejects.toThrow(TypeError);
    expect(requests).toHaveLength(0);
  });

  it("keeps values apart that contain the separator", async () => {
    const { url, requests } = await serveScript([{ body: { data: [] } }]);
    await createClient({ url }).volumes.list({ name: "a&limit=1" });
    expect(requests[0]?.target).toBe("/v1/volumes?name=a%26limit%3D1");
  });
});
