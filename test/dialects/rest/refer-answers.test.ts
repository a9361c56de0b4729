import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import { apiOf, readTree } from "../../../generator/read-api.js";

const first =
  '# Venues\n\n## Look up a venue\n\n`GET /venues/{id}`\n\n### Response\n\nStatus: 200\n\n```json\n{ "id": "a", "seats": 3 }\n```\n\n## Register a venue\n\n`POST /venues`\n\n';

function read(text: string) {
  const [api, found] = apiOf(
    readTree([{ path: "page.md", text: first + text }], { dialect: rest }),
  );
  const [, second] = api.operations;
  return {
    answers: second?.responses.map(({ status, payload }) =>
      [status.value, payload && JSON.stringify(payload.value.type)].join(" ").trim(),
    ),
    rule: second?.responses[0]?.payload?.evidence.length,
    codes: found.map(({ code, span }) => `${code} ${span.start.line}`),
  };
}

const venue = '{"kind":"named","type":"Venue"}';

it.each([
  "### Response\n\nStatus 201 and the venue, as under **Look up a venue**.",
  "### Response\n\nStatus 201 and the venue, as for [Look up a venue](#look-up-a-venue).",
  "### Response\n\nStatus: 201\n\nThe same as `GET /venues/{id}`.",
  "**Response** status 201 and the same body as “Look up a venue”.".replace(
    "“Look up a venue”",
    "*Look up a venue*",
  ),
  "### Response\n\nStatus: 201\n\nThe venue, as above.",
  "| Status | Body |\n|---|---|\n| 201 | The venue, as under [Look up a venue](#look-up-a-venue) |",
  "### Antwort\n\nStatus 201 und das Haus wie unter **Look up a venue**.",
])("reads the answer of the operation that a text refers to: %s", (text) => {
  const { answers, codes } = read(text);
  expect(answers).toEqual([`201 ${venue}`]);
  expect(codes).toEqual([]);
});

it("reads a reference for a status that is not the first one", () => {
  const text =
    "### Response\n\nStatus: 200\n\nReturns an array of integers.\n\n### Response\n\nStatus: 201\n\nThe venue, as under **Look up a venue**.";
  expect(read(text).answers).toEqual([
    '200 {"kind":"array","items":{"kind":"scalar","name":"integer"}}',
    `201 ${venue}`,
  ]);
});

it("reports a reference to a missing operation, and reads nothing", () => {
  const { answers, codes } = read("Status 201 and the venue, as under **Look at a venue**.");
  expect(answers).toEqual(["201"]);
  expect(codes).toEqual(["rest/unknown-reference 19"]);
});

it.each([
  "Status 201 and the venue as under **Look up a venue**, but without the seats.",
  "Works for cinemas as in **Look up a venue**.",
])("reads no answer from another sentence: %s", (text) => {
  expect(read(text).answers?.join("")).not.toContain("Venue");
});

it("keeps the media type and the sample of a body to which another operation refers", () => {
  const added =
    "# Covers\n\n## Add a cover\n\n`POST /covers`\n\n**Body** as `multipart/form-data`\n\n- `file` (file) – The picture.\n\n## Replace a cover\n\n`PUT /covers/{id}`\n\n**Body**\n\nThe same fields as under **Add a cover**.\n";
  const [api] = apiOf(readTree([{ path: "page.md", text: added }], { dialect: rest }));
  expect(api.operations[1]?.body?.value).toMatchObject({
    media: ["multipart/form-data"],
    type: { fields: [{ name: "file" }] },
  });
});
