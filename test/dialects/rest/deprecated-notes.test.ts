import { expect, it } from "vitest";

import { factsOf } from "./read-rest.js";

const deprecated = "deprecated:DELETE /kilns/{id}\tyes\n";
const page = (note: string): string =>
  factsOf(`# Kilns\n\n## Stop a kiln\n\n\`DELETE /kilns/{id}\`\n\n${note}\n`);

it.each([
  '!!! danger "Deprecated"\n    Use the other one.',
  '!!! danger "Deprecated"\n\n    Use the other one.',
  '??? warning "Deprecated since 2.1"\n\n    Use `PATCH /kilns/{id}`.',
  '???+ warning inline end "This endpoint is deprecated"\n\n    Use the other one.',
  '!!! danger "Attention"\n    This endpoint is deprecated.',
  "!!! deprecated\n\n    Use the other one.",
])("reads the title of a note of MkDocs: %s", (note) => {
  expect(page(note)).toContain(deprecated);
});

it.each([
  '!!! tip "Kilns that are deprecated"\n\n    They stay listed.',
  '!!! tip "Bricks"\n\n    The colour is deprecated in bricks.',
  '**Parameters**\n\n- `hue` string\n\n    !!! danger "Deprecated"\n        Use the other one.',
])("keeps notes about other things: %s", (note) => {
  expect(page(note)).not.toContain(deprecated);
});
