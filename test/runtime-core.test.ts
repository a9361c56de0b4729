import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, it } from "vitest";

import { findMoreThanTypes } from "./helpers/more-than-types.js";

const root = fileURLToPath(new URL("../templates/runtime", import.meta.url));
const folders = ["client/core", "client/rancher", "server/core", "server/rancher"];

function textsOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(root, folder));
  return new Map(names.map((name) => [name, readFileSync(join(root, folder, name), "utf8")]));
}

/** Relative imports of a file. */
function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, to = ""]) => to);
}

/** Words that only the protocol of Rancher uses. */
const wire =
  /rancher|gdapi|api-spec|\blinks\b|(?<!form-)\bactions?\b|\bincludes?=|projects?\b|\bschemas\b|_method|\bplural|transitioning|type: "(?:error|collection)"/i;

it.each(["client/core", "server/core"])("keeps %s free of Rancher's wire", (folder) => {
  const texts = textsOf(folder);
  expect(texts.size).toBeGreaterThan(5);
  const found = [...texts].flatMap(([name, all]) => {
    // A document of OpenAPI has schemas, too.
    const text = name === "page-document.ts" ? all.replace(/\bschemas\b/g, "") : all;
    return text.split("\n").flatMap((line) => (wire.test(line) ? [`${name}: ${line.trim()}`] : []));
  });
  expect(found).toEqual([]);
});

it.each(["client/core", "server/core"])("lets %s import from itself only", (folder) => {
  for (const [name, text] of textsOf(folder)) {
    for (const to of importsOf(text))
      expect([name, to]).toEqual([name, expect.stringMatching(/^\.\/[\w-]+\.js$/)]);
  }
});

it.each(folders)("finds no circle of imports in %s", (folder) => {
  const texts = textsOf(folder);
  const own = new Map(
    [...texts].map(([name, text]) => {
      const inside = importsOf(text).filter((to) => to.startsWith("./"));
      return [name, inside.map((to) => to.slice(2).replace(/\.js$/, ".ts"))] as const;
    }),
  );
  const visit = (name: string, path: readonly string[]): readonly string[] => {
    if (path.includes(name)) return [[...path, name].join(" -> ")];
    return (own.get(name) ?? []).flatMap((next) => visit(next, [...path, name]));
  };
  expect([...own.keys()].flatMap((name) => visit(name, []))).toEqual([]);
});

it("uses no syntax that has to be compiled rather than erased", () => {
  const files = folders.flatMap((folder) => {
    return [...textsOf(folder).keys()].map((name) => join(root, folder, name));
  });
  expect(findMoreThanTypes(files)).toEqual([]);
});
