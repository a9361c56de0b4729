import { expect, it } from "vitest";

import type { Api, ObjectDef, TypeRef } from "../../../generator/core/api.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { readRest } from "./read-rest.js";

const apiOf = (text: string): Api => toApi(readRest([{ path: "page.md", text }]).reading);

const fence = (text: string, lang = "json"): string => `\n\`\`\`${lang}\n${text}\n\`\`\`\n`;

/** A type in short: `{ a: string?, b: [Crate] }`. */
function short(type: TypeRef | ObjectDef | undefined): string {
  if (type === undefined) return "nothing";
  switch (type.kind) {
    case "scalar":
      return type.format ?? type.name;
    case "array":
      return `[${short(type.items)}]`;
    case "map":
      return `map of ${short(type.values)}`;
    case "union":
      return type.of.map(short).join(" | ");
    case "nullable":
      return `${short(type.of)}?`;
    case "object":
      return `{ ${type.fields.map(({ name, type: of }) => `${name}: ${short(of.value)}`).join(", ")} }`;
    default:
      return type.type;
  }
}

const payloads = ({ operations }: Api): readonly string[] =>
  operations.flatMap(({ responses }) => responses.map(({ payload }) => short(payload?.value.type)));

const crate = `{ "id": "8d9f0c2e-1111-4222-8333-abcdefabcdef", "label": null, "packed": "2024-02-03T04:05:06Z", "link": "https://x.example/c" }`;

it("reads one shape in several answers as one type, named after the path", () => {
  const api = apiOf(
    `## List crates\n\n\`GET /crates\`\n${fence(`[${crate}]`)}\n## Get a crate\n\n\`GET /crates/{id}\`\n${fence(crate.replace("null", `"A"`).replace(`, "link"`, `, "weight": 2, "link"`))}`,
  );
  expect(payloads(api)).toEqual(["[Crate]", "Crate"]);
  const [type] = api.types;
  expect(type?.kind === "object" ? short(type) : "").toBe(
    "{ id: uuid, label: string?, packed: date-time, weight: integer, link: uri }",
  );
  const fields = type?.kind === "object" ? type.fields : [];
  expect(fields.map(({ optional }) => optional?.rule)).toEqual([
    ...[undefined, undefined, undefined],
    "rest/not-in-all-samples",
    undefined,
  ]);
  const payload = api.operations[1]?.responses[0]?.payload;
  expect(payload?.rule).toBe("rest/sample-shape");
  // The span of a field is that of the member in the sample with the most members.
  expect(fields[0]?.span.start).toMatchObject({ line: 14, column: 3 });
});

it("keeps objects apart that have the same name but share few members", () => {
  const api = apiOf(
    `## A\n\n\`GET /a/tags\`\n${fence(`{ "x": 1, "y": 2, "z": 3 }`)}\n## B\n\n\`GET /b/tags\`\n${fence(`{ "p": 1, "q": 2, "r": 3 }`)}`,
  );
  expect(payloads(api)).toEqual(["Tag", "BTag"]);
});

it("keeps wrappers apart that hold one thing or many, and names them after the answer", () => {
  const wrap = (held: string): string => `{ "done": true, "error": null, "result": ${held} }`;
  const page = (one: string): string =>
    `## List crates\n\n\`GET /crates\`\n${fence(wrap(`[${crate}]`))}\n## Get a crate\n\n\`GET /crates/{id}\`\n${fence(one)}\n## Check a crate\n\n\`GET /crates/{id}/state\`\n${fence(one)}`;
  const api = apiOf(page(wrap(crate)));
  expect(api.types.map(({ id }) => id).sort()).toEqual(["Crate", "CrateResponse"]);
  expect(payloads(api)).toEqual([
    "{ done: boolean, error: unknown?, result: [Crate] }",
    "CrateResponse",
    "CrateResponse",
  ]);
  const [type] = api.types.filter(({ id }) => id === "CrateResponse");
  expect(type?.kind === "object" ? short(type) : "").toBe(
    "{ done: boolean, error: unknown?, result: Crate }",
  );
  // `null` agrees with a list, so that the wrappers stay one type.
  const empty = apiOf(page(wrap("null")));
  expect(new Set(payloads(empty)).size).toBe(1);
});

it("gives envelopes of different content types of their own", () => {
  const wrap = (held: string): string => fence(`{ "ok": true, "took": 3, "data": ${held} }`);
  const api = apiOf(
    `## Get a crate\n\n\`GET /crates/{id}\`\n${wrap(crate)}\n## Change a crate\n\n\`PUT /crates/{id}\`\n\nResponse:\n${wrap(crate)}\n## Get a lid\n\n\`GET /lids/{id}\`\n${wrap(`{ "id": 1, "size": 2 }`)}\n## Count\n\n\`GET /counts\`\n${wrap(`{ "count": 1 }`)}`,
  );
  expect(payloads(api)).toEqual([
    "CrateResponse",
    "CrateResponse",
    "{ ok: boolean, took: integer, data: Lid }",
    "{ ok: boolean, took: integer, data: { count: integer } }",
  ]);
});

it("names the answer of several actions after their resource", () => {
  const page = (path: string): string =>
    `## Do ${path}\n\n\`POST /crates/{id}/${path}\`\n\nResponse:\n${fence(`{ "at": 1, "by": 2, "to": 3 }`)}`;
  expect(payloads(apiOf(page("open") + page("close")))).toEqual(["CrateResult", "CrateResult"]);
  expect(payloads(apiOf(page("open")))).toEqual(["Open"]);
});

it("finds types inside an object around the answer, and joins the types of list items", () => {
  const api = apiOf(
    `## List\n\n\`GET /crates\`\n${fence(`{ "data": [${crate}], "more": [1, "a", null], "none": [], "by": { "12": { "n": 1.5 }, "13": { "n": 2 } } }`)}`,
  );
  expect(payloads(api)).toEqual([
    "{ data: [Crate], more: [integer | string?], none: [unknown], by: map of { n: number } }",
  ]);
});

it("uses the declared object that has all members of a sample", () => {
  const api = apiOf(
    `## Get a crate\n\n\`GET /crates/{id}\`\n${fence(`{ "id": 1, "size": 2, "label": "x" }`)}\n## Box object\n\n| Field | Type |\n| --- | --- |\n| id | integer |\n| size | integer |\n| label | string |\n`,
  );
  expect(payloads(api)).toEqual(["Box"]);
});

it("finds servers and security in the text and in examples", () => {
  const api = apiOf(
    `# Access\n\nAll requests go to https://box.example/api/v4.\n\n## Authentication\n\nSend \`PRIVATE-KEY: x\` or \`?private_token=x\`.\n\n## Get a crate\n\n\`GET /crates/{id}\`\n${fence(`curl -u me:secret "https://box.example/api/v4/crates/3"`, "sh")}\n## Drop a crate\n\n\`DELETE /crates/{id}\`\n${fence(`curl -X DELETE -H "Authorization: Bearer x" -H 'X-Box-Key: y' https://box.example/api/v4/crates/3`, "sh")}`,
  );
  expect(api.servers.map(({ url }) => [url.value, url.rule])).toEqual([
    ["https://box.example/api/v4", "stated"],
  ]);
  expect(api.security.map(({ kind, name }) => [kind.value, name, kind.rule])).toEqual([
    ["basic", undefined, "rest/sent-by-example"],
    ["bearer", undefined, "rest/sent-by-example"],
    ["header", "X-Box-Key", "rest/sent-by-example"],
    ["query", "private_token", "stated"],
  ]);
});

it("does not repeat the prefix of the paths in the URL of a server", () => {
  const api = apiOf(
    `# Box\n\nBase URL: \`https://box.example/api\`\n\n## Get a crate\n\n\`GET /api/crates/{id}\`\n\n## List\n\n\`GET /api/crates\`\n`,
  );
  expect(api.servers.map(({ url }) => url.value)).toEqual(["https://box.example"]);
});

it.each([
  [`curl -X POST -F file=@a.png https://x.example/crates`, "multipart/form-data"],
  [`curl -d 'label=a&size=2' https://x.example/crates`, "application/x-www-form-urlencoded"],
  [`curl -d '{"label":"a"}' https://x.example/crates`, "application/json"],
  [
    `curl -H "Content-Type: application/vnd.box+json; v=1" -d '{}' https://x.example/crates`,
    "application/vnd.box+json",
  ],
])("reads the media type that an example sends: %s", (command, media) => {
  const rows = "\n| Name | Type |\n| --- | --- |\n| label | string |\n";
  const api = apiOf(`## Make a crate\n\n\`POST /crates\`\n${rows}${fence(command, "sh")}`);
  expect(api.operations[0]?.body?.value.media).toEqual([media]);
});

it("prefers a sentence about the media type to an example", () => {
  const rows = "\n| Name | Type |\n| --- | --- |\n| label | string |\n";
  const text = "The body is sent as `multipart/form-data`.";
  const command = fence("curl -d 'label=a' https://x.example/crates", "sh");
  const api = apiOf(`## Make a crate\n\n\`POST /crates\`\n\n${text}\n${rows}${command}`);
  expect(api.operations[0]?.body?.value.media).toEqual(["multipart/form-data"]);
  expect(api.operations[0]?.body?.evidence).toHaveLength(1);
});

it("keeps the body of an example, and makes the type of the body from it if there are no rows", () => {
  const api = apiOf(
    `## Make a crate\n\n\`POST /crates\`\n${fence(`curl https://x.example/crates -d '{"label": "a", "size": 2}'`, "sh")}`,
  );
  const [operation] = api.operations;
  expect(operation?.requestSample?.value).toEqual({ label: "a", size: 2 });
  expect(short(operation?.body?.value.type)).toBe("{ label: string, size: integer }");
  expect(operation?.body?.rule).toBe("rest/sample-body");
});

it("says why a text counts as a request", () => {
  const api = apiOf(`## Make a crate\n\n### Endpoint\n\n\`POST /crates\`\n`);
  const decision = api.operations[0]?.decision ?? [];
  expect(decision.map(({ value }) => value)).toContain(
    "+1.5 the heading or label above speaks of the request",
  );
  expect(api.operations[0]?.path.evidence.map(({ start }) => start.line)).toEqual([3]);
});

it("gives an answer to HEAD no body, whatever a chapter about all errors shows", () => {
  const api = apiOf(
    `# Crates\n\n## Get a crate\n\n\`GET /crates/{id}\`\n\n### Errors\n\n\`Status: 404\`\n\n## Ask for a crate\n\n\`HEAD /crates/{id}\`\n\n### Response\n\n\`Status: 200\`\n\n### Errors\n\n\`Status: 404\`\n\n# Errors\n\nAll errors have this body.\n\n| Field | Type |\n| --- | --- |\n| why | string |\n`,
  );
  expect(payloads(api)).toEqual(["{ why: string }", "null", "null"]);
  const [, head] = api.operations;
  expect(head?.responses.map(({ payload }) => payload?.rule)).toEqual([
    "rest/answer-to-head",
    "rest/answer-to-head",
  ]);
});
