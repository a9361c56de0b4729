import { expect, it } from "vitest";

import { isError } from "../../../generator/core/status.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { readRest } from "./read-rest.js";

/** The bodies of the errors of the only operation. */
const bodies = (text: string): readonly unknown[] =>
  toApi(readRest([{ path: "page.md", text }]).reading).operations.flatMap(({ responses }) =>
    responses.filter(isError).map(({ payload }) => payload?.value.type),
  );

const withStatus = (text: string): string => `# Hives

## Move a hive

\`POST /hives/move\`

**Errors:**

- \`400 Bad Request\`: ${text}
`;

it.each(["Invalid email", "date missing", "File too large", "Missing array"])(
  "reads the words of a status as a description: %s",
  (text) => {
    expect(bodies(withStatus(text))).toEqual([undefined]);
  },
);

it.each([
  ["list of strings", { kind: "array", items: { kind: "scalar", name: "string" } }],
  ["a string", { kind: "scalar", name: "string" }],
])("reads the type of an error after its status: %s", (text, type) => {
  expect(bodies(withStatus(text))).toEqual([type]);
});
