import { expect, it } from "vitest";

import { readRest } from "./read-rest.js";

/** The marks of the only row of a type. */
function marksOf(description: string): readonly string[] {
  const text = `# Gates\n\n## Gate object\n\n| Field | Type | Description |\n| --- | --- | --- |\n| code | string | ${description} |\n`;
  const [type] = readRest([{ path: "page.md", text }]).reading.types;
  const [field] = type?.kind === "object" ? type.fields : [];
  return [
    ...(field?.isReadOnly === true ? ["read-only"] : []),
    ...(field?.isWriteOnly === true ? ["write-only"] : []),
  ];
}

it.each([
  "Read-only. Which one",
  "Which one, read-only",
  "Which one. Read-only.",
  "Which one (read-only)",
  "Which one **(read only)**.",
  "Which one. *Read-only*",
  "Which one — read only",
  "Which one; read-only",
  "Which one. This field is read-only.",
  "Which one. It is read-only and never changes.",
])("takes a row as read-only that says %j", (description) => {
  expect(marksOf(description)).toEqual(["read-only"]);
});

it.each(["Its key (write-only)", "Its key. This value is write-only."])(
  "takes a row as write-only that says %j",
  (description) => {
    expect(marksOf(description)).toEqual(["write-only"]);
  },
);

it.each([
  "Mode: `rw` or `read-only`",
  "One of `open`, `shut`, read-only",
  "Access level: 10 (guest), 20 (read-only)",
  "Access: read-write, read-only",
  "Access: full, read-only",
  "Access of the user (owner, read-only)",
  "What guests get: none; read-only",
  "The role – admin, editor, read-only",
  "Which tokens to list (e.g. read-only)",
  "Mounts it read-only",
  "Whether it is read-only",
  "Read-only for guests",
  "Which one, read-only after the start",
  "If true, it is read-only.",
])("takes a row as neither that says %j", (description) => {
  expect(marksOf(description)).toEqual([]);
});
