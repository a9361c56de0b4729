import { server } from "@rancher-v1/server";
import { createMemoryHandlers } from "@rancher-v1/server/memory";
import { expect, it } from "vitest";

import { ask, type Json } from "../helpers/ask.js";
import { serve } from "../helpers/serve.js";
import { serveShop } from "../helpers/shop.js";

function serveRancher(): Promise<string> {
  return serve(async (app) => {
    await app.register(server, { handlers: createMemoryHandlers() });
  });
}

async function readSchemas(url: string): Promise<Json> {
  return (await ask(url, "GET /v1/schemas")).json;
}

it("R28 R29 lists a schema for each type, and links the version", async () => {
  const url = await serveRancher();
  const { links, data, ...rest } = await readSchemas(url);
  expect(rest).toMatchObject({ type: "collection", resourceType: "schema" });
  expect(links).toEqual({ self: `${url}/v1/schemas`, root: `${url}/v1` });
  expect(data.length).toBeGreaterThan(80);
  expect(new Set(data.map(({ id }) => id)).size).toBe(data.length);
  for (const schema of data) {
    expect(schema).toMatchObject({
      type: "schema",
      links: { self: `${url}/v1/schemas/${schema.id}` },
    });
  }
  const [schema] = data;
  expect((await ask(url, `GET /v1/schemas/${schema?.id ?? ""}`)).json).toEqual(schema);
});

it("R30 links a collection exactly where there is a list, which answers 200", async () => {
  const url = await serveRancher();
  let listed = 0;
  for (const { links, ...schema } of (await readSchemas(url)).data) {
    const methods = schema["collectionMethods"] as readonly string[];
    expect([schema["id"], "collection" in links]).toEqual([schema["id"], methods.includes("GET")]);
    if (links["collection"] === undefined) continue;
    const { status, json } = await ask(url, `GET ${links["collection"].replace(url, "")}`);
    expect([status, json.data]).toEqual([200, []]);
    listed += 1;
  }
  expect(listed).toBeGreaterThan(30);
});

it("R31 gives the methods of every type as capitals in an array", async () => {
  const url = await serveShop();
  const { data } = await readSchemas(url);
  const methods = data.map(({ id, resourceMethods, collectionMethods }) => [
    id,
    resourceMethods,
    collectionMethods,
  ]);
  expect(methods).toContainEqual(["thing", ["GET", "PUT", "DELETE"], ["GET", "POST"]]);
  expect(methods).toContainEqual(["crate", [], ["POST"]]);
  expect(methods).toContainEqual(["part", [], []]);
});

it("R32 states actions with input and output, and the possible filters", async () => {
  const { json: schema } = await ask(await serveShop(), "GET /v1/schemas/thing");
  expect(schema["resourceActions"]).toEqual({
    paint: { input: "paintInput", output: "thing" },
    ring: {},
  });
  const filters = schema["collectionFilters"] as Record<string, unknown>;
  expect(filters["name"]).toEqual({
    modifiers: ["eq", "ne", "prefix", "like", "notlike", "null", "notnull"],
  });
  expect(filters["colour"]).toEqual({
    modifiers: ["eq", "ne", "null", "notnull"],
    options: ["red", "blue"],
  });
  expect(Object.keys(filters)).not.toContain("tags");
});

it("R33 has a schema for every input and output that it names", async () => {
  const { data } = await readSchemas(await serveRancher());
  const ids = new Set(data.map(({ id }) => id));
  const named = data.flatMap((schema) => {
    const actions = Object.values(schema["resourceActions"] as Record<string, object>);
    return actions.flatMap((action) => Object.values(action) as string[]);
  });
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

const isNumber = (value: unknown): boolean => Number.isSafeInteger(value);
const isText = (value: unknown): boolean => typeof value === "string";
const isFlag = (value: unknown): boolean => typeof value === "boolean";

const fieldMembers: Readonly<Record<string, (value: unknown) => boolean>> = {
  type: isText,
  create: isFlag,
  update: isFlag,
  required: isFlag,
  nullable: isFlag,
  unique: isFlag,
  default: () => true,
  options: (value) => Array.isArray(value) && value.every(isText),
  min: isNumber,
  max: isNumber,
  minLength: isNumber,
  maxLength: isNumber,
  validChars: isText,
  invalidChars: isText,
};

it.each([
  ["of the docs", serveRancher],
  ["with every limit", serveShop],
])("R34 R35 gives each member of a field the type it must have: schemas %s", async (_, start) => {
  const { data } = await readSchemas(await start());
  const wrong: string[] = [];
  for (const schema of data) {
    for (const [name, field] of Object.entries(schema["resourceFields"] as Record<string, Json>)) {
      expect(Object.keys(field)).toEqual(
        expect.arrayContaining(["type", "create", "update", "required", "nullable", "default"]),
      );
      for (const [member, value] of Object.entries(field)) {
        const isRight = fieldMembers[member]?.(value) === true;
        if (!isRight) wrong.push(`${schema.id}.${name}.${member}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

it("R35 states limits, options and defaults of a field unchanged", async () => {
  const { json: schema } = await ask(await serveShop(), "GET /v1/schemas/thing");
  const fields = schema["resourceFields"] as Record<string, Json>;
  expect(fields["size"]).toMatchObject({ type: "int", min: 1, max: 9, nullable: true });
  expect(fields["colour"]).toMatchObject({
    default: "red",
    options: ["red", "blue"],
    nullable: false,
  });
  expect(fields["label"]).toMatchObject({ unique: true, invalidChars: "<>" });
  expect(fields["parts"]).toMatchObject({ type: "array[part]" });
  expect(fields["labels"]).toMatchObject({ type: "map[string]" });
  expect(fields["ownerId"]).toMatchObject({ type: "reference[owner]" });
  expect(fields["once"]).toMatchObject({ create: true, update: false });
});

it("R36 states the plural of each type", async () => {
  const { data } = await readSchemas(await serveRancher());
  const plurals = new Map(data.map(({ id, pluralName }) => [id, pluralName]));
  expect(plurals.get("volume")).toBe("volumes");
  expect([...plurals.values()].every(isText)).toBe(true);
});

it("R57 states on a collection the types that can be created there, and their defaults", async () => {
  const url = await serveShop();
  const { json: things } = await ask(url, "GET /v1/things");
  expect(things["createTypes"]).toEqual({ thing: `${url}/v1/things` });
  expect(things["createDefaults"]).toEqual({ colour: "red" });
});
