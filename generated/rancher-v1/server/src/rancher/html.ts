/** Options of the pages for browsers. */
export interface HtmlOptions {
  /** The URL of the schemas, for scripts that read the page. */
  readonly schemasUrl: string;
  /** The URL of the folder with `ui.js` and `ui.css` of api-ui. Undefined: the built-in page. */
  readonly apiUi: string | undefined;
}

const style = "body{font:14px/1.5 monospace;margin:2em}a{color:#06c}pre{white-space:pre-wrap}";

/**
 * Makes the page that a browser gets. It shows the JSON, and has it as `var data` for scripts, with the URL of the
 * schemas as `var schemas`. Without `apiUi`, the page loads nothing.
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

/** Writes JSON for use in a script element. It has neither `</` nor `<!--`, so it cannot end the element. */
function scriptJson(value: unknown): string {
  const text = JSON.stringify(value, undefined, 2);
  return text
    .replaceAll("/", "\\/")
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** Writes JSON as HTML in which URLs are links. */
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
