import { readCurlRequest } from "../../../markdown/curl-request.js";
import type { Page } from "../../../markdown/page.js";
import type { RestDiagnostics } from "../diagnostics.js";
import type { ResolvedTree } from "../resolve/resolve-tree.js";

/** Reports curl commands that a shell would refuse or run with other arguments. */
export function checkCommands({ tree }: ResolvedTree, diagnostics: RestDiagnostics): void {
  for (const page of tree.pages) {
    for (const section of page.sections) {
      for (const { block } of section.blocks) {
        if (block.kind === "code")
          checkCommand(page.slice(block.content), block.content.start, page, diagnostics);
      }
    }
  }
}

/** True if a curl command has a line without `\` at its end above a line that begins with an option. */
export function lacksBackslash(text: string): boolean {
  return /\bcurl\b/.test(text) && brokenLine.test(text);
}

/** Matches a line without a backslash at its end, above a line that begins with a common option of curl. */
const brokenLine = /^[^\n]*[^\\\s{,'([][ \t]*\n(?=[ \t]+(?:-[XHd]|--(?:data|header|request))\b)/m;

function checkCommand(text: string, at: number, page: Page, diagnostics: RestDiagnostics): void {
  if (!/(?:^|[\s$])curl\s/.test(text)) return;
  const broken = brokenLine.exec(text);
  if (broken !== null) {
    const start = at + broken.index;
    const line = page.source.span(start, start + broken[0].trimEnd().length);
    diagnostics.report("odd-command", line, { reason: "a line without `\\` at its end" });
  }
  const command = readCurlRequest(text);
  let offset = at;
  for (const line of text.split("\n")) {
    const span = page.source.span(offset, offset + line.length);
    if (/^\s*(?:\$\s*)?curl\b/.test(line) && !/\\\s*$/.test(line) && !/<<|-d\b|--data/.test(text)) {
      const quotes = line.replace(/\\"/g, "").match(/"/g)?.length ?? 0;
      const url = /\s(https?:\/\/[^\s"']+)/.exec(line)?.[1];
      if (quotes % 2 === 1)
        diagnostics.report("odd-command", span, { reason: "a quote that nothing closes" });
      else if (
        url?.includes("&") === true &&
        !/["']\s*https?:/.test(line.slice(0, line.indexOf(url)))
      ) {
        diagnostics.report("odd-command", span, { reason: "an `&` outside of quotes" });
      }
    }
    offset += line.length + 1;
  }
  const odd = command?.headers.find((header) => /^[\w-]+=/.test(header) && !header.includes(":"));
  if (odd !== undefined) {
    const where = at + Math.max(0, text.indexOf(odd));
    diagnostics.report("odd-command", page.source.span(where, where + odd.length), {
      reason: `the header \`${odd}\` with \`=\` in place of \`:\``,
    });
  }
}
