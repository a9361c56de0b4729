/** How pages for browsers are made. */
export interface HtmlOptions {
  /** The URL of the schemas, for scripts that read the page. */
  readonly schemasUrl: string;
  /** Where a browser finds `ui.js` and `ui.css` of api-ui; undefined makes a page of our own. */
  readonly apiUi: string | undefined;
}

const style = "body{font:14px/1.5 monospace;margin:2em}a{color:#06c}pre{white-space:pre-wrap}";

/**
 * The page that a browser gets: the JSON to read, and the same as `var data` beside `var schemas`,
 * for scripts. The page of our own loads nothing from elsewhere.
 */
export function htmlPage(body: unknown, { schemasUrl, apiUi }: HtmlOptions): string {
  const ui = apiUi === undefined ? undefined : escapeHtml(apiUi.replace(/\/+$/, ""));
  const head =
    ui === undefined
      ? `<style>${style}</style>`
      : `<link rel="stylesheet" href="${ui}/ui.css"><script src="${ui}/ui.js"></script>`;
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>API</title>
${head}
<script>
var schemas = ${scriptJson(schemasUrl)};
var data = ${scriptJson(body)};
</script>
</head>
<body>
<p>This page is for browsers. Send <code>Accept: application/json</code> for the JSON alone.</p>
<pre>${linkedJson(body)}</pre>
</body>
</html>
`;
}

/** JSON that cannot end the script it stands in: there is neither `</` nor `<!--` in it. */
function scriptJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return text
    .replaceAll("/", "\\/")
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** The JSON as text of a page, URLs of the server as links. */
function linkedJson(value: unknown): string {
  const text = escapeHtml(JSON.stringify(value, undefined, 2));
  return text.replace(
    /&quot;(https?:\/\/(?:(?!&quot;)[^\s\\])+)&quot;/g,
    '&quot;<a href="$1">$1</a>&quot;',
  );
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
