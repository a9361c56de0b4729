import { expect, it } from "vitest";

import { apiOfPage, factsOf } from "./read-rest.js";

const page = (text: string, row = "| card | string | no | Card |"): string =>
  `# Garage

## Make a booking

\`POST /bookings\`

${text}

### Body parameters

| Name | Type | Required | Description |
| ---- | ---- | -------- | ----------- |
| plate | string | no | Plate |
${row}

### Response

\`Status: 201\`
`;

it.each([
  ["Either `plate` or `card` must be sent.", ["rest/required-undecided 7:1"]],
  ["Exactly one of `plate`, `card` is required.", ["rest/required-undecided 7:9"]],
  ["Either `spot` or `card` must be sent.", ["rest/parameter-without-row 7:1"]],
  ["Either `plate` or `card` is kept.", []],
])("reports a sentence that demands one of several parameters: %s", (text, expected) => {
  const [, found] = apiOfPage(page(text));
  expect(found.map(({ code, span }) => `${code} ${span.start.line}:${span.start.column}`)).toEqual(
    expected,
  );
});

it.each([
  ["Over night, off by default", "false"],
  ["On by default.", "true"],
])("reads the default of a switch: %s", (text, value) => {
  const facts = factsOf(page("Makes one.", `| night | boolean | no | ${text} |`));
  expect(facts).toContain(`default:POST /bookings#night\t${value}\n`);
});

it.each([
  ["The answer has the headers `X-Count` and `X-Total`.", ["X-Count", "X-Total"]],
  ["The answer has an `ETag` header and an `X-Turn` header.", ["ETag", "X-Turn"]],
  ["Answers with `X-Count`, `X-Size` and `X-Total` headers.", ["X-Count", "X-Size", "X-Total"]],
  ["The answer has the header `X-Count`, and `X-Other` is sent by you.", ["X-Count"]],
])("reads all headers that a sentence gives to an answer: %s", (text, names) => {
  const [api] = apiOfPage(page(text));
  const headers = api.operations.flatMap(({ responses }) =>
    responses.flatMap((one) => (one.headers ?? []).map(({ name }) => name)),
  );
  expect(headers.toSorted()).toEqual(names);
});
