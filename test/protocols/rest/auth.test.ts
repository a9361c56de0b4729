import { expect, it } from "vitest";

import { AuthError, TimeoutError } from "../../../templates/runtime/client/core/errors.js";
import type { CoreClient, RequestInput } from "../../../templates/runtime/client/core/transport.js";
import { withToken, type AuthPlace } from "../../../templates/runtime/client/rest/auth.js";

function record(status?: number): { readonly client: CoreClient; readonly inputs: RequestInput[] } {
  const inputs: RequestInput[] = [];
  const request: CoreClient["request"] = (_method, _target, input = {}) => {
    inputs.push(input);
    const error = new AuthError("refused", { method: "GET", url: "http://h/a", status });
    return status === undefined ? Promise.resolve(1) : Promise.reject(error);
  };
  return { client: { url: "http://h", request }, inputs };
}

it("a token is sent where the API expects it, beside what the call sends", async () => {
  const places: readonly (readonly [AuthPlace, RequestInput])[] = [
    [{ kind: "bearer" }, { headers: { authorization: "Bearer t", x: "1" }, query: { a: 1 } }],
    [
      { kind: "header", name: "PRIVATE-TOKEN" },
      { headers: { "PRIVATE-TOKEN": "t", x: "1" }, query: { a: 1 } },
    ],
    [
      { kind: "query", name: "api_key" },
      { headers: { x: "1" }, query: { api_key: "t", a: 1 } },
    ],
  ];
  for (const [place, expected] of places) {
    const { client, inputs } = record();
    await withToken(client, "t", place).request("GET", "a", {
      headers: { x: "1" },
      query: { a: 1 },
    });
    expect(inputs).toEqual([{ ...expected, timeout: expect.any(Number) as number }]);
  }
});

it("a function is asked before each call, and once more after a 401 if it has another token", async () => {
  const { client, inputs } = record(401);
  let count = 0;
  const own = withToken(client, () => `t${++count}`, { kind: "bearer" });
  await expect(own.request("GET", "a")).rejects.toThrow("refused");
  expect(inputs.map(({ headers }) => headers?.["authorization"])).toEqual([
    "Bearer t1",
    "Bearer t2",
  ]);
  const fixed = record(401);
  await expect(
    withToken(fixed.client, "t", { kind: "bearer" }).request("GET", "a"),
  ).rejects.toThrow();
  expect(fixed.inputs).toHaveLength(1);
});

it("a function that gives no token is waited for as long as the call may take, and ends with its signal", async () => {
  const { client, inputs } = record();
  const never = (): Promise<string> => new Promise(() => undefined);
  const own = withToken(client, never, { kind: "bearer", limit: 20 });
  await expect(own.request("GET", "a")).rejects.toThrow(TimeoutError);
  await expect(own.request("GET", "a", { timeout: 10 })).rejects.toThrow("within 10 ms");
  const reason = new Error("enough");
  const signal = AbortSignal.abort(reason);
  await expect(own.request("GET", "a", { signal })).rejects.toBe(reason);
  expect(inputs).toEqual([]);
});
