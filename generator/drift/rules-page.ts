import type { Kind } from "./kind.js";
import { cases, kinds, type DriftCase } from "./rules.js";

const intro = `# Drift rules

This page lists the differences that \`stubdown check\` reports. \`check breaking\` compares the pages with an earlier
version of them, \`check live\` with a running server, \`check openapi\` with an OpenAPI document, and \`check impl\`
with handlers. The page is made from \`generator/drift/kinds/\`; change the kinds there, then run
\`npm run test:update\`.

- **error**: programs that worked stop working, or stop compiling. The exit code is 1.
- **warning**: programs may stop working, depending on what they do.
- **info**: nothing breaks. Name the difference in the release note.

Each section is a kind of difference. Each paragraph is a way in which two sides can differ, such as \`added\` and
\`removed\`. The rule of a finding consists of its kind and its way: \`field-presence/removed\`. A way may have several cases,
because a difference means different things in requests and responses, for operations and actions, on a server, in a
document and in code. Each difference is reported once: if it affects both requests and responses, and they have
separate cases, the more severe case is reported.

The configuration can give findings another severity, and a comment on a page can turn them off, as described in
[diagnostics.md](diagnostics.md). Both use one of three names:

- a kind, \`field-presence\`: all findings of the kind;
- a kind and a way, \`field-presence/removed\`;
- a case, \`field-removed-from-response\`.

If several names match, the most specific one wins: a case before a way, and a way before a kind.
`;

/** Prints `docs/drift-rules.md` from the table of kinds. */
export function rulesPage(): string {
  return `${intro}\n${Object.entries(kinds)
    .map(([name, kind]) => section(name, kind))
    .join("\n")}`;
}

function section(name: string, { ways }: Kind): string {
  const parts = Object.entries(ways).map(([way, { when, noMirror }]) => {
    const own = cases.filter(({ rule }) => rule === `${name}/${way}`);
    const back = noMirror === undefined ? "" : ` The opposite difference has no rule: ${noMirror}.`;
    return `**${way}**: ${when}${back}\n\n${own.map(entry).join("\n")}\n`;
  });
  return `## ${name}\n\n${parts.join("\n")}`;
}

function entry({
  id,
  severity,
  comparison,
  direction,
  subject,
  when,
  fix,
  way,
}: DriftCase): string {
  const side = direction === "both" ? "request and response" : direction;
  const against = {
    breaking: "",
    live: ", on a server",
    openapi: ", in a document",
    impl: ", in code",
  }[comparison];
  const isOwn = when.slice(0, 12) !== way.when.slice(0, 12) && !when.startsWith("From the docs");
  return `- \`${id}\`: **${severity}**, ${side}${against}, ${subject}.${isOwn ? ` ${when}` : ""} To fix: ${fix}`;
}
