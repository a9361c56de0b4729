import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { FastifyInstance, FastifyReply } from "fastify";

import { pageDocument } from "./page-document.js";

/** Options of `reference`. */
export interface ReferenceOptions {
  /** The OpenAPI document: `JSON.parse` of the generated `openapi.json`. */
  readonly document: object;
  /**
   * The folder with `swagger-ui-bundle.js` and `swagger-ui.css` for the page: that of the package `swagger-ui-dist`, or
   * `static` of `@fastify/swagger-ui`. Default: no page is served.
   */
  readonly page?: string;
  /** True to let scripts of other origins read the document. Default: false. */
  readonly cors?: boolean;
}

/** The content types of the page's files, keyed by name in the folder. */
const assets: ReadonlyMap<string, string> = new Map([
  ["swagger-ui-bundle.js", "text/javascript; charset=utf-8"],
  ["swagger-ui.css", "text/css; charset=utf-8"],
]);

/** The content security policy of the page. It loads only from its own server. Its scripts set styles inline. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * A Fastify plugin that serves the OpenAPI document of an API at `/openapi.json`, and Swagger UI at `/docs`, a page to
 * read it and to try requests: `app.register(reference, { document, page })`. The page sends requests to its own
 * server, below the same prefix. Neither the document nor the page needs credentials.
 *
 * @throws an error of `readFile` if the folder `page` lacks a file
 */
export async function reference(app: FastifyInstance, options: ReferenceOptions): Promise<void> {
  const { document, page, cors = false } = options;
  const text = JSON.stringify(here(document, "."));
  app.get("/openapi.json", async (_request, reply) => {
    if (cors) void reply.header("access-control-allow-origin", "*");
    return send(reply, "application/json; charset=utf-8", text);
  });
  if (page === undefined) return;
  const html = pageOf(document);
  const shown = JSON.stringify(pageDocument(here(document, "..")));
  app.get("/docs/page.json", async (_request, reply) =>
    send(reply, "application/json; charset=utf-8", shown),
  );
  app.get("/docs", async (_request, reply) => send(reply, "text/html; charset=utf-8", html));
  const start = startOf(document);
  app.get("/docs/start.js", async (_request, reply) =>
    send(reply, "text/javascript; charset=utf-8", start),
  );
  for (const [name, type] of assets) {
    const content = await readFile(join(page, name), "utf8");
    app.get(`/docs/${name}`, async (_request, reply) => send(reply, type, content));
  }
}

function send(reply: FastifyReply, type: string, content: string): string {
  void reply.headers({
    "content-type": type,
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  return content;
}

/** Adds this server to the document as its first server, with a URL relative to that of the document. */
function here(document: object, url: string): object {
  const { servers = [] } = document as { servers?: readonly { readonly url: string }[] };
  const others = servers.filter((server) => server.url !== "/");
  return { ...document, servers: [{ url, description: "This server" }, ...others] };
}

function pageOf(document: object): string {
  const { info } = document as { info?: { title?: string } };
  const title = escapeHtml(info?.title ?? "API");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="docs/swagger-ui.css">
</head>
<body>
<div id="page"></div>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</body>
</html>
`;
}

/** The most paths that the page shows at the start. With more, all groups are closed, because the page would be slow. */
const mostOpen = 60;

/** Writes the script that starts Swagger UI. `validatorUrl` is null, so that no other host gets the document. */
function startOf(document: object): string {
  const { paths = {} } = document as { paths?: object };
  const isLong = Object.keys(paths).length > mostOpen;
  const options = {
    url: "docs/page.json",
    dom_id: "#page",
    deepLinking: true,
    docExpansion: isLong ? "none" : "list",
    defaultModelsExpandDepth: isLong ? -1 : 0,
    validatorUrl: null,
    tryItOutEnabled: true,
    displayRequestDuration: true,
    filter: true,
  };
  const given = `${JSON.stringify(options, undefined, 2)}, plugins: [acceptTold]`;
  return `${acceptTold}\nSwaggerUIBundle({ ...${given} });\n${showAnswers}`;
}

/**
 * A plugin that lets a request accept the first type of the first answer of success. Swagger UI accepts any type until a
 * reader chooses one, and a server may answer a browser with HTML then.
 */
const acceptTold = `
const typeOf = (original, system) => (state, path, method) => {
  const found = original(state, path, method);
  const chosen = typeof found === "function" ? found(system) : found;
  if (chosen) return chosen;
  const answers = system.specSelectors.specJson().getIn(["paths", path, method, "responses"]);
  const success = answers?.find((answer, status) => {
    return /^2/.test(status) && answer.get("content")?.size > 0;
  });
  return success?.get("content").keySeq().first();
};
const acceptTold = { statePlugins: { oas3: { wrapSelectors: { responseContentType: typeOf } } } };
`;

/** A script that scrolls to a new answer, because the page shows it below the form, often out of sight. */
const showAnswers = `
new MutationObserver((mutations) => {
  for (const { addedNodes } of mutations) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      const inner = node.querySelector(".live-responses-table .response");
      const row = inner ?? node.closest(".live-responses-table .response");
      if (row === null) continue;
      const fits = row.getBoundingClientRect().height < window.innerHeight;
      row.scrollIntoView({ block: fits ? "nearest" : "start" });
    }
  }
}).observe(document.body, { childList: true, subtree: true });
`;

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
