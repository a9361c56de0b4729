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
  ["/books", "/books"],
])("prints %s without the keys", (url, shown) => {
  const api: Pick<Api, "security"> = { security: [scheme] };
  expect(makeHideKeys(api)(url)).toBe(shown);
});

it("prints no key that was sent to a mock", async () => {
  const { child, url } = await startMock(["--api", "bookshop"]);
  let printed = "";
  child.stdout?.on("data", (data: Buffer) => (printed += data.toString()));
  await fetch(`${url}/books?access_token=SECRET`);
  await expect.poll(() => printed).toContain("GET /books?access_token=*** 200");
  expect(printed).not.toContain("SECRET");
});
