import { expect, it } from "vitest";

import { apiOfPage } from "./read-rest.js";

const reported = (text: string): readonly string[] =>
  apiOfPage(`# Garage\n\n${text}\n\n## Make\n\n\`POST /bookings\`\n`)[1].map(
    ({ code, span }) => `${code} ${span.start.line}:${span.start.column}`,
  );

const table = "| Name | Type |\n| --- | --- |\n| X-Trace-Id | string |";

it.each([
  [`Every answer has these headers:\n\n${table}`, ["rest/unread-block 5:1"]],
  [`All requests have the following headers:\n\n${table}`, ["rest/unread-block 5:1"]],
  ["Send an `Idempotency-Key` with every POST.", ["rest/unknown-header 3:9"]],
  ["Every `PUT` request needs `X-Turn`.", ["rest/unknown-header 3:27"]],
  ["An `Idempotency-Key` is kept for a day.", []],
  ["A 429 comes with `Retry-After`.", ["rest/unread-block 3:18"]],
  ["After a 429, wait as many seconds as `Retry-After` says.", ["rest/unread-block 3:38"]],
  ["There is no `Retry-After`.", []],
])("reports the headers without a fact, if any: %s", (text, expected) => {
  expect(reported(text)).toEqual(expected);
});

it("reads the base URL and the further servers of a list, but not the status page", () => {
  const items = "- Base URL: `https://a.example/v1`\n- Sandbox: `https://b.example/v1`";
  const [api] = apiOfPage(
    `# Garage\n\n${items}\n- Status page: https://c.example\n\n## Make\n\n\`POST /x\`\n`,
  );
  expect(api.servers.map(({ url }) => url.value)).toEqual([
    "https://a.example/v1",
    "https://b.example/v1",
  ]);
});

it.each([
  ["Every request answers 429 with `Retry-After` if there are too many.", "429 Retry-After"],
  ["All requests may fail with `503`; the answer has the `Retry-After` header.", "503 Retry-After"],
  [
    "## Errors\n\nEvery request can fail with `401`, whose answer has the `WWW-Authenticate` header.",
    "401 WWW-Authenticate",
  ],
])("gives the header to the error of all requests: %s", (text, expected) => {
  const [{ operations }] = apiOfPage(`# Garage\n\n${text}\n\n## Make\n\n\`POST /bookings\`\n`);
  const found = operations.flatMap(({ responses }) =>
    responses.flatMap(({ status, headers = [] }) =>
      headers.map(({ name }) => `${status.value} ${name}`),
    ),
  );
  expect(found).toEqual([expected]);
});

it.each([
  ["All list calls accept `page` (integer, from 1) and `size`.", ["rest/unread-block 3:1"]],
  ["It is fast. Every call may also send `trace` (string).", ["rest/unread-block 3:1"]],
  ["Every call may also send `X-Trace` (string).", ["rest/unknown-header 3:26"]],
  ["Each request takes `lang`.", ["rest/unread-block 3:1"]],
  ["Each request takes `width`.", []],
  ["No request takes `lang`.", []],
  ["All `List` calls support paging.", []],
  ["Every call accepts `POST` and `application/json`.", []],
])("reports parameters of all requests that no row has, if any: %s", (text, expected) => {
  const rows = "\n\n| Name | Type |\n| --- | --- |\n| width | integer |\n";
  const [, found] = apiOfPage(
    `# Garage\n\n${text}\n\n## Make\n\n\`POST /bookings\`\n\n### Body${rows}`,
  );
  expect(found.map(({ code, span: { start } }) => `${code} ${start.line}:${start.column}`)).toEqual(
    expected,
  );
});
