import { expect, it } from "vitest";

import { factsOf } from "./read-rest.js";

it.each([
  ["(*in query*): string", "query", "string", undefined],
  ["(*in path*): string, required", "path", "string", "yes"],
  ["(*in header*): integer, required", "header", "int", "yes"],
  ["(*body*): [Boat](#boat), required", "body", "Boat", "yes"],
])("reads the place and the type of an item %s", (text, place, type, required) => {
  const name = place === "path" ? "dock" : "spot";
  const facts = factsOf(`# Boats

## Create a boat

\`POST /docks/{dock}/boats\`

### Parameters

- **${name}** ${text}

  Where it is.

## Boat

| Field | Type   |
| ----- | ------ |
| color | string |
`);
  expect(facts).toContain(`in:POST /docks/{dock}/boats#${name}\t${place}\n`);
  expect(facts).toContain(`param:POST /docks/{dock}/boats#${name}\t${type}\n`);
  if (required !== undefined)
    expect(facts).toContain(`required:POST /docks/{dock}/boats#${name}\t${required}\n`);
});
