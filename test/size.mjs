/**
 * Measures the size of programs that use the generated client: bundled and minified with esbuild, then
 * compressed with gzip -9. Exits with 1 if one is larger than its limit.
 *
 * Run `npm run size`.
 */
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const programs = [
  {
    name: "lists and gets volumes",
    // In bytes.
    most: 3_072,
    text: `
      import { createClient } from "@rancher-v1/client/core";
      import { volumes } from "@rancher-v1/client/volumes";
      const api = volumes(createClient({ url: location.origin }));
      for await (const volume of api.list({ state: "active" })) console.log(volume.name);
      console.log((await api.get("1v1")).state);
    `,
  },
  {
    name: "the same, and waits",
    most: 4_000,
    text: `
      import { createClient, wait } from "@rancher-v1/client/core";
      import { volumes } from "@rancher-v1/client/volumes";
      const client = createClient({ url: location.origin });
      const api = volumes(client);
      for await (const volume of api.list({ state: "active" })) console.log(volume.name);
      console.log((await wait(client, api.get("1v1"))).state);
    `,
  },
  {
    name: "the whole client",
    most: 8_960,
    text: `
      import { createClient } from "@rancher-v1/client";
      console.log(await createClient({ url: location.origin }).volumes.list());
    `,
  },
];

for (const { name, most, text } of programs) {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  const bytes = gzipSync(outputFiles[0].contents, { level: 9 }).length;
  process.stdout.write(`${name}: ${bytes} bytes of ${most}\n`);
  if (bytes > most) process.exitCode = 1;
}
