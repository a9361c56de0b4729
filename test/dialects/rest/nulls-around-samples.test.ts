import { expect, it } from "vitest";

import { apiOfPage } from "./read-rest.js";

/** The kind of the type of `next` in the answer, which only a sample shows. */
function kindOf(sentence: string, envelope = "marks"): string | undefined {
  const text = `# Marks\n\n## List marks\n\n\`GET /marks\`\n\n\`\`\`json\n{ "${envelope}": [{ "id": 1, "text": "a" }], "next": "b", "size": 1 }\n\`\`\`\n\n${sentence}\n`;
  const [api] = apiOfPage(text);
  const all = [
    ...Object.values(api.types).flatMap((type) => (type.kind === "object" ? type.fields : [])),
    ...api.operations.flatMap(({ responses }) =>
      responses.flatMap(({ payload }) =>
        payload?.value.type.kind === "object" ? payload.value.type.fields : [],
      ),
    ),
  ];
  return all.find(({ name }) => name === "next")?.type.value.kind;
}

it.each([
  "`next` is null on the last page.",
  "The field `next` is `null` when there are no more pages.",
  "`next` may be null.",
  "Pass it on as `cursor`. On the last page, `next` is null.",
])("reads a member of a sample as nullable if the text says %j", (sentence) => {
  expect(kindOf(sentence)).toBe("nullable");
  expect(kindOf(sentence, "data")).toBe("nullable");
});

it.each([
  "`next` is the next page.",
  "`next` is never null.",
  "`size` is null on the last page.",
  "If `next` is null on the last page, stop.",
])("keeps the type of a member of a sample if the text says %j", (sentence) => {
  expect(kindOf(sentence)).toBe("scalar");
});
