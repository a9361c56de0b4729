import { expect, it } from "vitest";

import { toApi } from "../../../generator/dialects/rest/to-api.js";
import { readRest } from "./read-rest.js";

/** The statuses of the operation of a page with a sentence below its request. */
function statuses(sentence: string): readonly (number | string | undefined)[] {
  const text = `# Kilns\n\n## Empty a kiln\n\n\`DELETE /kilns/{id}\`\n\n${sentence}\n`;
  const { operations } = toApi(readRest([{ path: "page.md", text }]).reading);
  return operations.flatMap(({ responses }) => responses.map(({ status }) => status.value));
}

it.each<[string, readonly number[]]>([
  ["The kiln cools. Answers `204` without a body; `409` while it is hot.", [204, 409]],
  ["It replies `202 Accepted`, or `423` when someone else fires it.", [202, 423]],
  ["A call comes back with `204`.", [204]],
  ["Elle répond `204`.", [204]],
  ["Le serveur renvoie `202`, ou `409` si le four est chaud.", [202, 409]],
  ["Der Server antwortet mit `204`, bei heißem Ofen mit `409`.", [204, 409]],
  ["El servidor responde con `204`.", [204]],
  ["Il server restituisce `204`.", [204]],
])("reads statuses in code behind a verb of answering: %s", (sentence, read) => {
  expect(statuses(sentence)).toEqual(read);
});

it.each([
  "The kiln never answers `204`.",
  "It gives `250` degrees and `451` at night.",
  "It heats to `204`.",
])("keeps other numbers: %s", (sentence) => {
  expect(statuses(sentence)).toEqual([]);
});

it.each<[string, readonly number[]]>([
  ["Returns the kiln, or 404 if there is none.", [404]],
  ["If the kiln is hot, 423 is returned.", [423]],
  ["If the kiln is hot, 202 is returned.", [202]],
  ["A hot kiln gives a 423.", [423]],
  ["A wrong key yields 403 instead of the kiln.", [403]],
])("reads statuses that stand elsewhere in a sentence: %s", (sentence, read) => {
  expect(statuses(sentence)).toEqual(read);
});

it.each([
  "At most 500 is returned.",
  "Up to 200 is returned.",
  "Each layer gives 450 bricks.",
  "Heat it to 300 or 400 if it is new.",
  "404 is never returned.",
])("keeps numbers that are no statuses in sentences: %s", (sentence) => {
  expect(statuses(sentence)).toEqual([]);
});
