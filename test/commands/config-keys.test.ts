import { expect, it } from "vitest";

import { parseConfig } from "../../generator/config.js";
import { UsageError } from "../../generator/diagnostics/usage-error.js";

function faultsOf(members: string): readonly string[] {
  const text = `{"apis":[{"name":"a","docs":"docs","out":"gen",${members}}]}`;
  try {
    parseConfig(text, "/project/stubdown.config.json", "stubdown.config.json");
  } catch (error) {
    if (error instanceof UsageError) return error.lines;
    throw error;
  }
  return [];
}

const at = (message: string): readonly unknown[] => [expect.stringMatching(/:1:\d+: /), message];

it.each([
  [`"name":"b"`, "There is another `name` in this object; keep one"],
  [
    `"severity":{"rest/dead-link":"off","rest/dead-link":"error"}`,
    "There is another `rest/dead-link` in this object; keep one",
  ],
  [
    `"severity":{"rest/ded-link":"off"}`,
    "There is no code `rest/ded-link`; did you mean `rest/dead-link`?",
  ],
  [
    `"overrides":[{"paths":["a.md"],"severity":{"rest/zebra-crossing":"off"}}]`,
    "There is no code `rest/zebra-crossing`; docs/diagnostics.md lists all",
  ],
  [`"openapi":true`, "`apis.0.openapi` cannot be true; write false or an object in braces"],
  [`"openapi":{"version":3.1}`, '`apis.0.openapi.version` cannot be 3.1; write "3.1" or "3.0"'],
])("reports in a configuration: %s", (members, message) => {
  const [line, ...more] = faultsOf(members);
  expect([line, line?.replace(/^.*?:\d+:\d+: /, "")]).toEqual(at(message));
  expect(more).toEqual([]);
});

it("accepts codes of all kinds", () => {
  const severity = `{"rest/dead-link":"off","rest/shared-route":"off","field-removed":"info"}`;
  expect(faultsOf(`"severity":${severity}`)).toEqual([]);
});
