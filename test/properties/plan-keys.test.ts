import { join } from "node:path";

import fc from "fast-check";
import { expect, it } from "vitest";

import type { Span } from "../../generator/diagnostics/diagnostic.js";
import { stated } from "../../generator/ir/fact.js";
import type { Action, Api, ApiType, Fact, Field, TypeRef } from "../../generator/ir/ir.js";
import { resolveLinks } from "../../generator/ir/resolve-links.js";
import { planApi } from "../../generator/plan/plan-api.js";
import { readApi } from "../../generator/read-api.js";
import { readSources } from "../../generator/source/read-sources.js";
import { root } from "../helpers/command-line.js";
import { target } from "../helpers/compile-docs.js";

/** What is planned of an API, by its keys. */
function plan(api: Api): ReadonlyMap<string, string> {
  return new Map(planApi(api, target)[0].map(({ key, plan }) => [key, JSON.stringify(plan())]));
}

it("plans the same of the same key, whatever the docs say of other types", () => {
  let [same, others] = [0, 0];
  fc.assert(
    fc.property(fc.tuple(...ids.map(type)), edit, (types, change) => {
      const before = plan({ types: resolveLinks(types) });
      for (const [key, made] of plan({ types: resolveLinks(types.flatMap(change)) })) {
        const known = before.get(key);
        if (known === undefined) others++;
        else same++;
        expect(known ?? made).toBe(made);
      }
    }),
    { numRuns: 600 },
  );
  // Neither is everything planned anew, nor nothing.
  expect(same).toBeGreaterThan(1000);
  expect(others).toBeGreaterThan(1000);
});

it("plans again the files of one type when its page says something else", async () => {
  const pages = await readSources(join(root, "docs/api/v1.1"));
  const index = pages.findIndex(({ path }) => path.endsWith("/volume/index.md"));
  const { path = "", text = "" } = pages[index] ?? {};
  const before = plan(readApi(pages)[0]);
  const changed = (from: RegExp, to: string): number => {
    const edited = pages.with(index, { path, text: text.replace(from, to) });
    expect(edited).not.toEqual(pages);
    return [...plan(readApi(edited)[0]).keys()].filter((key) => !before.has(key)).length;
  };
  // Places are no part of a plan.
  expect(changed(/^## /m, "\n\n\n## ")).toBe(0);
  // The model, the client and the handlers.
  expect(changed(/^(## .*\n)/m, "$1\nMore of it.\n")).toBe(3);
});

// APIs of few words, so that what one type says often matters to another.
const ids = ["disk", "host", "mount", "backupInput", "attachInput"] as const;
const at = { line: 1, column: 1, offset: 0 };
const span: Span = { file: "a.md", start: at, end: at };

function fact<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T>> {
  return value.map((one) => stated(one, span));
}

function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined });
}

const typeRef: fc.Arbitrary<TypeRef> = fc.oneof(
  fc
    .constantFrom("string", "int", "enum", "date")
    .map((name) => ({ kind: "scalar", name }) as const),
  fc.constantFrom(...ids, "lost").map((to) => ({ kind: "embedded", type: to }) as const),
  fc.constantFrom(...ids).map((to) => ({ kind: "reference", type: to }) as const),
  fc.constantFrom(...ids).map((to) => {
    return { kind: "array", items: { kind: "embedded", type: to } } as const;
  }),
);

const field: fc.Arbitrary<Field> = fc.record({
  name: fc.constantFrom("id", "name", "size", "hostId"),
  type: fact(typeRef),
  create: maybe(fact(fc.constantFrom("required", "optional", "never"))),
  update: maybe(fact(fc.boolean())),
  required: maybe(fact(fc.boolean())),
  default: maybe(fact(fc.constantFrom("x", null))),
  options: maybe(fact(fc.constantFrom(["a", "b"], []))),
  notes: maybe(fc.constant({ value: "Words.", span })),
  span: fc.constant(span),
});

const action: fc.Arbitrary<Action> = fc.record({
  name: fc.constantFrom("backup", "attach", "detach"),
  route: fact(fc.constant({ method: "POST", path: "/v1/disks/${ID}?action=x" })),
  input: fact(fc.constantFrom(null, ...ids)),
  output: fact(fc.constantFrom(null, ...ids)),
});

function type(id: string): fc.Arbitrary<ApiType> {
  const names = fc.subarray(["Create", "Update", "Delete", "List", "Get"] as const);
  const unique = { selector: ({ name }: { readonly name: string }) => name };
  return fc.record({
    id: fc.constant(id),
    kind: fact(fc.constantFrom("resource", "type")),
    page: fc.constant(`${id}.md`),
    description: maybe(fc.constantFrom({ value: "A thing.", span }, { value: "Another.", span })),
    fields: fc.uniqueArray(field, { ...unique, maxLength: 3 }),
    operations: names.map((some) =>
      some.map((name) => ({ name, route: stated({ method: "GET", path: `/v1/${id}s` }, span) })),
    ),
    actions: fc.uniqueArray(action, { ...unique, maxLength: 2 }),
    links: fc.constant([]),
    isOpen: fc.boolean(),
    span: fc.constant(span),
  });
}

type Edit = (type: ApiType) => readonly ApiType[];

/** Another type in the place of one, none, or one that differs in a field or an action. */
const edit: fc.Arbitrary<Edit> = fc
  .record({
    id: fc.constantFrom(...ids),
    how: fc.constantFrom("type", "field", "field", "required", "action", "none"),
    other: type(""),
    field,
    action,
  })
  .map(({ id, how, other, field: newField, action: newAction }): Edit => {
    return (old) => {
      if (old.id !== id) return [old];
      const [first = newField, ...fields] = old.fields;
      const [second = newAction, ...actions] = old.actions;
      switch (how) {
        case "none":
          return [];
        case "type":
          return [{ ...other, id }];
        case "field":
          return [{ ...old, fields: [{ ...newField, name: first.name }, ...fields] }];
        case "required":
          return [{ ...old, fields: [{ ...first, required: newField.required }, ...fields] }];
        case "action":
          return [{ ...old, actions: [{ ...newAction, name: second.name }, ...actions] }];
      }
    };
  });
