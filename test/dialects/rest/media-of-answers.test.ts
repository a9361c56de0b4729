import { expect, it } from "vitest";

import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { readRest } from "./read-rest.js";

/** Each answer of the operation as `200 application/pdf file`. */
function answersOf(text: string): readonly string[] {
  const page = `# Berths\n\n## Get a receipt\n\n\`GET /receipts/{id}\`\n\n${text}\n`;
  const [found] = toApi(readRest([{ path: "page.md", text: page }]).reading).operations;
  return (found?.responses ?? []).map(({ status, payload }) => {
    const type = payload?.value.type;
    const name = type?.kind === "scalar" ? type.name : (type?.kind ?? "-");
    return `${status.value} ${payload?.value.media.join(" ") ?? "-"} ${name}`;
  });
}

it.each([
  ["- `200` – the receipt as `application/pdf`", "200 application/pdf file"],
  ["- `200` – the receipt (text/csv)", "200 text/csv string"],
  ["- `200` – a picture, `image/png`\n- `404` – none", "200 image/png file"],
  ["| Status | Meaning |\n|---|---|\n| 200 | `application/pdf` |", "200 application/pdf file"],
])("reads the media type of the answer in %s", (text, answer) => {
  expect(answersOf(`### Response\n\n${text}`)).toContain(answer);
});

it.each([
  ["several media types", "- `200` – `application/pdf` or `image/png`"],
  ["JSON, which has any type", "- `200` – the receipt as `application/json`"],
  ["a path that begins like a media type", "- `200` – see `image/receipts/1`"],
])("takes no type from %s", (_, text) => {
  expect(answersOf(`### Response\n\n${text}`)).toEqual(["200 - -"]);
});
