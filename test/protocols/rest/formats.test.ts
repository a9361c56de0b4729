// The server refuses a request if a text in its path, query or body does not have the format that the docs state.

import { Ajv } from "ajv";
import type { LightMyRequestResponse } from "fastify";
import { expect, it } from "vitest";

import { checkedFormats, formatTexts } from "../../../templates/runtime/server/rest/formats.js";
import { echo, makeTools } from "../../helpers/tool-shop.js";
import { makePackages, serveMock } from "./packages.js";

const page = `# Loans

## Loan object

| Field | Type | Required | Description |
| ---- | ---- | ---- | ---- |
| id | string (uuid) | yes | Which one |
| due | date | yes | When it ends |

## Create a loan

\`POST /loans\`

### Query parameters

| Name | Type | Required | Description |
| ---- | ---- | ---- | ---- |
| before | datetime | no | When it ends at the latest |

### Body parameters

| Name | Type | Required | Description |
| ---- | ---- | ---- | ---- |
| due | date | yes | When it ends |
| mail | string (email) or null | no | Who is told |
| hosts | array of strings (ipv4) | no | Where it is used |

### Response

\`Status: 201\`

Returns a [loan](#loan-object) object.

## Get a loan

\`GET /loans/{id}\`

### Path parameters

| Name | Type | Required | Description |
| ---- | ---- | ---- | ---- |
| id | string (uuid) | yes | Which one |

### Response

\`Status: 200\`

Returns a [loan](#loan-object) object.

## Note a loan

\`POST /loans/{id}/notes\`

\`\`\`json
{ "link": "https://example.com/a", "day": "2024-01-31" }
\`\`\`

### Response

\`Status: 204\`
`;

const id = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

it.each([false, true])(
  "the mock refuses texts of another format, stateful: %s",
  async (stateful) => {
    const packages = await makePackages([{ path: "loans.md", text: page }]);
    const app = await serveMock(packages, { stateful });
    const create = async (payload: object, query = ""): Promise<LightMyRequestResponse> =>
      app.inject({ method: "POST", url: `/loans${query}`, payload });

    const refused = await create(
      { due: "tomorrow", mail: "me", hosts: ["a"] },
      "?before=2024-02-30",
    );
    expect(refused.statusCode).toBe(400);
    expect(refused.json()).toMatchObject({
      errors: [
        {
          in: "query",
          pointer: "/before",
          detail: "must be a date-time (such as 2024-01-31T12:00:00Z)",
        },
        { in: "body", pointer: "/due", detail: "must be a date (such as 2024-01-31)" },
        {
          in: "body",
          pointer: "/mail",
          detail: "must be an email (such as someone@example.com) or null",
        },
        { in: "body", pointer: "/hosts/0", detail: "must be an ipv4 (such as 192.0.2.1)" },
      ],
    });
    const wrongDay = await create({ due: "2023-02-29" });
    expect([wrongDay.statusCode, wrongDay.json()]).toMatchObject([400, { errors: [{}] }]);
    const good = { due: "2024-02-29", mail: null, hosts: ["192.0.2.9"] };
    expect((await create(good, "?before=2024-02-29T10:00:00%2B02:00")).statusCode).toBe(201);

    const wrongPath = await app.inject("/loans/one");
    expect(wrongPath.json()).toMatchObject({
      status: 400,
      errors: [
        {
          in: "path",
          pointer: "/id",
          detail: `must be a uuid (such as ${formatTexts["uuid"] ?? ""})`,
        },
      ],
    });
    expect((await app.inject(`/loans/${id}`)).statusCode).toBe(stateful ? 404 : 200);
  },
);

it("accepts a text without the format of the sample, because a sample states no format", async () => {
  const packages = await makePackages([{ path: "loans.md", text: page }]);
  const app = await serveMock(packages, {});
  const payload = { link: "/a", day: "tomorrow" };
  const answer = await app.inject({ method: "POST", url: `/loans/${id}/notes`, payload });
  expect([answer.statusCode, answer.body]).toEqual([204, ""]);
});

it("accepts any text if it does not know the documented format", async () => {
  const text = { type: "string", format: "colour" };
  const route = { group: "tools", name: "add", method: "POST", route: "POST /tools" };
  const body = { type: "object", properties: { colour: text } };
  const routes = [{ ...route, url: "/tools", status: 200, body }];
  const app = await makeTools(echo, { definition: { name: "x", definitions: {}, routes } });
  const answer = await app.inject({ method: "POST", url: "/tools", payload: { colour: "any" } });
  expect(answer.json()).toEqual({ query: {}, body: { colour: "any" } });
});

it("knows an example of each checked format of texts, and each example has its format", () => {
  const numbers = ["int32"];
  const names = Object.keys(checkedFormats).filter((name) => !numbers.includes(name));
  expect(names.filter((name) => !Object.hasOwn(formatTexts, name))).toEqual([]);
  const ajv = new Ajv({ formats: checkedFormats });
  const wrong = names.filter(
    (format) => !ajv.validate({ type: "string", format }, formatTexts[format]),
  );
  expect(wrong).toEqual([]);
});
