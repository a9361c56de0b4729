// Headers of callers that cannot be sent, or that would make a body unreadable.
import { createClient as createShop, pagesOf, type Book, type BooksClient } from "@bookshop/client";
import { createClient } from "@rancher-v1/client";
import { expect, it } from "vitest";

import { failureOf } from "../helpers/error-of.js";
import { serveScript } from "../helpers/scripted-server.js";

it.each(["a-secret\nb", "a-secret-€"])(
  "refuses the token %j before anything is sent",
  async (token) => {
    const { url, requests } = await serveScript(() => ({ body: {} }));
    const clients = [
      createShop({ url, token }).books,
      createShop({ url, token: () => Promise.resolve(token) }).books,
      createClient({ url, credentials: { token } }).volumes,
      createClient({ url, credentials: () => ({ token }) }).volumes,
    ];
    for (const client of clients) {
      const error = await failureOf(client.get("1"));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toBe('Unexpected header "authorization", expected a line of Latin-1');
    }
    expect(requests).toEqual([]);
  },
);

it("refuses another content type beside a form with files, of the call and of the client", async () => {
  const { url, requests } = await serveScript(() => ({ status: 204 }));
  const file = new Blob(["abc"]);
  const headers = { "Content-Type": "application/json" };
  const message = "Unexpected header content-type, since the form has its own";
  const calls = [
    () => createShop({ url, headers }).books.uploadCover(1, { file }),
    () => createShop({ url }).books.uploadCover(1, { file }, { headers }),
    () => createShop({ url }).books.uploadCover(1, { file: file.stream() }, { headers }),
  ];
  for (const call of calls) {
    const error = await failureOf(call());
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toBe(message);
  }
  expect(requests).toEqual([]);
  await createShop({ url, headers: { "x-a": "1" } }).books.uploadCover(1, { file });
  expect(requests[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
});

it("`pagesOf` makes a list for the tests of a user", async () => {
  const book: Book = { id: 1, title: "a", genre: "novel", price: 1, tags: [], subtitle: undefined };
  const fake: Pick<BooksClient, "list"> = { list: () => pagesOf([book]) };
  expect(await fake.list()).toEqual([book]);
  expect(await fake.list().all({ max: 1 })).toEqual([book]);
  for await (const one of fake.list()) expect(one).toBe(book);
  expect(await pagesOf([book], { data: [book], total: 1 })).toEqual({ data: [book], total: 1 });
});

it("refuses a documented header with a blank at an end, which platforms remove", async () => {
  const { url, requests } = await serveScript(() => ({
    body: { id: "o1", state: "open", lines: [] },
  }));
  const create = (key: string): Promise<unknown> =>
    createShop({ url }).orders.create({ lines: [], "Idempotency-Key": key });
  const message = "Unexpected blank at an end of the header Idempotency-Key";
  for (const key of [" a", "a\t", "a\n", " "])
    expect(await failureOf(create(key))).toEqual(new TypeError(message));
  expect(requests).toEqual([]);
  await create("a b\u00a0");
  expect(requests[0]?.headers["idempotency-key"]).toBe("a b\u00a0");
});
