import { expect, it } from "vitest";

import { startExample } from "./readme-example.js";

it("shows in the README of Rancher's server a program of under 30 lines that compiles strictly and runs", async () => {
  const origin = await startExample("generated/rancher-v1/server/README.md");
  const headers = { authorization: `Basic ${btoa("ak:sk")}` };
  expect((await fetch(`${origin}/v1/volumes`)).status).toBe(401);
  expect(await (await fetch(`${origin}/v1/volumes`, { headers })).json()).toMatchObject({
    type: "collection",
    data: [],
  });
});
