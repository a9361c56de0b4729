import { expect, it } from "vitest";

import { factsOf } from "./read-rest.js";

const withRow = (text: string): string => `# Hives

## Move a hive

\`POST /hives/move\`

| Name | Type   | Description |
| ---- | ------ | ----------- |
| spot | string | ${text}     |
`;

it.each([
  ["One of *front*, *back*", "front,back"],
  ["Where. Must be one of **front**, **side** or **back**.", "front,side,back"],
  ["Possible values are *front* and *back*", "front,back"],
])("reads values in italics or bold: %s", (text, values) => {
  expect(factsOf(withRow(text))).toContain(`options:POST /hives/move#spot\t${values}\n`);
});

it.each([
  "Can be *moved* or *removed*",
  "One of *many* spots",
  "One of *old*, *new* hives",
  "One of the *big*, *old* hives, *front* or not",
])("does not take stressed words for values: %s", (text) => {
  expect(factsOf(withRow(text))).not.toContain("options:");
});
