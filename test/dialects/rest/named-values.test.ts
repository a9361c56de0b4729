import { expect, it } from "vitest";

import { checkTree } from "../../../generator/dialects/rest/check/check-tree.js";
import { rest } from "../../../generator/dialects/rest/dialect.js";
import { factsOf, readRest } from "./read-rest.js";

/** A page as generators make it from an OpenAPI document. */
const page = (member: string): string => `# Zoo

## Add an animal

\`POST /animals\`

### Parameters

|Name|In|Type|Required|Description|
|---|---|---|---|---|
|body|body|[Animal](#schemaanimal)|true|The animal|
|» name|body|string|true|none|
|» kind|body|string|false|none|

#### Enumerated Values

|Parameter|Value|
|---|---|
|» kind|cat|
|» kind|dog|

# Schemas

<h2 id="tocS_Animal">Animal</h2>
<!-- backwards compatibility -->
<a id="schemaanimal"></a>

### Properties

|Name|Type|Required|Description|
|---|---|---|---|
|name|string|true|The name|
|kind|string|false|none|

#### Enumerated Values

|Property|Value|
|---|---|
|${member}|cat|
|${member}|dog|
`;

const codesOf = (text: string): readonly string[] => {
  const [read] = rest.makeReader()({ path: "page.md", text });
  const [, diagnostics] = rest.resolve([read]);
  return diagnostics.map(({ code }) => code);
};

it("reads values that a table behind the members lists, for parameters and for fields", () => {
  const facts = factsOf(page("kind"));
  expect(facts).toContain("options:POST /animals#kind\tcat,dog\n");
  expect(facts).toContain("options:Animal.kind\tcat,dog\n");
  expect(facts).not.toContain("values:");
  expect(codesOf(page("kind"))).toEqual([]);
});

it("reports a table of values behind the members if it names no member", () => {
  const facts = factsOf(page("color"));
  expect(facts).not.toContain("options:Animal");
  expect(facts).not.toContain("values:");
  expect(codesOf(page("color"))).toEqual(["rest/unread-block"]);
});

it("finds the anchors in the lines below an HTML heading", () => {
  const codes = (text: string): readonly string[] =>
    checkTree(readRest([{ path: "page.md", text }])).map(({ code }) => code);
  expect(codes(page("kind"))).not.toContain("dead-link");
  expect(codes(page("kind").replace('id="schemaanimal"', 'id="other"'))).toContain("dead-link");
});
