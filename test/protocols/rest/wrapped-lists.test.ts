import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import type { Target } from "../../../generator/plan/plan.js";
import { describe } from "../../../generator/protocols/rest/describe.js";
import { serve } from "../../../generator/protocols/rest/serve.js";
import { apiOf, readTree } from "../../../generator/read-api.js";

const page = (sample: string): string => `# Cows

## Cow

| Field | Type    |
| ----- | ------- |
| id    | integer |

## List cows

\`GET /cows\`

Returns 200 and a page of [Cow](#cow).

${sample}
`;

function wire(options: Target["options"], sample = "") {
  const [api] = apiOf(readTree([{ path: "page.md", text: page(sample) }], { dialect: rest }));
  const target: Target = { name: "api", packageScope: "@api", version: "0.0.0", docs: "", options };
  const told = describe(api, target).api;
  const [method] = serve(api, target)[0].groups.flatMap(({ methods }) => methods);
  return { ...told, type: told.operations[0]?.responses[0]?.payload?.value.type, method };
}

it("wraps lists in the member that `paging.items` names, in the document and in the client", () => {
  const { type, method } = wire({ paging: { kind: "page", parameter: "page", items: "rows" } });
  const list = { kind: "array", items: { kind: "named", type: "Cow" } };
  expect(type).toMatchObject({
    kind: "object",
    isOpen: true,
    fields: [{ name: "rows", type: { value: list } }],
  });
  expect(method?.answer.type).toEqual(type);
  expect(method?.paging?.items).toBe("rows");
});

it("wraps no list without `paging.items`, and none that a sample shows", () => {
  const list = { kind: "array", items: { kind: "named", type: "Cow" } };
  expect(wire({ paging: { kind: "page", parameter: "page" } }).type).toEqual(list);
  const sample = '```json\n[{ "id": 1 }]\n```';
  const options = { paging: { kind: "page", parameter: "page", items: "rows" } };
  expect(wire(options, sample).type).toEqual(list);
});

it.each([
  [{ kind: "bearer" }, [{ kind: "bearer" }]],
  [{ kind: "header", name: "X-Key" }, [{ kind: "header", name: "X-Key" }]],
  [{ kind: "none" }, []],
])("describes the configured authentication %j", (auth, expected) => {
  const { security } = wire({ auth });
  expect(security.map(({ kind, ...one }) => ({ kind: kind.value, ...one }))).toEqual(expected);
});
