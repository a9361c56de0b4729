// Answers and bodies that are one value: a number, a text or a file. Another value in their place is refused.
import { expect, it } from "vitest";

import { failureOf } from "../../helpers/error-of.js";
import { loadPackages, makePackages, type AnyClient } from "./packages.js";

const text = `# Crates

## Count crates

\`GET /crates/count\`

### Response

\`Status: 200\`

Returns an integer.

## Check the lid

\`GET /crates/open\`

### Response

\`Status: 200\`

Returns a boolean.

## Get the motto

\`GET /crates/motto\`

### Response

\`Status: 200\`

Returns a string.

## Replace the label

\`PUT /crates/label\`

### Body

Content-Type: \`text/plain\`

A string.

### Response

\`Status: 204\`

## Sort crates

\`PUT /crates/order\`

### Body

An array of integers.

### Response

\`Status: 204\`
`;

/** Makes a client that gets the same answer to each call. The bodies that it sends are added to `sent`. */
async function connect(
  answer: () => Response,
): Promise<{ readonly client: AnyClient; readonly sent: readonly unknown[] }> {
  const { createClient } = await loadPackages(await makePackages([{ path: "crates.md", text }]));
  const sent: unknown[] = [];
  const fetch = (_: unknown, init?: RequestInit): Promise<Response> => {
    sent.push(init?.body);
    return Promise.resolve(answer());
  };
  return { client: createClient({ url: "https://api.test", token: "x", fetch }), sent };
}

const names = ["count", "checkLid", "getMotto"];

it("refuses another value in place of a documented number or boolean", async () => {
  const values: readonly (() => Response)[] = [
    () => Response.json(5),
    () => Response.json(false),
    () => Response.json("5"),
    () => Response.json(null),
    () => Response.json([]),
    () => Response.json({ error: "denied" }),
    () => new Response(null, { status: 204 }),
    () => new Response("5", { headers: { "content-type": "text/plain" } }),
  ];
  let answer = values[0] as () => Response;
  const { client } = await connect(() => answer());
  const told: unknown[] = [];
  for (answer of values) {
    told.push(
      await Promise.all(
        names.map(async (name) =>
          client["crates"]?.[name]?.().catch((thrown: unknown) => (thrown as Error).name),
        ),
      ),
    );
  }
  expect(told).toEqual([
    [5, "ApiError", 5],
    ["ApiError", false, false],
    ["ApiError", "ApiError", "5"],
    ["ApiError", "ApiError", null],
    ["ApiError", "ApiError", []],
    // An error is no text.
    ["ApiError", "ApiError", "ApiError"],
    ["ApiError", "ApiError", undefined],
    ["ApiError", "ApiError", "5"],
  ]);
});

it("sends no empty text and no request without a body in place of a missing body", async () => {
  const { client, sent } = await connect(() => new Response(null, { status: 204 }));
  const { updateLabel, updateSort } = client["crates"] ?? {};
  for (const call of [updateLabel, updateSort])
    for (const params of [undefined, {}, { body: undefined }])
      expect((await failureOf(Promise.resolve(call?.(params)))).message).toBe(
        "Unexpected body, expected a value",
      );
  const empty = updateLabel?.({ body: null });
  expect((await failureOf(Promise.resolve(empty))).message).toBe(
    "Unexpected body, expected a value",
  );
  expect(sent).toEqual([]);
  await updateLabel?.({ body: "" });
  await updateSort?.({ body: [] });
  expect(sent).toEqual(["", "[]"]);
});
