// Answers of a mock for documented formats without a sample, and the addresses in its answers and in the README of a
// client.

import { expect, it } from "vitest";

import { makePackages, serveMock } from "./packages.js";

const page = `# Visits

- Base URL: \`https://visits.example/api\`

## Visit object

| Field | Type | Required | Description |
| ----- | ---- | -------- | ----------- |
| id | string (uuid) | yes | Which one |
| day | date | yes | When it is |
| made | datetime | yes | When it was written |
| mail | string (email) | yes | Who comes |
| link | string (uri) | yes | Where it is told |
| odd | string (snowflake format) | yes | A format that nobody knows |

## Create a visit

\`POST /visits\`

### Body parameters

| Name | Type | Required | Description |
| ---- | ---- | -------- | ----------- |
| day | date | no | When it is |

### Response

\`Status: 201\`

Returns a [visit](#visit-object) object.

## Get a visit

\`GET /visits/{id}\`

### Response

\`Status: 200\`

Returns a [visit](#visit-object) object.
`;

const made = await makePackages([{ path: "visits.md", text: page }]);

it("makes up values in the documented format if the page has no sample", async () => {
  const app = await serveMock(made, {});
  expect((await app.inject("/visits/1")).json()).toEqual({
    id: "00000000-0000-4000-8000-000000000001",
    day: "2024-01-31",
    made: "2024-01-31T12:00:00Z",
    mail: "someone@example.com",
    link: "https://example.com/",
    odd: "text",
  });
});

it("makes UUIDs for the keys of rows if the docs have UUIDs", async () => {
  const app = await serveMock(made, { stateful: true });
  const create = () => app.inject({ method: "POST", url: "/visits", payload: {} });
  const ids = [await create(), await create()].map((one) => one.json<{ id: string }>().id);
  expect(ids).toEqual([
    "00000000-0000-4000-8000-000000000001",
    "00000000-0000-4000-8000-000000000002",
  ]);
  expect((await app.inject(`/visits/${ids[1] ?? ""}`)).statusCode).toBe(200);
});

it("names the server of the pages in the README of the client", () => {
  const readme = made.files.find(({ path }) => path === "client/README.md")?.text;
  expect(readme).toContain('createClient({ url: "https://visits.example/api" })');
});
