import { expect, it } from "vitest";

import { typesOf } from "../../../generator/core/by-type.js";
import { readRancher } from "../../helpers/read-rancher.js";

it.each([
  ["The options are `a`, `b`.", ["a", "b"]],
  ["`a`<br>`b`", ["a", "b"]],
  // With a part of the options, a server would refuse the others.
  ["The options are `a` (old) and `b`.", undefined],
  ["The options are `a`, b.", undefined],
])("takes all options of %j, or none", (notes, options) => {
  const table = `Field | Type | Notes\n---|---|---\nmode | enum | ${notes}\n`;
  const text = `---\ntitle: API\n---\n\n## host\n\n### Resource Fields\n\n#### Read Only Fields\n\n${table}`;
  const [api] = readRancher([{ path: "api-resources/host/index.md", text }]);
  const fields = typesOf(api).flatMap((type) => type.fields);
  expect(fields.find(({ name }) => name === "mode")?.options?.value).toEqual(options);
});
