import { expect, it } from "vitest";

import type { CoreClient, RequestInput } from "../../../templates/runtime/client/core/transport.js";
import { withToken, type TokenHeader } from "../../../templates/runtime/client/rest/auth.js";
import { tokenHeader, tokenInPlace } from "../../../templates/runtime/client/rest/token-place.js";

const bearer = ["authorization", "Bearer "] as const;

function record(status?: number): { readonly client: CoreClient; readonly inputs: RequestInput[] } {
  const inputs: RequestInput[] = [];
  const request: CoreClient["request"] = (_method, _target, input = {}) => {
    inputs.push(input);
    const error = Object.assign(new Error("refused"), { status });
    return status === undefined ? Promise.resolve(1) : Promise.reject(error);
  };
  return { client: { url: "http://h", request }, inputs };
}

it("a token is sent in its header, beside what the call sends", async () => {
  const places: readonly (readonly [TokenHeader, object])[] = [
    [bearer, { authorization: "Bearer t", x: "1" }],
    [["PRIVATE-TOKEN"], { "PRIVATE-TOKEN": "t", x: "1" }],
  ];
  for (const [place, headers] of places) {
    const { client, inputs } = record();
    await withToken(client, "t", place).request("GET", "a", {
      headers: { x: "1" },
      query: { a: 1 },
    });
    expect(inputs).toEqual([{ headers, query: { a: 1 } }]);
  }
});

it.each([
  ["query", "https://h/a?b=1", "https://h/a?b=1&sig=t%26", null],
  ["query", "https://h/a?sig=own", "https://h/a?sig=own", null],
  ["headers", "https://h/a?b=1", "https://h/a?b=1", "t&"],
] as const)("a token moves to the %s where a request leaves", async (part, url, sent, header) => {
  const seen: (readonly [unknown, Headers])[] = [];
  const send: typeof fetch = (input, init) => {
    seen.push([input, new Headers(init?.headers)]);
    return Promise.resolve(new Response());
  };
  await tokenInPlace(send, [part, "sig"])(url, { headers: { [tokenHeader]: "t&", x: "1" } });
  expect(seen.map(([one, headers]) => [one, headers.get("sig"), headers.get("x")])).toEqual([
    [sent, header, "1"],
  ]);
  expect(seen[0]?.[1].has(tokenHeader)).toBe(false);
});

it("a function is asked before each call, and once more after a 401 if it has another token", async () => {
  const { client, inputs } = record(401);
  let count = 0;
  const own = withToken(client, () => `t${++count}`, bearer);
  await expect(own.request("GET", "a")).rejects.toThrow("refused");
  expect(inputs.map(({ headers }) => headers?.["authorization"])).toEqual([
    "Bearer t1",
    "Bearer t2",
  ]);
  const fixed = record(401);
  await expect(withToken(fixed.client, "t", bearer).request("GET", "a")).rejects.toThrow();
  expect(fixed.inputs).toHaveLength(1);
});
