import { expect, it } from "vitest";

import { printPath } from "../../../generator/core/paths.js";
import type { VocabularyPatch } from "../../../generator/dialects/rest/vocabulary.js";
import { readRest } from "./read-rest.js";

const operation = "\n\n## List tickets\n\n`GET /tickets`\n";

function serversOf(text: string, patch: VocabularyPatch = {}): readonly string[] {
  const { servers } = readRest([{ path: "desk.md", text: `# Desk\n\n${text}` }], patch).reading;
  return servers.map(({ url }) => url.value);
}

it.each([
  "Requests go to `https://desk.example/api`.",
  "- Base URL: `https://desk.example/api`",
  "All endpoints are below https://desk.example/api.",
  "The API lives at https://desk.example/api.",
  "The service lives at https://desk.example/api.",
  "The host of the API is https://desk.example/api. Read https://docs.example/guide, too.",
  "**Host:** https://desk.example/api",
  "- **URL for requests:** https://desk.example/api",
  "All paths in this reference are relative to `https://desk.example/api`.",
  "Alle Pfade sind relativ zu `https://desk.example/api`.",
  "- Basisadresse: `https://desk.example/api`",
  "Toutes les requêtes sont envoyées à `https://desk.example/api`.",
  "Base URL:\n\n```\nhttps://desk.example/api\n```",
])("reads the base URL of: %s", (text) => {
  expect(serversOf(text + operation)).toEqual(["https://desk.example/api"]);
});

it("an example that repeats the path of the base URL is read as a slip, not as a second server", () => {
  const curl = (url: string): string => `\n\`\`\`sh\ncurl https://desk.example${url}\n\`\`\`\n`;
  const other = "\n## List seats\n\n`GET /seats`\n";
  const text = operation + curl("/api/tickets") + other;
  expect(serversOf(text + curl("/api/api/seats"))).toEqual(["https://desk.example/api"]);
  expect(serversOf(text + curl("/api/beta/seats"))).toEqual([
    "https://desk.example/api",
    "https://desk.example/api/beta",
  ]);
});

it("reads several base URLs of a table, by the header of their column", () => {
  const table =
    "| Environment | Base URL |\n|---|---|\n| Live | `https://desk.example/api` |\n| Test | `https://test.desk.example/api` |";
  const found = ["https://desk.example/api", "https://test.desk.example/api"];
  expect(serversOf(table + operation)).toEqual(found);
  // Beside the names of environments, the column has them with less words, too.
  expect(serversOf(table.replace("Base URL", "URL") + operation)).toEqual(found);
  const other = table.replace("Environment | Base URL", "Product | URL");
  expect(serversOf(other + operation)).toEqual([]);
});

it("reads a base URL behind words of the configuration", () => {
  const text = `- Adres: \`https://desk.example/api\`${operation}`;
  expect(serversOf(text)).toEqual([]);
  expect(serversOf(text, { words: { base: ["Adres"] } })).toEqual(["https://desk.example/api"]);
});

it.each([
  "Image base URL: https://cdn.desk.example",
  "Requests are described at https://desk.example/requests.html.",
  'Send JSON:\n\n```json\n{ "about": "The server is https://desk.example" }\n```',
])("does not take another URL for the base: %s", (text) => {
  expect(serversOf(text + operation)).toEqual([]);
});

it("reads a message with the path of the base URL as an example of a request below it", () => {
  const message = "```http\nGET /api/tickets HTTP/1.1\nHost: desk.example\n```";
  const text = `Paths are relative to https://desk.example/api. \n\n## Who you are\n\n${message}${operation}`;
  expect(serversOf(text)).toEqual(["https://desk.example/api"]);
  expect(pathsOf(`# Desk\n\n${text}`)).toEqual(["/tickets"]);
  const other = text.replace("/api/tickets", "/api/notes");
  expect(pathsOf(`# Desk\n\n${other}`)).toContain("/api/notes");
});

it("reads no base URL from a sentence about some requests only", () => {
  const text = `${operation}\nThese requests go to https://upload.example/files.\n`;
  expect(serversOf(text)).toEqual([]);
});

const curl = (path: string): string =>
  `\n## Comment\n\n\`\`\`sh\ncurl -X POST https://desk.example/api${path} -d '{"text": "On it"}'\n\`\`\`\n`;

function pathsOf(text: string): readonly string[] {
  const { operations } = readRest([{ path: "desk.md", text }]).reading;
  return operations.map(({ path }) => printPath(path.value));
}

it("counts the paths of commands from the base URL, as the other requests are counted", () => {
  const base = "# Desk\n\nRequests go to `https://desk.example/api`.";
  const command = curl("/tickets/42/comments");
  expect(pathsOf(base + operation + command)).toEqual(["/tickets", "/tickets/{id}/comments"]);
  const whole = operation.replace("/tickets`", "/api/tickets`");
  expect(pathsOf(base + whole + command)).toEqual(["/api/tickets", "/api/tickets/{id}/comments"]);
  expect(pathsOf(base + command)).toEqual(["/api/tickets/{id}/comments"]);
});

it("counts only whole segments as below the base URL", () => {
  const base = "# Desk\n\nRequests go to `https://desk.example/ap`.";
  const found = pathsOf(base + operation + curl("/tickets/42/comments"));
  expect(found).toEqual(["/tickets", "/api/tickets/{id}/comments"]);
});

it("reads the names of servers below a heading for the base URL, also behind a sentence", () => {
  const items =
    "- **Development**: `http://localhost:86/desk`\n- **Production**: `https://desk.example/desk`\n";
  const text = `## Base URL\n\nAll of it is in one service:\n${items}`;
  const found = ["http://localhost:86/desk", "https://desk.example/desk"];
  expect(serversOf(text + operation)).toEqual(found);
  expect(serversOf(text.replace("Base URL", "Hosts of the shops") + operation)).toEqual([]);
});

it("a request with another host does not come before the stated base URL", () => {
  const upload = "\n## Upload a file\n\n`POST https://files.desk.example/files`\n";
  const text = `- Base URL: \`https://desk.example/api\`\n${operation}\n## Close a ticket\n\n\`DELETE /tickets/{id}\`\n`;
  expect(serversOf(text + upload)).toEqual([
    "https://desk.example/api",
    "https://files.desk.example",
  ]);
});
