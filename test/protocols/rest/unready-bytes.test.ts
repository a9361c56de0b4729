// Answers with a status of success that are not the documented bytes: those of a read that was only accepted, and the
// page of a login.
import { expect, it } from "vitest";

import { failureOf } from "../../helpers/error-of.js";
import { serveScript, type Reply, type Script } from "../../helpers/scripted-server.js";
import { loadPackages, makePackages, type Method } from "./packages.js";

const text = `# Reports

## Download a report

\`GET /reports/{id}/file\`

### Response

\`Status: 200\`

Content-Type: \`application/octet-stream\`

## Read a report

\`GET /reports/{id}/text\`

### Response

\`Status: 200\`

Content-Type: \`text/plain\`

\`\`\`
hello
\`\`\`

## Render a report

\`POST /reports/{id}/render\`

### Response

\`Status: 202\`

Content-Type: \`text/plain\`

\`\`\`
accepted
\`\`\`

## Check a report

\`HEAD /reports/{id}\`

### Response

\`Status: 200\`

## Show the page of a session

\`GET /reports/sessions/{id}\`

### Response

\`Status: 200\`

Content-Type: \`text/html\`
`;

type Reports = Readonly<Record<"download" | "getText" | "render" | "get", Method>>;

/** Returns a function that makes the client of a server. */
async function load(): Promise<(script: Script) => Promise<Reports>> {
  const { createClient } = await loadPackages(await makePackages([{ path: "reports.md", text }]));
  return async (script) => {
    const { url } = await serveScript(script);
    return createClient({ url, retries: 0, logger: {} })["reports"] as Reports;
  };
}

const html: Reply = { headers: { "content-type": "text/html" }, body: "<html>Log in</html>" };

/** Redirects each request to a place, which answers with a page. */
const toPage =
  (place: string, page = html): Script =>
  ({ target }) =>
    target === place ? page : { status: 302, headers: { location: place } };

it("refuses bytes and text that are not ready, but not a documented 202", async () => {
  const reports = await (
    await load()
  )(() => ({ status: 202, headers: { "content-type": "text/plain" } }));
  expect(await failureOf(reports.download("1"))).toMatchObject({ status: 202 });
  expect(await failureOf(reports.getText("1"))).toMatchObject({ status: 202 });
  expect(await reports.render("1")).toBe("");
});

it("refuses the page of a login to which a read was redirected", async () => {
  const make = await load();
  for (const place of [
    "/accounts/login/?next=%2F",
    "/users/sign_in",
    "/login.jsp",
    "/Account/LogOn",
    "/oauth2/start",
  ]) {
    const { download, get } = await make(toPage(place));
    for (const call of [download, get]) {
      expect((await failureOf(call("1"))).message).toContain("expected no page of a login");
    }
  }
});

it("reads a page that is documented, a file with a name, and a page at another place", async () => {
  const make = await load();
  const named = { ...html, headers: { ...html.headers, "content-disposition": "attachment" } };
  for (const script of [() => html, toPage("/login", named), toPage("/blobs/1/catalogin.html")]) {
    expect(await (await make(script)).download("1")).toBeInstanceOf(Blob);
  }
});

it("reads a page whose documented path, or the base of all paths, has a name as of a login", async () => {
  const { url } = await serveScript(() => html);
  const { createClient } = await loadPackages(await makePackages([{ path: "reports.md", text }]));
  for (const base of ["", "/auth/v1"]) {
    const client = createClient({ url: `${url}${base}`, retries: 0, logger: {} });
    const reports = client["reports"] as Record<string, Method>;
    expect(await reports["getPage"]?.("1")).toContain("Log in");
    expect(await reports["download"]?.("1")).toBeInstanceOf(Blob);
  }
});
