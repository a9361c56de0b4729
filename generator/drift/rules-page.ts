import type { Kind } from "./kind.js";
import { cases, kinds, type DriftCase } from "./rules.js";

const intro = `# Drift rules

What \`stubdown check breaking\` finds between an earlier state of the pages and the present one; what
\`check live\` finds between the pages and a running server, and \`check openapi\` between the pages and an
OpenAPI document; and what \`check impl\` finds between the pages and handlers. This page is made from \`generator/drift/kinds/\`; change the kinds there, then run
\`npm run test:update\`.

- **error**: programs that worked stop working, or stop compiling. The exit code is 1.
- **warning**: programs may stop working, depending on what they do.
- **info**: nothing breaks; it belongs into a release note.

Each section is a kind of difference, each paragraph one of its ways: what is added on one side is
removed from the other. The rule of a finding is its kind and its way: \`field-presence/removed\`. A way
has a case for each thing that it can mean: for what is sent (request) or answered (response), for an
operation or an action, on a server, in a document or in code. A difference is found once: where it is in requests and
in responses, and means another thing in each, it is the worse of the two cases.

The configuration, or a comment on the page, as in [diagnostics.md](diagnostics.md), gives findings
another severity by any of three names:

- a kind, \`field-presence\`: all findings of the kind;
- a kind and a way, \`field-presence/removed\`;
- a case, \`field-removed-from-response\`.

The finest name wins: that of a case, then that of a way, then that of a kind.
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
    const back = noMirror === undefined ? "" : ` Nothing finds the way back: ${noMirror}.`;
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
  return `- \`${id}\`: **${severity}**, ${side}${against}, ${subject}.${isOwn ? ` ${when}` : ""} To mend: ${fix}`;
}
