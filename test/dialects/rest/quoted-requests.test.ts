import { expect, it } from "vitest";

import { checkTree } from "../../../generator/dialects/rest/check/check-tree.js";
import { factsOf, readRest } from "./read-rest.js";

const operations = (text: string): readonly string[] =>
  [...factsOf(text).matchAll(/^op:([^\t]*)/gm)].map(([, id = ""]) => id);

it("reads requests that are the only text of a quote, beside a command", () => {
  const page =
    "# Bookings\n\n## Book\n\n> **POST** `/bookings`\n\n```sh\ncurl -X POST https://a.example/v1/bookings\n```\n\n## List\n\n> **GET** `/bookings`\n";
  expect(operations(page)).toEqual(["POST /bookings", "GET /bookings"]);
});

it("reads a request among other words of a quote as a note", () => {
  const page = "## List\n\n`GET /books`\n\n## Notes\n\n> **Hint** `GET /shelves`\n";
  expect(operations(page)).toEqual(["GET /books"]);
});

it("takes no operation from a list of changes below a version with its date", () => {
  const page =
    "# Wijzigingen\n\n## 2.2 (november 2023)\n\n- `GET /facturen` is vervallen.\n\n# Klanten\n\n## Klanten opvragen\n\n`GET /klanten`\n";
  expect(operations(page)).toEqual(["GET /klanten"]);
});

it("says that `exclude` removes an operation that was read from a sentence", () => {
  const page = "# Nieuw\n\n- `GET /facturen` is vervallen.\n\n# Klanten\n\n`GET /klanten`\n";
  const [found] = checkTree(readRest([{ path: "page.md", text: page }]));
  expect(found?.code).toBe("request-in-sentence");
  expect(found?.message).toContain("`# Nieuw` to `exclude`");
});

it("reports nothing for an item with a description behind its request", () => {
  const page = "# Klanten\n\n- `GET /klanten` - alle klanten.\n- `GET /klanten/{id}` Een klant.\n";
  const codes = checkTree(readRest([{ path: "page.md", text: page }])).map(({ code }) => code);
  expect(codes).not.toContain("request-in-sentence");
});
