import { expect, it } from "vitest";

import { rest } from "../../../generator/dialects/rest/dialect.js";
import type { Api } from "../../../generator/core/api.js";
import { apiOf as apiOfTree, readTree } from "../../../generator/read-api.js";
import { factsOf } from "./read-rest.js";

const fence = (lang: string, text: string): string => `\`\`\`${lang}\n${text}\n\`\`\`\n\n`;
const list = `# Kilns\n\n## List kilns\n\n\`GET /kilns\`\n\n`;
const heat = `# Kilns\n\n## Heat a kiln\n\n\`POST /kilns/heat\`\n\n`;

function apiOf(text: string): Api {
  return apiOfTree(readTree([{ path: "page.md", text }], { dialect: rest }))[0];
}

it.each([
  ["json", "$ curl 'https://kilns.example/kilns?a=b'\n{ \"hot\": 3 }"],
  ["", "curl https://kilns.example/kilns \\\n  -H 'Accept: x'\n\n{ \"hot\": 3 }"],
  ["sh", '# Ask:\n$ curl https://kilns.example/kilns\n\n# Example Response\n{ "hot": 3 }'],
  ["console", '$ curl -i https://kilns.example/kilns\nHTTP/1.1 200 OK\nA: b\n\n{ "hot": 3 }'],
])("reads the answer below a command in a fence of %j", (lang, text) => {
  expect(factsOf(list + fence(lang, text))).toContain("sample:GET /kilns#hot\tint\n");
});

it.each(["Request", "Example request", "Exemple de requête"])(
  "reads an answer although the label says %s",
  (label) => {
    const text = '$ curl -X POST https://kilns.example/kilns/heat\n{ "hot": 3 }';
    expect(factsOf(`${heat}**${label}:**\n\n${fence("", text)}`)).toContain("#hot\tint\n");
  },
);

it("does not take the input of a command for an answer", () => {
  const text = 'curl -d @- https://kilns.example/kilns/heat << EOF\n{ "hot": 3 }\nEOF';
  expect(factsOf(heat + fence("sh", text))).not.toContain("sample:");
});

it("joins a status with headers and the body in the fence below", () => {
  const head = 'Status: 200 OK\nLink: <https://kilns.example/kilns?page=2>; rel="next"';
  const facts = factsOf(list + fence("", head) + fence("json", '[{ "id": 7 }]'));
  expect(facts).toContain("status:GET /kilns\t200\n");
  expect(facts).toContain("sample:GET /kilns#[].id\tint\n");
  const { operations } = apiOf(list + fence("", head) + fence("json", '[{ "id": 7 }]'));
  const [answer] = operations[0]?.responses ?? [];
  expect(answer?.headers?.map(({ name }) => name)).toEqual(["Link"]);
});

it("reads no header of a sample except a `Link` to the next page", () => {
  const message = 'HTTP/1.1 200 OK\nDate: today\nLink: <https://kilns.example>; rel="help"\n\n[1]';
  const { operations } = apiOf(list + fence("http", message));
  expect(operations[0]?.responses.flatMap(({ headers = [] }) => headers)).toEqual([]);
});

it("joins the status of an error with the body in the fence below", () => {
  const body = fence("json", '{ "problem": "cold" }');
  const { operations } = apiOf(list + fence("", "Status: 404 Not Found") + body);
  expect(operations[0]?.responses.map(({ status }) => status.value)).toEqual([404]);
  expect(factsOf(list + fence("", "Status: 404 Not Found") + body)).not.toContain("sample:");
});

it("reads a status that stands alone in a fence, and that the answer is empty", () => {
  const told = "Heats it. If the request is successful, the response body will be empty.\n\n";
  const facts = factsOf(heat + told + fence("", "200 OK"));
  expect(facts).toContain("status:POST /kilns/heat\t200\n");
  expect(facts).toContain("returns:POST /kilns/heat\tnone\n");
  // A number with another word is no status.
  expect(factsOf(heat + fence("", "100 Watt"))).not.toContain("status:");
});

it("reads a fence that begins with a status as an answer below any example", () => {
  const rows = "The body can contain the following fields:\n\n- `heat`: How hot.\n\n";
  const answer = fence("", '201 Created\n\n{ "heat": 3, "since": "noon" }');
  const facts = factsOf(`${heat}${rows}Example specifying some fields:\n\n${answer}`);
  expect(facts).toContain("status:POST /kilns/heat\t201\n");
  expect(facts).toContain("sample:POST /kilns/heat#since\tstring\n");
});

const rows = "| Name | Type |\n| - | - |\n| heat | integer |\n| note | string |\n\n";

it.each([
  "Sample payload",
  "Example payload",
  "Ejemplo de carga útil",
  "Пример: полезная нагрузка",
])("reads the sample below %s as the body", (title) => {
  const facts = factsOf(
    `${heat}### Parameters\n\n${rows}### ${title}\n\n${fence("json", '{ "a": 1 }')}`,
  );
  expect(facts).not.toContain("sample:");
});

it.each(["Example", "Beispiel", "示例"])(
  "reads the sample below %s as the body if the rows describe all its members",
  (title) => {
    const page = (json: string) =>
      `${heat}### Parameters\n\n${rows}### ${title}\n\n${fence("json", json)}`;
    expect(factsOf(page('{ "heat": 3 }'))).not.toContain("sample:");
    expect(factsOf(page('{ "heat": 3, "id": 7 }'))).toContain("#id\tint\n");
  },
);

it.each([
  ["-d @payload.json", "application/json", ""],
  ["-d @payload", "application/json", `### Sample payload\n\n${fence("json", '{ "heat": 3 }')}`],
  ["-d heat=3", "application/x-www-form-urlencoded", ""],
  ["-d @payload.json -H 'Content-Type: text/x-kiln'", "text/x-kiln", ""],
])("reads the body of `curl %s` as %s", (data, media, more) => {
  const command = fence("sh", `curl -X POST ${data} https://kilns.example/kilns/heat`);
  const { operations } = apiOf(
    `${heat}### Parameters\n\n${rows}### Sample request\n\n${command}${more}`,
  );
  expect(operations[0]?.body?.value.media).toEqual([media]);
});

it.each([
  ["Request Body", "request", "Heating"],
  ["body", "body", "HeatRequest"],
])("reads the only row with the place %s as the whole body", (place, name, type) => {
  const table = (row: string) =>
    `| In | Name | Type |\n| - | - | - |\n| ${place} | ${name} | ${type} |\n${row}\n`;
  const object = `### ${type}\n\n| Name | Type |\n| - | - |\n| heat | integer |\n`;
  const named = { kind: "named", type };
  const body = (row: string) => apiOf(heat + table(row) + object).operations[0]?.body?.value.type;
  expect(body("")).toEqual(named);
  expect(body("| body | more | string |\n")).toMatchObject({ kind: "object" });
});
