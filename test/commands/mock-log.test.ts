// The lines that the mock prints for requests, which are kept in logs of CI.

import { expect, it } from "vitest";

import { makeHideKeys } from "../../generator/commands/mock/hide-keys.js";
import type { Api, SecurityScheme } from "../../generator/core/api.js";
import { startMock } from "../helpers/command-line.js";

const scheme = { kind: { value: "query" }, name: "who" } as SecurityScheme;

it.each([
  ["/books?who=SECRET&page=2", "/books?who=***&page=2"],
  ["/books?%77ho=SECRET", "/books?%77ho=***"],
  ["/books?page=2&private_token=SECRET", "/books?page=2&private_token=***"],
  ["/books?a=1&api_key=SECRET=&x", "/books?a=1&api_key=***&x"],
  ["/books?whose=me&=1", "/books?whose=me&=1"],
  ["/books?session=SECRET&jwt=SECRET&author=Ann", "/books?session=***&jwt=***&author=Ann"],
  ["/books", "/books"],
  ["/invitations/SECRET/guests/7?page=2", "/invitations/***/guests/7?page=2"],
])("prints %s without the keys", (url, shown) => {
  const api: Pick<Api, "security"> = { security: [scheme] };
  const route = url.startsWith("/invitations") ? "/invitations/:invite_token/guests/:id" : "/books";
  expect(makeHideKeys(api)({ url, routeOptions: { url: route } })).toBe(shown);
});

it.each(["/books", undefined])(
  "prints a path that has more segments than the route %s",
  (route) => {
    const url = "/books/7/token";
    expect(makeHideKeys({ security: [] })({ url, routeOptions: { url: route } })).toBe(url);
  },
);

it("prints no key that was sent to a mock", async () => {
  const { child, url } = await startMock(["--api", "bookshop"]);
  let printed = "";
  child.stdout?.on("data", (data: Buffer) => (printed += data.toString()));
  await fetch(`${url}/books?access_token=SECRET`);
  await expect.poll(() => printed).toContain("GET /books?access_token=*** 200");
  expect(printed).not.toContain("SECRET");
});
