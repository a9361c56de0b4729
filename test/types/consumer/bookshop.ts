import { createClient as core, fromEnvironment, withHooks, withRetry } from "@bookshop/client/core";
import { createClient } from "@bookshop/client";
import type { Book } from "@bookshop/models/books";

const client = createClient({ url: "https://bookshop.test/api" });

// A parameter that is optional in a method is optional in `client.request`, too.
export const books: readonly Book[] = await client.request("GET /books");
await client.request("GET /books", { options: { timeout: 1_000 } });
await client.request("GET /orders", { params: undefined });
await client.request("GET /books/{book_id}/reviews", { path: { book_id: 1 } });
await client.request("PATCH /books/{id}", { path: { id: "1" } });
await client.request("DELETE /books/{id}", { path: { id: 1 } });

// @ts-expect-error The parameters of the path are required.
await client.request("GET /books/{id}");
// @ts-expect-error A body that has required members is required, too.
await client.request("POST /books");
// @ts-expect-error There is no such route.
await client.request("GET /bocks");
// @ts-expect-error A parameter has the same type as in the method.
await client.request("GET /books", { params: { genre: 1 } });

// The client of single groups takes no options of the whole client, which it would ignore.
core(fromEnvironment());
core(fromEnvironment({ token: "t" }));
core(fromEnvironment({ url: "https://bookshop.test", timeout: 5 }));
withRetry(withHooks(core(fromEnvironment()), {}), () => 1);
// @ts-expect-error Hooks are added by `withHooks`.
core(fromEnvironment({ hooks: {} }));
// @ts-expect-error Retries are decided by `withRetry`.
core(fromEnvironment({ token: "t", retry: () => 1 }));
// @ts-expect-error Only the whole client has a logger.
core(fromEnvironment({ logger: console }));
// @ts-expect-error Only the whole client puts links on its origin.
core(fromEnvironment({ sameHost: true }));
const hooked = { url: "https://bookshop.test", hooks: {} };
// @ts-expect-error An object that was made before is refused, too.
core(hooked);
