import { existsSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import type { Span } from "../../generator/diagnostics/diagnostic.js";
import { templateCatalog } from "../../generator/templates/catalog.js";
import { hostilePage, makeTemplateProject, printOwn } from "./project.js";

const pages = { "books.md": hostilePage };

/** Templates with faults. Each fault has its place, its code and a part of its message. */
const cases: readonly (readonly [
  path: string,
  text: string,
  places: readonly (readonly [place: string, code: string, words: string])[],
])[] = [
  ["api/a.txt.hbs", "one\n{{#if name}\n", [["2:11", "syntax", "`}` is not allowed here"]]],
  ["api/a.txt.hbs", "one\n{{#if name}}\n", [["3:1", "syntax", "not closed"]]],
  ["api/a.txt.hbs", "{{#if name}}\n{{/each}}", [["1:4", "syntax", "if doesn't match each"]]],
  ["api/a.txt.hbs", "{{#> card}}x{{/card}}", [["1:1", "syntax", "not supported"]]],
  ["api/a.txt.hbs", "\n {{litral name}}", [["2:4", "unknown-helper", "did you mean `literal`?"]]],
  ["api/a.txt.hbs", "{{#evry types}}{{/evry}}", [["1:4", "unknown-helper", "#evry"]]],
  [
    "api/a.txt.hbs",
    "{{log name}}{{lookup this name}}",
    [
      ["1:3", "unknown-helper", "`log`"],
      ["1:15", "unknown-helper", "`lookup`"],
    ],
  ],
  [
    "api/a.txt.hbs",
    "{{literal name name}}",
    [["1:1", "helper-values", "takes one value, not 2 values"]],
  ],
  ["api/a.txt.hbs", "{{literal name size=2}}", [["1:16", "helper-values", "`size`"]]],
  ["api/a.txt.hbs", "{{html types}}", [["1:1", "helper-values", "not a list"]]],
  ["api/a.txt.hbs", "{{#each name}}{{/each}}", [["1:1", "helper-values", "takes a list"]]],
  ["api/a.txt.hbs", "{{> crad}}", [["1:5", "missing-partial", "partials/crad.hbs"]]],
  [
    "api/a.txt.hbs",
    "a {{nme}}\n{{#if wrong}}{{/if}}{{#each types}}{{api.odd}}{{/each}}",
    [
      ["1:5", "unknown-field", "did you mean `name`?"],
      ["2:7", "unknown-field", "`wrong`"],
      ["2:38", "unknown-field", "`odd`"],
    ],
  ],
  ["api/a.txt.hbs", "{{@rot.name}}", [["1:3", "unknown-field", "@root"]]],
  [
    "operation/a.txt.hbs",
    "{{title}}\n{{{title}}}{{&title}}\n{{title.length}}",
    [
      ["1:1", "bare-text", "{{literal title}}"],
      ["2:1", "bare-text", "text of the pages"],
      ["2:12", "bare-text", "text of the pages"],
      ["3:3", "unknown-field", "`length`"],
    ],
  ],
  [
    "operation/a.txt.hbs",
    "{{concat 'x' title}}{{#with title}}{{this}}{{/with}}",
    [
      ["1:1", "bare-text", "concat"],
      ["1:36", "bare-text", "this"],
    ],
  ],
  [
    "api/a.txt.hbs",
    "{{types}}{{this}}",
    [
      ["1:1", "unprintable", "a list"],
      ["1:10", "unprintable", "an object"],
    ],
  ],
  [
    "operation/a.txt.hbs",
    "{{notes}}{{body.media}}",
    [
      ["1:1", "unprintable", "absent here"],
      ["1:12", "unprintable", "absent here"],
    ],
  ],
  ["api/a.txt.hbs", "---\noutput: ../{{name}}.ts\n---\nx", [["2:9", "output-path", "leads out"]]],
  ["api/a.txt.hbs", "---\noutput: /etc/x\n---\nx", [["2:9", "output-path", "leads out"]]],
  ["api/a.txt.hbs", "---\noutput: a:b\n---\nx", [["2:9", "output-path", '":"']]],
  ["api/a.txt.hbs", "---\noutput: client/dist/x.js\n---\nx", [["2:9", "output-path", "compiled"]]],
  ["operation/a.txt.hbs", '---\noutput: "{{path}}.ts"\n---\nx', [["2:10", "bare-text", "path"]]],
  [
    "api/a.txt.hbs",
    "---\noutput: client/src/INDEX.ts\n---\nx",
    [["2:9", "path-clash", "stubdown itself"]],
  ],
  [
    "api/a.txt.hbs",
    "---\noutput: manifest.json\n---\nx",
    [["2:9", "path-clash", "stubdown itself"]],
  ],
  ["api/a.txt.hbs", "---\noutput: client\n---\nx", [["2:9", "path-clash", "stubdown itself"]]],
  [
    "operation/a.txt.hbs",
    "---\noutput: one.txt\n---\nx",
    [["2:9", "path-clash", "operation/a.txt.hbs"]],
  ],
  [
    "api/a.txt.hbs",
    "---\noutputs: x\n\nnothing\n---\nx",
    [
      ["2:1", "front-matter", "no key `outputs`"],
      ["4:1", "front-matter", "`nothing`"],
    ],
  ],
  [
    "api/x/src/a.ts.hbs",
    "---\noutput: x/src/a.ts\n---\nexport const = 1;",
    [["4:1", "invalid-code", "x/src/a.ts"]],
  ],
  ["client/clint.ts.hbs", "x", [["1:1", "unknown-file", "is not a template"]]],
  ["api.hbs", "x", [["1:1", "unknown-file", "is not a template"]]],
  ["server/memory.ts.hbs", "x", [["1:1", "unused-file", "no file of this API"]]],
];

it.each(cases)(
  "reports the place, the code and the message of each fault: %s %j",
  async (path, text, places) => {
    const { diagnostics, files } = await printOwn({ [path]: text });
    expect(diagnostics.map(({ code, span }) => [placeOf(span), code])).toEqual(
      places.map(([place, name]) => [`${path}:${place}`, `template/${name}`]),
    );
    for (const [index, [, , words]] of places.entries()) {
      expect(diagnostics[index]?.message).toContain(words);
    }
    expect(files).toEqual([]);
  },
);

it("writes nothing if a template has a fault, and says so", async () => {
  const project = makeTemplateProject({ "api/a.txt.hbs": "a {{nme}}" }, { pages });
  const { code, err, out } = await project.generate();
  expect(err).toContain(
    "templates/api/a.txt.hbs:1:5: error: There is no field `nme` here; did you",
  );
  expect([code, out]).toEqual([1, expect.stringContaining("nothing written; 1 error")]);
  expect(existsSync(join(project.folder, "out"))).toBe(false);
});

it("has a case for every code of the template catalogue", () => {
  const shown = new Set(cases.flatMap(([, , places]) => places.map(([, code]) => code)));
  const codes = Object.keys(templateCatalog).map((code) => code.replace("template/", ""));
  expect([...shown].sort()).toEqual(codes.sort());
});

it("finds the faults of all templates and partials in one run, each once", async () => {
  const { diagnostics } = await printOwn({
    "operation/a.txt.hbs": "{{wrong}}",
    "type/b.txt.hbs": "{{#if}}{{/if}}{{> card}}{{> card}}",
    "partials/card.hbs": "{{name}} {{odd}}",
    "partials/unused.hbs": "{{#each}",
  });
  expect(diagnostics.map(({ code, span }) => [placeOf(span), code])).toEqual([
    ["operation/a.txt.hbs:1:3", "template/unknown-field"],
    ["partials/card.hbs:1:12", "template/unknown-field"],
    ["partials/unused.hbs:1:8", "template/syntax"],
    ["type/b.txt.hbs:1:4", "template/helper-values"],
  ]);
});

it("reports a partial that includes itself for ever", async () => {
  const templates = { "api/a.txt.hbs": "{{> card}}", "partials/card.hbs": "{{> card}}" };
  const { diagnostics } = await printOwn(templates);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    "This is not a template: a partial includes itself without an end",
  ]);
});

it.each(["constructor", "__proto__", "types.constructor", "name.constructor", "@root.__proto__.x"])(
  "reports an inherited member as an unknown field: %s",
  async (name) => {
    const { diagnostics } = await printOwn({ "api/a.txt.hbs": `{{${name}}}` });
    expect(diagnostics.map(({ code }) => code)).toEqual(["template/unknown-field"]);
  },
);

it("`check` reports the faults of templates and exits 1", async () => {
  const project = makeTemplateProject({ "api/a.txt.hbs": "x" }, { pages });
  await project.generate();
  expect((await project.check()).code).toBe(0);
  project.write({ "api/a.txt.hbs": "{{wrong}}" });
  const { code, out } = await project.check();
  expect(code).toBe(1);
  expect(out).toContain("templates/api/a.txt.hbs:1:3: error: There is no field `wrong`");
  expect(out).toContain("the templates have errors");
});

function placeOf({ file, start }: Span): string {
  return `${file}:${start.line}:${start.column}`;
}
