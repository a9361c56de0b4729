import { expect, it } from "vitest";

import { accountTree } from "../../../generator/dialects/rest/account.js";
import { toApi } from "../../../generator/dialects/rest/to-api.js";
import type { Field } from "../../../generator/core/api.js";
import { readRest } from "./read-rest.js";

// Facts have no line for a body without rows, so these tests look at the Api.
function bodyOf(text: string): readonly Field[] | undefined {
  const { reading } = readRest([{ path: "page.md", text }]);
  const type = toApi(reading).operations[0]?.body?.value.type;
  return type?.kind === "object" ? type.fields : undefined;
}

const fence = (json: string): string => `\n\n\`\`\`json\n${json}\n\`\`\`\n\n`;
const show = (fields: readonly Field[] | undefined): readonly string[] | undefined =>
  fields?.map(({ name, type, required }) => {
    const { value } = type;
    const kind = value.kind === "scalar" ? value.name : value.kind;
    return `${name} ${kind} ${String(required?.value)}`;
  });

it("takes a sample without a label as the request body if the text after it describes the answer", () => {
  const page = `# Kites\n\n## POST /kites${fence('{ "tail": "long", "age": 2 }')}Returns a kite.\n`;
  expect(show(bodyOf(page))).toEqual(["tail string undefined", "age integer undefined"]);
});

it("reads an unlabelled sample as the request body if another sample is labelled as the answer", () => {
  const page = `# Kites\n\n## POST /kites${fence('{ "tail": "long" }')}**Response:**${fence('{ "ok": true }')}`;
  expect(show(bodyOf(page))).toEqual(["tail string undefined"]);
});

it("reads an unlabelled sample as the answer if it has an id, or if there is no other answer", () => {
  const stored = `# Kites\n\n## POST /kites${fence('{ "id": 7 }')}If it fails:${fence('{ "error": "no" }')}`;
  expect(bodyOf(stored)).toBeUndefined();
  expect(
    bodyOf(`# Kites\n\n## POST /kites${fence('{ "ok": true }')}Mind the wind.\n`),
  ).toBeUndefined();
});

it("reads a body behind a label in a line", () => {
  const page =
    '# Kites\n\n## POST /kites\n\n**Body:** `{ "tail": "long" }`\n\nAnswer: `{ "id": 1 }`\n';
  expect(show(bodyOf(page))).toEqual(["tail string undefined"]);
});

it("reads which members of a sample have to be sent from sentences", () => {
  const sample = fence('{ "tail": "long", "age": 2, "color": "red" }');
  const page = `# Kites\n\n## POST /kites\n\n**Request:**${sample}\`tail\` and \`age\` are required, \`color\` is optional.\n`;
  expect(show(bodyOf(page))).toEqual([
    "tail string true",
    "age integer true",
    "color string false",
  ]);
  const all = `# Kites\n\n## POST /kites\n\n**Request:**${sample}All fields are optional.\n`;
  expect(show(bodyOf(all))?.[0]).toBe("tail string false");
});

it("takes the types that rows omit from the sample, and the members that a sentence omits", () => {
  const sample = `**Request:**${fence('{ "tail": "long", "age": 2 }')}`;
  const rows = `# Kites\n\n## POST /kites\n\n${sample}### Fields\n\n| Field | Required |\n|---|---|\n| \`age\` | yes |\n`;
  expect(show(bodyOf(rows))).toEqual(["age integer true"]);
  const named = `# Kites\n\n## POST /kites\n\n${sample}Required fields: \`age\`\n`;
  expect(show(bodyOf(named))).toEqual(["age integer true", "tail string undefined"]);
});

it("reads unlabelled samples as request bodies if the tree labels its answers", () => {
  const get = (name: string): string => `## GET /${name}\n\nResponse:${fence('{ "ok": true }')}`;
  const page = `# Kites\n\n## PATCH /kites\n\nExample:${fence('{ "tail": "long" }')}`;
  expect(show(bodyOf(page + get("a") + get("b") + get("c")))).toEqual(["tail string undefined"]);
  expect(bodyOf(page + get("a"))).toBeUndefined();
});

it("reads a file that curl sends as a file, and the body of a message as the body of its own request", () => {
  const curl =
    "# Kites\n\n## POST /kites\n\n```sh\ncurl -F 'plan=@/a.pdf' -F 'name=x' https://k.test/kites\n```\n";
  expect(show(bodyOf(curl))).toEqual(["plan file undefined", "name string undefined"]);
  const two =
    '# Keys\n\n## Copy or melt\n\n```http\nPOST /copy\n{"metal": "brass"}\n```\n\n```http\nPOST /melt\n{"heat": 9}\n```\n';
  expect(show(bodyOf(two))).toEqual(["metal string undefined"]);
});

const crate = `\n## Crate object\n\n| Field | Type |\n|---|---|\n| \`label\` | string |\n`;

it.each([
  "**Body**: a [Crate](#crate-object)",
  "**Body:** a [Crate](#crate-object).",
  "**Rumpf**: eine [Crate](#crate-object)",
  "- Body: [Crate](#crate-object)",
  "**Body**\n\nA [Crate](#crate-object).",
])("reads the type behind a label as the request body: %s", (text) => {
  const page = `# Crates\n\n## Pack\n\n\`POST /crates\`\n\n${text}\n${crate}`;
  const { operations } = readRest([{ path: "page.md", text: page }]).reading;
  expect(operations.map(({ sends }) => sends?.value)).toEqual([{ kind: "named", type: "Crate" }]);
});

it("reports a type behind a label that is not read because of other words", () => {
  const text = `# Crates\n\n## Pack\n\n\`POST /crates\`\n\n**Body**: two of [Crate](#crate-object) without labels\n${crate}`;
  const resolved = readRest([{ path: "page.md", text }]);
  const unread = accountTree(resolved, []).flatMap((page) => page.unread);
  expect(unread.map(({ span }) => span.start.line)).toEqual([7]);
});
