// Finds other generators that read OpenAPI in a folder where they are installed.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const known = [
  {
    name: "orval",
    about: "hono: types, server routes, validators",
    args: (folder, input, output) => {
      const file = join(folder, "orval.config.mjs");
      const api = {
        input,
        output: { target: join(output, "api.ts"), client: "hono", mode: "split" },
      };
      writeFileSync(file, `export default ${JSON.stringify({ api })};\n`);
      return ["--config", file];
    },
  },
  {
    name: "@hey-api/openapi-ts",
    about: "fastify and zod: types, client, server types, validators",
    args: (folder, input, output) => {
      const file = join(folder, "openapi-ts.config.mjs");
      const plugins = [
        "@hey-api/client-fetch",
        "@hey-api/typescript",
        "@hey-api/sdk",
        "fastify",
        "zod",
      ];
      writeFileSync(file, `export default ${JSON.stringify({ input, output, plugins })};\n`);
      return ["--file", file];
    },
  },
];

/** Returns a case for each generator that is installed. Each run writes to a new folder. */
export function findPeers(folder, input, newFolder, node) {
  return known.flatMap(({ name, about, args }) => {
    const home = join(folder, "node_modules", name);
    if (!existsSync(home)) return [];
    const { version, bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    const script = join(home, typeof bin === "string" ? bin : Object.values(bin)[0]);
    const made = [];
    return {
      // A peer that made nothing would be very quick.
      check: () => made.every((output) => readdirSync(output).length > 0),
      name: `${name} ${version} (${about})`,
      node,
      run: () => {
        // Inside of the folder, so that what a configuration imports is found.
        const place = newFolder();
        const output = join(place, "out");
        mkdirSync(output);
        made.push(output);
        return { args: [script, ...args(place, input, output)], cwd: folder };
      },
    };
  });
}
