import { expect, it } from "vitest";

import { loadPackages, makePackages } from "./packages.js";

it.each([
  ["csv", "text/csv", "a,b\n1,2\n"],
  ["xml", "application/xml", "<crate/>"],
  ["yaml", "application/yaml", "a: 1\n"],
])(
  "a client gets the text of an answer that is documented in a fence of %s",
  async (lang, media, text) => {
    const page = `# Crates\n\n## Get the report\n\n\`GET /crates/report\`\n\n### Response\n\n\`Status: 200\`\n\n\`\`\`${lang}\nx\n\`\`\`\n`;
    const packages = await makePackages([{ path: "crates.md", text: page }]);
    const { createClient } = await loadPackages(packages);
    const client = createClient({
      url: "https://api.test",
      fetch: () => Promise.resolve(new Response(text, { headers: { "content-type": media } })),
    });
    const group = Object.values(client).find((one) => "getReport" in Object(one));
    expect(await group?.["getReport"]?.()).toBe(text);
  },
);
