import { expect, it } from "vitest";

import { accountText } from "../../../generator/core/account-text.js";
import { accountTree } from "../../../generator/dialects/rest/account.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { listFacts } from "../../../generator/dialects/rest/print-facts.js";
import { checkTree } from "../../../generator/dialects/rest/check/check-tree.js";
import { readRest } from "./read-rest.js";

const head = "FORMAT: 1A\nHOST: https://api.lamps.example\n\n# Lamps\n\n# Group Lamps\n\n";

/** Returns the facts of a page in API Blueprint, below the lines that such pages begin with. */
function facts(text: string): readonly string[] {
  const { reading } = readRest([{ path: "page.md", text: head + text }]);
  return listFacts(reading).map(({ key, value }) => `${key} ${value}`);
}

it("reads the members of a request and of an answer", () => {
  const text = `## Lamps [/lamps]

### Add a lamp [POST]

+ Request (application/json)

    + Attributes
        + label: desk (string, required) - What stands on it
        + watts: 4.5 (number) - How bright it is
            + Default: 5
        + \`socket\`: \`E27\` (enum[string], optional)
            Where it fits.
            + Members
                + \`E14\`
                + \`E27\`
        + tags: a, b (array[string])
        + maker (object, nullable)
            + name (string, required)

+ Response 201 (application/json)

    + Attributes
        + id: 4 (number, required)
        + parts (array)
            + (object)
                + code: x (string)
`;
  const found = facts(text);
  for (const fact of [
    "in:POST /lamps#label body",
    "required:POST /lamps#label yes",
    "param:POST /lamps#watts float",
    "required:POST /lamps#watts no",
    "default:POST /lamps#watts 5",
    "param:POST /lamps#socket string",
    "options:POST /lamps#socket E14,E27",
    "param:POST /lamps#tags array[string]",
    "nullable:POST /lamps#maker yes",
    "required:POST /lamps#maker.name yes",
    "status:POST /lamps 201",
    "field:POST /lamps#201.id float",
    "field:POST /lamps#201.parts array[json]",
    "field:POST /lamps#201.parts.code string",
    "optional:POST /lamps#201.parts.code yes",
  ])
    expect(found).toContain(fact);
});

it("reads the types of a chapter of data structures, and those that resources declare", () => {
  const text = `## Lamp [/lamps/{id}]

+ Parameters
    + id: 7 (number) - Which lamp

+ Attributes (Lamp Base)
    + id: 7 (number, required)

### Show a lamp [GET]

+ Response 200 (application/json)
    + Attributes (Lamp)

### Replace a lamp [PUT]

+ Request (application/json)
    + Attributes (Lamp Base)

+ Response 200 (application/json)
    + Attributes (array[Lamp])

# Data Structures

## Lamp Base (object)
+ label (string, required)
+ hue (Hue)
+ codes (Codes)

## Hue (enum[string])
+ \`red\` - As roses
+ \`blue\`

## Codes (array[number])
`;
  const found = facts(text);
  for (const fact of [
    "param:GET /lamps/{id}#id float",
    "param:PUT /lamps/{id}#id float",
    "returns:GET /lamps/{id} Lamp",
    "returns:PUT /lamps/{id} array[Lamp]",
    "in:PUT /lamps/{id}#label body",
    "options:PUT /lamps/{id}#hue red,blue",
    "type:Lamp yes",
    "field:Lamp.id float",
    "field:Lamp.label string",
    "type:LampBase yes",
    "field:LampBase.codes array[float]",
    "optional:LampBase.hue yes",
  ])
    expect(found).toContain(fact);
  const { reading } = readRest([{ path: "page.md", text: head + text }]);
  const hue = reading.types.find(({ id }) => id === "Hue");
  expect(hue?.kind === "enumeration" && hue.values.map(({ value }) => value)).toEqual([
    "red",
    "blue",
  ]);
});

it("replaces a reference to a resource by its model", () => {
  const text = `## Lamp [/lamps/{id}]

+ Model (application/hal+json)

    + Headers

            ETag: abc

    + Body

            { "id": 7, "label": "desk" }

### Show a lamp [GET]

+ Response 200

    [Lamp][]
`;
  const { reading } = readRest([{ path: "page.md", text: head + text }]);
  expect(toApi(reading).operations[0]?.responses).toMatchObject([
    { status: { value: 200 }, sample: { value: { id: 7, label: "desk" } } },
  ]);
  expect(reading.operations[0]?.headers.map(({ field }) => field.name)).toEqual(["ETag"]);
});

it("gives the query of a path to its GET, and to other methods only where they name it", () => {
  const text = `## Lamps [/lamps{?watts,hue}]

### List lamps [GET]

+ Response 200 (application/json)

        []

### Add a lamp [POST]

+ Parameters
    + hue (string, optional)

+ Request (application/json)

        { "label": "desk" }

+ Response 201
`;
  const found = facts(text);
  expect(found).toContain("in:GET /lamps#watts query");
  expect(found).toContain("in:POST /lamps#hue query");
  expect(found.some((fact) => fact.includes("POST /lamps#watts"))).toBe(false);
});

it("reads bodies with too little indentation, and reports nothing on a usual page", () => {
  const text = `# Lamps by hue [/lamps/{hue}/]

Finds lamps.

## POST

+ Request (application/json)
    + Parameters
        + \`hue\`: \`red\` (required, string)
    + Attributes (object)
        + \`First Label\` (optional, string, nullable)
    + Body
        {
            "First Label": "desk"
        }

+ Response 200 (application/json)
    {
        "id": 7,

        "label": "desk"
    }
`;
  const resolved = readRest([{ path: "page.md", text: head + text }]);
  const [operation] = toApi(resolved.reading).operations;
  expect(operation?.path.value).toBeDefined();
  expect(operation?.responses).toMatchObject([{ sample: { value: { id: 7, label: "desk" } } }]);
  expect(facts(text)).toContain("param:POST /lamps/{hue}#First Label string");
  expect(facts(text)).toContain("in:POST /lamps/{hue}#hue path");
  expect(checkTree(resolved).map(({ code }) => code)).toEqual([]);
});

it("reads a schema that names members, and accounts for each line", () => {
  const text = `## Lamps [/lamps]

### Add a lamp [POST]

+ Relation: create

+ Request Desk lamp (application/json)

    + Headers

            X-Trace: abc
            Content-Type: application/json

    + Schema

            { "type": "object", "properties": { "label": { "type": "string" } } }

+ Response 201 (application/json)

    + Schema

            { "type": "object" }

    + Body

            { "id": 7 }
`;
  const page = { path: "page.md", text: head + text };
  const resolved = readRest([page]);
  const [account] = accountTree(resolved, checkTree(resolved));
  expect(account?.unread.map(({ kind }) => kind)).toEqual([]);
  expect(facts(text)).toContain("param:POST /lamps#label string");
  const claims = [
    ...(account?.claims ?? []),
    ...(account?.unread ?? []).map(({ span }) => ({
      start: span.start.offset,
      end: span.end.offset,
      as: "prose" as const,
    })),
  ];
  expect(accountText({ ...page, claims, diagnostics: [], isReadable: true }).lost).toEqual([]);
  expect(facts(text)).toContain("in:POST /lamps#X-Trace header");
  expect(facts(text)).toContain("sample:POST /lamps#id int");
  expect(facts(text).some((fact) => fact.includes("Content-Type"))).toBe(false);
});
