// The mock answers a range of bytes with that part of the sample, because the client refuses the whole in its place.
import { expect, it } from "vitest";

import { failureOf } from "../../helpers/error-of.js";
import { loadPackages, makePackages, serveMock, usual, type Method } from "./packages.js";

const part = (title: string, path: string, media: string): string => `## ${title}

\`GET ${path}\`

### Header parameters

| Name | Type | Required | Description |
| ---- | ---- | -------- | ----------- |
| Range | string | no | Which bytes |

### Response

\`Status: 200\`

Content-Type: \`${media}\`

`;

const text = `# Reports

${part("Download a report", "/reports/{id}/file", "application/pdf")}
${part("Read a report", "/reports/{id}/text", "text/plain")}`;

it("gives the client the ranges of a file and of a text", async () => {
  const packages = await makePackages([{ path: "reports.md", text }]);
  const { createClient } = await loadPackages(packages);
  const app = await serveMock(packages, usual);
  const url = await app.listen({ port: 0 });
  const client = createClient({ url, retries: 0, logger: {} });
  const { download, get } = client["reports"] as Readonly<Record<string, Method>>;
  const bytesOf = async (Range: string): Promise<unknown> =>
    (await (download?.("1", { Range }) as Promise<Blob>)).text();
  expect(await bytesOf("bytes=0-")).toBe("file");
  expect(await bytesOf("bytes=1-2")).toBe("il");
  expect(await bytesOf("bytes=2-99")).toBe("le");
  expect(await bytesOf("bytes=-3")).toBe("ile");
  expect(await bytesOf("items=1-2")).toBe("file");
  expect(await get?.("1", { Range: "bytes=1-" })).toBe("ext");
  expect(await failureOf(bytesOf("bytes=4-"))).toMatchObject({ status: 416 });
});
