// Headers that a client sends twice. Only a list may be repeated (RFC 9110, 5.3).
import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";

import { expect, it } from "vitest";

import { makePackages, serveMock } from "./packages.js";

const page = `# Bells

## Ring a bell

\`POST /bells/{id}/ring\`

### Headers

| Name | Type | Description |
| ---- | ---- | ----------- |
| Idempotency-Key | string | The key of the call |
| User-Agent | string | The name of the program |
| Prefer | string | The form of the answer |
| X-Tones | array of strings | The tones |

### Response

\`Status: 204\`
`;

async function ring(headers: Record<string, string | string[]>): Promise<unknown[]> {
  const app = await serveMock(await makePackages([{ path: "bells.md", text: page }]), {});
  const url = await app.listen({ port: 0, host: "127.0.0.1" });
  const sent = request(`${url}/bells/1/ring`, { method: "POST", headers }).end();
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  const body = await text(answer);
  return [answer.statusCode, body === "" ? "" : (JSON.parse(body) as { detail: string }).detail];
}

it.each([
  ["Idempotency-Key", ["a", "b"]],
  ["idempotency-key", ["a", "a"]],
  // Node drops all values of this header but the first.
  ["User-Agent", ["a", "b"]],
])("refuses %s given as %j", async (name, values) => {
  const [status, detail] = await ring({ [name]: values });
  expect(status).toBe(400);
  expect(detail).toMatch(new RegExp(`^header/${name} is given twice$`, "i"));
});

it("takes one header, and a list in several", async () => {
  expect(await ring({ "Idempotency-Key": "a, b" })).toEqual([204, ""]);
  const lists = { "X-Tones": ["a", "b"], Prefer: ["respond-async", "wait=10"] };
  expect(await ring(lists)).toEqual([204, ""]);
});
