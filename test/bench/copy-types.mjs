// Makes a tree of pages larger. Each type is copied under another name, and links of a copy lead to other copies.
import { typesOf } from "../../dist/core/by-type.js";
import { printPath } from "../../dist/core/paths.js";
import { rancher } from "../../dist/dialects/rancher/dialect.js";
import { readTree } from "../../dist/read-api.js";

/** Returns the pages of a tree, and `times - 1` renamed copies of each page of a type. */
export function copyTypes(sources, times) {
  const { api } = readTree(sources, { dialect: rancher });
  const ids = new Set(api.types.map(({ id }) => id));
  const plurals = new Map(
    typesOf(api).flatMap(({ id, operations }) => {
      const paths = operations.map(({ path }) => printPath(path.value).replace(/\/\{ID\}$/, ""));
      const plural = paths.map((path) => /\/(\w+)$/.exec(path)?.[1]).find((name) => name);
      return plural === undefined ? [] : [[plural, id]];
    }),
  );
  const copies = Array.from({ length: times - 1 }, (_, index) => `X${index + 1}`).flatMap(
    (suffix) =>
      sources.flatMap(({ path, text }) => {
        const id = /api-resources\/([^/]+)(?:\/index)?\.md$/.exec(path)?.[1];
        if (id === undefined || !ids.has(id)) return [];
        const rename = (name) => (ids.has(name) ? name + suffix : name);
        return {
          path: path.replace(id, rename),
          text: text
            .replaceAll(/(api-resources\/)(\w+)/g, (_, before, name) => before + rename(name))
            .replace(/^(title: .* - )(\w+)$/m, (_, before, name) => before + rename(name))
            .replace(/^## (\w+)/m, (_, name) => `## ${name}${suffix}`)
            .replaceAll(/(\/)(\w+)(?=[/?<'"\s]|$)/g, (all, slash, name) => {
              const owner = plurals.get(name);
              return owner === undefined ? all : `${slash}${owner}${suffix}s`;
            })
            .replaceAll(/\[(\w+)\](?=\()/g, (_, name) => `[${rename(name)}]`)
            .replaceAll(/(reference\[)(\w+)/g, (_, before, name) => before + rename(name)),
        };
      }),
  );
  return [...sources, ...copies];
}
