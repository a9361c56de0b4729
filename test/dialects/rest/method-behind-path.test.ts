import { expect, it } from "vitest";

import { printPath } from "../../../generator/core/paths.js";
import { apiOfPage } from "./read-rest.js";

/** The requests of one page. */
const requests = (text: string): readonly string[] =>
  apiOfPage(text)[0].operations.map(
    ({ method, path }) => `${method.value} ${printPath(path.value)}`,
  );

it.each([
  "(DELETE)",
  "(delete)",
  "[DELETE]",
  "（DELETE）",
  "- DELETE",
  "— DELETE",
  ": DELETE",
  "(soft DELETE)",
])("reads %s behind the path of a heading as the method", (method) => {
  const text = `# Barns\n\n## /barns/{id} ${method}\n\n### Description\n\nRazes a barn.\n`;
  expect(requests(text)).toEqual(["DELETE /barns/{id}"]);
  expect(requests(text.replace("/barns/{id}", "`/barns/{id}`"))).toEqual(["DELETE /barns/{id}"]);
});

it("reads two methods behind one path, in one heading or in two", () => {
  const both = ["PUT /barns/{id}", "PATCH /barns/{id}"];
  expect(requests("# Barns\n\n## /barns/{id} (PUT, PATCH)\n\nPaints a barn.\n")).toEqual(both);
  expect(requests("# Barns\n\n## /barns/{id} (PUT)\n\n## /barns/{id} (PATCH)\n")).toEqual(both);
});

it.each(["/barns/{id} (DELETE)", "`/barns/{id}` (DELETE)", "`/barns/{id} (DELETE)`"])(
  "reads the line %s as a request",
  (line) => {
    expect(requests(`# Barns\n\n## Raze a barn\n\n${line}\n`)).toEqual(["DELETE /barns/{id}"]);
    expect(requests(`# Barns\n\n- ${line}\n`)).toEqual(["DELETE /barns/{id}"]);
  },
);

it("keeps other words in brackets behind a path as a note", () => {
  expect(requests("# Barns\n\n## GET /barns (signed)\n\nLists the barns.\n")).toEqual([
    "GET /barns",
  ]);
});
