import { expect, it } from "vitest";

import { factsText } from "../../../generator/core/facts.js";
import { listFacts } from "../../../generator/dialects/rest/print-facts.js";
import { apiOfPage, factsOf, readRest } from "./read-rest.js";

const told = (text: string): readonly string[] =>
  apiOfPage(text)[1].map(({ code, span }) => `${code} ${span.start.line}`);

const linesOf = (facts: string, name: string): readonly string[] =>
  facts.split("\n").filter((line) => line.includes(name));

const items = `- **wick** (int32), required

  How long it is.

- **scents** ([]string)

  What it smells of.

- **labels** (map[string]string)

  Labels.

- **lit** (boolean)

  Whether it burns. Defaults to false.
`;

const request = "# Candles\n\n## Burn a candle\n\n`POST /candles`\n\n";

it("reads a list of typed members below the name of a type", () => {
  const text = `${request}## CandleSpec\n\nWhat is wanted.\n\n${items}`;
  expect(linesOf(factsOf(text), "CandleSpec")).toEqual([
    "type:CandleSpec\tyes",
    "field:CandleSpec.wick\tint",
    "optional:CandleSpec.wick\tno",
    "field:CandleSpec.scents\tarray[string]",
    "optional:CandleSpec.scents\tyes",
    "field:CandleSpec.labels\tmap[string]",
    "optional:CandleSpec.labels\tyes",
    "field:CandleSpec.lit\tboolean",
    "optional:CandleSpec.lit\tyes",
  ]);
});

it.each([
  ["a heading that names no type", `## Limits\n\n- **burning** (integer): At most ten.\n`],
  ["items without types", `## CandleSpec\n\n- **wick** (int32)\n- **scent**: What it smells of\n`],
  ["an example", `## CandleSpec\n\n**Example**\n\n- **wick** (int32)\n`],
])("reads no type from %s", (_, part) => {
  expect(factsOf(request + part)).not.toContain("type:");
});

it("does not read an item with the name of a column as the type of the heading", () => {
  const text = `${request}## Candle {#Candle}\n\n- **kind**: Candle\n\n- **spec** ([CandleSpec](#CandleSpec))\n\n- **more** ([][Candle](#Candle))\n\n## CandleSpec\n\n${items}`;
  const facts = factsOf(text);
  expect(linesOf(facts, "Candle.")).toEqual([
    "field:Candle.kind\tunknown",
    "field:Candle.spec\tCandleSpec",
    "field:Candle.more\tarray[Candle]",
  ]);
});

it("reads links in HTML, also with a shortcode, as types", () => {
  const link = (name: string): string =>
    `<a href="{{< ref "../lamps/lamp-v1#${name}" >}}">${name}</a>`;
  const text = `## Lamp {#Lamp}\n\n- **spec** (${link("LampSpec")}), required\n\n- **others** ([]${link("Lamp")})\n\n## LampSpec {#LampSpec}\n\n- **watts** (int32)\n`;
  const call = `# Light\n\n### Get a lamp\n\n\`GET /lamps/{id}\`\n\n#### Response\n\n200 (${link("Lamp")}): OK\n\n201 (${link("LampSpec")}): Created\n\n401: Unauthorized\n`;
  const read = readRest([
    { path: "lamp-v1.md", text },
    { path: "calls.md", text: call },
  ]);
  const facts = factsText(listFacts(read.reading));
  for (const fact of [
    "field:Lamp.spec\tLampSpec",
    "optional:Lamp.spec\tno",
    "field:Lamp.others\tarray[Lamp]",
    "status:GET /lamps/{id}\t200,201",
    "returns:GET /lamps/{id}\tLamp",
    "returns:GET /lamps/{id}#201\tLampSpec",
    "returns:GET /lamps/{id}#401\tunknown",
  ])
    expect(facts.split("\n")).toContain(fact);
});

it("follows no link to a page of another name or without the anchor", () => {
  const text =
    "# Lamps\n\n| Field | Type |\n|---|---|\n| a | [it](../other/bulbs#Bulb) |\n| b | [it](../other/cords#Nothing) |\n";
  const pages = [
    { path: "lamps.md", text },
    { path: "x/bulb.md", text: "# Bulb\n\n| Field | Type |\n|---|---|\n| w | integer |\n" },
    { path: "x/cords.md", text: "# Cord\n\n| Field | Type |\n|---|---|\n| m | integer |\n" },
  ];
  const facts = factsText(listFacts(readRest(pages).reading));
  expect(facts).not.toContain("field:Lamps.a\tBulb");
  expect(facts).not.toContain("field:Lamps.b\tCord");
});

it.each([
  ["- **mode** (*in query*): string, required\n", "mode", "string", "query", "yes"],
  ["- **mode** (string), optional — Which.\n", "mode", "string", "body", "no"],
  ["- **mode** (string), required. Which.\n", "mode", "string", "body", "yes"],
  ["- **mode** ([]string), required\n", "mode", "array[string]", "body", "yes"],
])("reads the mark after the type of %j", (item, name, type, place, required) => {
  const facts = factsOf(`${request}### Parameters\n\n${item}`);
  expect(facts).toContain(`param:POST /candles#${name}\t${type}\n`);
  expect(facts).toContain(`in:POST /candles#${name}\t${place}\n`);
  expect(facts).toContain(`required:POST /candles#${name}\t${required}\n`);
});

it("does not take a condition after a type for a mark", () => {
  const facts = factsOf(`${request}### Parameters\n\n- **mode** (string), required if it burns\n`);
  expect(facts).toContain("param:POST /candles#mode\tstring\n");
  expect(facts).not.toContain("required:POST /candles#mode\tyes");
});

it("reads a row named body with the type of an object as the whole body", () => {
  const text = `${request}### Parameters\n\n- **body**: [CandleSpec](#CandleSpec), required\n\n## CandleSpec\n\n${items}`;
  expect(factsOf(text)).not.toContain("POST /candles#body");
  const [api] = apiOfPage(text);
  expect(JSON.stringify(api.operations[0])).toContain('"type":"CandleSpec"');
});

it("reads the type in italics after a name in a cell", () => {
  const text = `${request}## Holder\n\n| Field | Description |\n|---|---|\n| \`name\` *string* | Its name |\n| **arms** *integer* | How many |\n| \`foot\` *[Foot](#foot)* | Where it stands |\n\n## Foot\n\n| Field | Type |\n|---|---|\n| width | integer |\n`;
  expect(linesOf(factsOf(text), "Holder.")).toEqual([
    "field:Holder.name\tstring",
    "field:Holder.arms\tint",
    "field:Holder.foot\tFoot",
  ]);
  expect(told(text)).toEqual([]);
});

it("keeps words in italics after a name in a cell that are no type", () => {
  const text = `${request}### Parameters\n\n| Field | Type | Description |\n|---|---|---|\n| \`name\` *old* | integer | Its name |\n| \`size\` *string* | integer | Its name |\n`;
  expect(factsOf(text)).toContain("param:POST /candles#name\tint\n");
  expect(factsOf(text)).toContain("param:POST /candles#size\tint\n");
});

it("reports a list of typed members below a section of an object", () => {
  const text = `${request}## CandleSpec\n\n${items}\n### Burning\n\n- **flame** (string)\n\n  Its colour.\n`;
  expect(factsOf(text)).not.toContain("flame");
  expect(told(text).filter((line) => line.includes("unread"))).toEqual(["rest/unread-block 27"]);
});
