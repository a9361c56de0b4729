// The `fetch` of a user gets only options of `fetch`.
import { createClient as createShop } from "@bookshop/client";
import { createClient as connectShop, withDetails } from "@bookshop/client/core";
import { createClient } from "@rancher-v1/client";
import {
  createClient as connect,
  extend,
  logged,
  withDetails as detailed,
} from "@rancher-v1/client/core";
import { expect, it } from "vitest";

const names = ["body", "headers", "method", "redirect", "signal"];
const url = "https://host";
const body = { password: "hunter2-hush" };

it("the `fetch` of a user gets only options of the standard `fetch`, from any kind of client", async () => {
  const seen: string[][] = [];
  const send: typeof fetch = (_, init) => {
    seen.push(Object.keys({ ...init }).toSorted());
    return Promise.resolve(Response.json({}));
  };
  const options = { url, fetch: send };
  await withDetails(connectShop(options)).request("POST", "things", { body });
  await detailed(connect(options)).request("POST", "things", { body });
  await extend(connect(options), options).request("POST", "things", { body });
  await createClient(options).post("things", body);
  await createShop({ ...options, token: "t" }).send("POST", "things", { body });
  expect(seen).toEqual(Array(5).fill(names));
});

it("lines of a logger have no secrets, also if a call has its own signal", async () => {
  const lines: string[] = [];
  const logger = { debug: (line: string) => void lines.push(line) };
  const answer: typeof fetch = () => Promise.resolve(Response.json({}));
  const send = logged(answer, logger);
  for (const client of [
    detailed(connect({ url, fetch: send })),
    createClient({ url, fetch: answer, logger }),
  ]) {
    await client.request("POST", "things/hunter2-hush", { body });
    await client.request("POST", "things/hunter2-hush", {
      body,
      eachTry: (once) => once({ signal: new AbortController().signal }),
    });
  }
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(line).toMatch(/things\/\*\*\*: 200/);
});

it("an answer of a `fetch` without streams is read, and one without bytes is no empty answer", async () => {
  const shop = (answer: object): ReturnType<typeof createShop> =>
    createShop({ url, token: "t", fetch: (() => Promise.resolve(answer)) as never });
  const withoutStream = (text: string | null, status: number): Response =>
    Object.defineProperty(new Response(text, { status }), "body", { value: undefined });
  const full = withoutStream('{"id":1,"error":"no"}', 200);
  expect(await shop(full).send("GET", "books/1")).toEqual({ id: 1, error: "no" });
  await shop(withoutStream(null, 204)).books.delete(1);
  const { headers } = full;
  const fake = { status: 200, ok: true, headers, text: () => Promise.resolve("{}") };
  await expect(shop(fake).send("POST", "books")).rejects.toThrow(/after status 200/);
});
