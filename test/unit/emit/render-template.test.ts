import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { readAssets } from "../../../generator/commands/read-assets.js";
import { makeRenderer } from "../../../generator/emit/render-template.js";
import { planApi } from "../../../generator/protocols/rancher/plan-api.js";
import { rest as restDialect } from "../../../generator/dialects/rest/dialect.js";
import { rest } from "../../../generator/protocols/rest/protocol.js";
import { readTree } from "../../../generator/read-api.js";
import { readSources } from "../../../generator/source/read-sources.js";
import { target } from "../../helpers/compile-docs.js";
import { readRancher } from "../../helpers/read-rancher.js";

const docs = fileURLToPath(new URL("../../../docs/api/v1.1", import.meta.url));
const pages = fileURLToPath(new URL("../../dialects/rest/small", import.meta.url));

/** Throws for a name that the view lacks: Handlebars itself throws nothing in `if` and `each`. */
function strictView(view: object): object {
  return new Proxy(view, {
    getOwnPropertyDescriptor(of, key) {
      if (!(key in of)) throw new Error(`no ${String(key)} in the view`);
      return Reflect.getOwnPropertyDescriptor(of, key);
    },
    get(of, key, receiver): unknown {
      if (typeof key === "string" && !(key in of)) throw new Error(`no ${key} in the view`);
      const value: unknown = Reflect.get(of, key, receiver);
      const isView = typeof value === "object" && value !== null && !Array.isArray(value);
      return isView ? strictView(value) : value;
    },
  });
}

it("gives every template all names that it uses", async () => {
  const { templates } = await readAssets();
  const render = makeRenderer(templates);
  const [api] = readRancher(await readSources(docs));
  const [{ files: plans }] = planApi(api, target);
  const colours = "# Colours\n\n| Name | Value |\n| --- | --- |\n| RED | 1 |\n| BLUE | 2 |\n";
  const paints =
    "# Paints\n\n## Get a paint\n\n`GET /paints/{id}`\n\n### Errors\n\n`Status: 404`\n\n" +
    '```json\n{"message": "There is no such paint"}\n```\n';
  const sources = [
    ...(await readSources(pages)),
    { path: "colours.md", text: colours },
    { path: "paints.md", text: paints },
  ];
  const { api: library } = readTree(sources, { dialect: restDialect });
  const [{ files: others }] = rest.plan(library, target);
  const rendered = new Set<string>();
  for (const plan of [...plans, ...others]) {
    const printed =
      plan.kind === "template" ? plan : plan.kind === "source" ? plan.body : undefined;
    if (printed === undefined) continue;
    expect(render(printed.template, strictView(printed.view))).not.toBe("");
    rendered.add(`${printed.template}.hbs`);
  }
  expect([...rendered].sort()).toEqual([...templates.keys()].sort());
});

it.each(["{{missing}}", "{{#if missing}}x{{/if}}", "{{#each missing}}x{{/each}}"])(
  "refuses %s where the view has no such name",
  (template) => {
    const render = makeRenderer(new Map([["t.hbs", template]]));
    expect(() => render("t", strictView({ there: "x" }))).toThrow();
  },
);
