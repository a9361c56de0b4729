import { expect, it } from "vitest";

import { apiOfPage } from "./read-rest.js";

it.each([
  ["- `size` *integer*, set by the server", "set by the server"],
  ["- `size` (integer), 1 to 9", "1 to 9"],
  ["- `size` *integer* – in metres, or feet", "in metres, or feet"],
])("begins the note behind a type with its first word: %s", (item, note) => {
  const [{ types }] = apiOfPage(
    `# Boats\n\n## Boat object\n\n${item}\n\n## List\n\n\`GET /boats\`\n`,
  );
  const fields = types.flatMap((type) => (type.kind === "object" ? type.fields : []));
  expect(fields.map(({ notes }) => notes?.value)).toEqual([note]);
});
