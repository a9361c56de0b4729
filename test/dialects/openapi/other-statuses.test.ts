import { expect, it } from "vitest";

import { compareOpenApi } from "../../../generator/dialects/openapi/compare-openapi.js";
import { printPages } from "../../../generator/dialects/rest/print/print-pages.js";
import { rest } from "../../../generator/dialects/rest/dialect.js";
import { readTree } from "../../../generator/read-api.js";
import { readValue } from "./documents.js";

const content = (name: string): object => ({
  "application/json": {
    schema: { type: "object", required: [name], properties: { [name]: { type: "string" } } },
  },
});

const good = { description: "The lamp", content: content("watt") };
const other = { description: "A fault", content: content("cause") };

/**
 * Imports a document with these answers. Returns the statuses on the written pages, with the names of their members, and
 * the differences from the document.
 */
async function imported(responses: object): Promise<object> {
  const reading = await readValue({
    openapi: "3.0.3",
    info: { title: "t", version: "1" },
    paths: { "/lamp": { get: { operationId: "lamp", responses } } },
  });
  const { pages, reports } = printPages(reading.api);
  const { api } = readTree(pages, { dialect: rest });
  const answers = (api.operations[0]?.responses ?? []).map(({ status, payload }) => {
    const type = payload?.value.type;
    const names = type?.kind === "object" ? type.fields.map(({ name }) => name).join() : "";
    return `${status.value} ${names}`.trim();
  });
  return {
    answers,
    differences: compareOpenApi(reading, api).map(({ message }) => message),
    reports: reports
      .map(({ message }) => message)
      .filter((message) => /is written|left out$/.test(message)),
  };
}

it("writes the response `default` as an answer for failures if there is one for success", async () => {
  expect(await imported({ "200": good, default: other })).toEqual({
    answers: ["200 watt", "4XX cause", "5XX cause"],
    differences: [],
    reports: ["the response is written as `4XX` and `5XX`"],
  });
  expect(await imported({ "200": good, "4XX": good, default: other })).toEqual({
    answers: ["200 watt", "4XX watt", "5XX cause"],
    differences: [],
    reports: ["the response is written as `5XX`"],
  });
});

it("keeps the response `default` if there is no answer for success", async () => {
  expect(await imported({ default: good, "404": other })).toEqual({
    answers: ["default watt", "404 cause"],
    differences: [],
    reports: [],
  });
});

it("reads the first example of an answer of version 2.0", async () => {
  const schema = { type: "object", properties: { a: { type: "integer" } } };
  const examples = { "application/json": { a: 1 }, "text/plain": "b" };
  const { api, document } = await readValue({
    swagger: "2.0",
    info: { title: "t", version: "1" },
    paths: { "/lamp": { get: { responses: { "200": { description: "It", schema, examples } } } } },
  });
  expect(api.operations[0]?.responses[0]?.sample?.value).toEqual({ a: 1 });
  expect(document.left.map(({ pointer }) => pointer)).toEqual([
    "/paths/~1lamp/get/responses/200/examples/text~1plain",
  ]);
});
