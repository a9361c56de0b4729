import { typesOf } from "../../../generator/core/by-type.js";
import { expect, it } from "vitest";

import { readRancher } from "../../helpers/read-rancher.js";

const front = "---\ntitle: API - disk\n---\n\n## Disk\n\nA disk.\n\n";
const fields =
  "### Resource Fields\n\n#### Read Only Fields\n\nField | Type | Notes\n---|---|---\nid | int | Which\n";
const header = (name: string): string =>
  `<span class="header">${name}<span class="headerright">POST: <code>/v1/disks/\${ID}?action=${name}</code></span></span>`;
const input = '<span class="input"><strong>Input:</strong> This action has no inputs</span>';
const sample =
  "{% highlight json %}\ncurl -X POST 'http://host/v1/disks/${ID}?action=wipe'\n{% endhighlight %}";
const output = '<span class="output"><a href="/api-resources/disk/">disk</a></span>';
const block = `<div class="action">${header("wipe")}\n${input}\n${sample}\n${output}</div>\n`;
const table =
  "\nField | Type | Required | Default | Notes\n---|---|---|---|---\nsize | int | No | | \n\n";

function codesOf(text: string): readonly string[] {
  const [, diagnostics] = readRancher([{ path: "api-resources/disk/index.md", text }]);
  return diagnostics.map(({ code, span }) => `${code} ${span.start.line}`);
}

it("reports nothing for a correct page", () => {
  expect(codesOf(`${front}${fields}\n### Actions\n\n${block}`)).toEqual([]);
});

it.each([
  ["a row after a blank line", `${fields}\nsize | int | How much\n`, ["unexpected-content 17"]],
  [
    "a table swallowed by HTML",
    fields.replace("Field |", "<br>\nField |"),
    ["unexpected-content 13"],
  ],
  ["text between blocks", `${fields}\n### Actions\n\n${block}\nMore\n`, ["unexpected-content 26"]],
  [
    "text inside a block",
    `${fields}\n### Actions\n\n${block.replace(input, `${input} More`)}`,
    ["unexpected-content 20"],
  ],
  [
    "a second sample",
    `${fields}\n### Actions\n\n${block.replace(sample, `${sample}\n${sample}`)}`,
    ["unexpected-content 24"],
  ],
  [
    "a second table",
    `${fields}\n### Actions\n\n${block.replace("</div>", `${table}${table}</div>`)}`,
    ["unexpected-content 25", "unexpected-content 30"],
  ],
  [
    "a second name",
    `${fields}\n### Actions\n\n${block.replace(input, `<span class="header">b</span>${input}`)}`,
    ["unexpected-content 20"],
  ],
  [
    "a sample that nobody closed",
    `${fields}\n### Actions\n\n${block.replace("{% endhighlight %}", "")}`,
    ["incomplete-block 22"],
  ],
  [
    "a block without a name",
    `${fields}\n### Actions\n\n${block.replace("wipe<", "<")}`,
    ["incomplete-block 19"],
  ],
  ["a block below no heading of its kind", `${fields}\n${block}`, ["unexpected-content 17"]],
  [
    "a block whose heading is in a quote",
    `${fields}\n> ### Actions\n\n${block}`,
    ["unexpected-content 19"],
  ],
  ["a table in HTML", `${fields}\n<table><tr><td>x</td></tr></table>\n`, ["unexpected-content 17"]],
  [
    "a body in double quotes",
    `${fields}\n### Actions\n\n${block.replace("POST 'http", 'POST -d "{}" \'http')}`,
    ["unreadable-body 22"],
  ],
  [
    "an output without a link",
    `${fields}\n### Actions\n\n${block.replace(/<a href.*disk<\/a>/, "A disk")}`,
    ["missing-output 19"],
  ],
  [
    "a path without a word",
    `${fields}\n### Actions\n\n${block.replaceAll("/v1/disks/", "/v1/$${PROJECT_ID}/")}`,
    ["invalid-path 19"],
  ],
  [
    "a heading that is a property of every object",
    `${fields}\n### constructor\n`,
    ["unknown-heading 17"],
  ],
])("reports %s", (_, text, codes) => {
  expect(codesOf(front + text).toSorted()).toEqual(codes.toSorted());
});

it.each([
  [
    "JSON",
    `### Operations\n\n<div class="action">{% highlight json %}\ncurl -d '${"[".repeat(150)}'\n{% endhighlight %}</div>`,
    "unreadable-body",
  ],
  ["quotes", "> ".repeat(20_000) + "x", "unreadable-page"],
  ["types", `${fields}size | ${"array[".repeat(150)}int${"]".repeat(150)} | x\n`, "unknown-type"],
  ["brackets", "[".repeat(50_000), "unreadable-page"],
])("reports deeply nested %s instead of failing", (_, text, code) => {
  expect(codesOf(front + text).map((line) => line.split(" ")[0])).toContain(code);
});

it("reads a page with Windows line ends like one with others", () => {
  const text = `${front}${fields}\n### Actions\n\n${block}`;
  const [api, diagnostics] = readRancher([
    { path: "api-resources/disk/index.md", text: text.replaceAll("\n", "\r\n") },
  ]);
  expect(diagnostics).toEqual([]);
  const [type] = typesOf(api);
  expect(type?.fields.map(({ name }) => name)).toEqual(["id"]);
  expect(type?.actions.map(({ name, body }) => [name, body])).toEqual([["wipe", undefined]]);
});

it("reads a page with routes as a resource, with any title, and reports a wrong title", () => {
  const text = `${front.replace("API - disk", "API")}${fields}\n### Actions\n\n${block}`;
  const [api, diagnostics] = readRancher([{ path: "api-resources/disk/index.md", text }]);
  expect(diagnostics.map(({ code, span }) => `${code} ${span.start.line}`)).toEqual([
    "missing-title 2",
  ]);
  expect(api.groups[0]?.type).toMatchObject({ value: "disk", rule: "rancher/page-shape" });
});
