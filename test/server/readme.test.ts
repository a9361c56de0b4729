import { expect, it } from "vitest";

import { startExample } from "./readme-example.js";

it("shows in README.md a server of under 30 lines whose handler refuses a price below 0", async () => {
  const origin = await startExample("README.md");
  const create = async (price: number): Promise<{ readonly status: number; body: unknown }> => {
    const answer = await fetch(`${origin}/books`, {
      method: "POST",
      headers: { authorization: "Bearer secret", "content-type": "application/json" },
      body: JSON.stringify({ title: "Low Tide", genre: "poetry", price }),
    });
    return { status: answer.status, body: await answer.json() };
  };
  expect((await fetch(`${origin}/books`)).status).toBe(401);
  expect(await create(-1)).toMatchObject({
    status: 422,
    body: { message: "The price is below 0" },
  });
  expect(await create(9)).toMatchObject({ status: 201, body: { title: "Low Tide", price: 9 } });
});
