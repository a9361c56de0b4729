import type { PageLink } from "../../../markdown/links.js";

/** The texts of an operation or action block. */
export interface BlockText {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** The lines of a JSON body, indented by tabs. Undefined for a request without a body. */
  readonly body: string | undefined;
  /** The parts that only actions have. Undefined for an operation. */
  readonly action:
    | {
        readonly input: PageLink | "none";
        /** A printed table; empty if there is none. */
        readonly table: string;
        readonly output: PageLink | undefined;
      }
    | undefined;
}

/** Prints a block in canonical form. */
export function printBlock({ name, method, path, body, action }: BlockText): string {
  const route = `<span class="headerright">${method}:  <code>${path}</code></span></span>`;
  const sample = printSample(method, path, body);
  if (action === undefined) {
    return [
      `<a id="${name.toLowerCase()}"></a>`,
      `<div class="action"><span class="header">${name}${route}`,
      `<div class="action-contents"> ${sample}`,
      "</div></div>",
    ].join("\n");
  }
  const { input, table, output } = action;
  const shownInput = input === "none" ? "This action has no inputs" : ` ${printLink(input)}`;
  return [
    `<div class="action" id="${name}">`,
    '<span class="header">',
    name,
    route,
    '<div class="action-contents">',
    "",
    "<br>",
    '<span class="input">',
    `<strong>Input:</strong>${shownInput}</span>`,
    "",
    ...(table === "" ? [] : [table, ""]),
    "<br>",
    sample,
    ...(output === undefined
      ? []
      : [
          "<br>",
          `<span class="output"><strong>Output:</strong> An updated copy of the ${printLink(output)} resource</span>`,
        ]),
    "</div></div>",
  ].join("\n");
}

function printLink({ text, url }: PageLink): string {
  return `<a href="${url}">${text}</a>`;
}

function printSample(method: string, path: string, body: string | undefined): string {
  const data = body === undefined ? "" : `-H 'Content-Type: application/json' \\\n-d '${body}' `;
  return [
    "{% highlight json %}",
    'curl -u "${RANCHER_ACCESS_KEY}:${RANCHER_SECRET_KEY}" \\',
    `-X ${method} \\`,
    `${data}'http://\${RANCHER_URL}:8080${path}'`,
    "{% endhighlight %}",
  ].join("\n");
}
