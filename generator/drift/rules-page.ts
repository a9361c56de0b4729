import type { Kind } from "./kind.js";
import { kinds, rules, type Rule, type RuleId } from "./rules.js";

const intro = `# Drift rules

What \`stubdown check breaking\` finds between an earlier state of the pages and the present one; what
\`check live\` finds between the pages and a running server (\`live-…\`); and what \`check impl\` finds
between the pages and handlers (\`impl-…\`). Each section is a kind of difference, and tells the rules
that find it: what the kind means for what is sent (request), for what is answered (response), and on
a server or in code. This page is made from \`generator/drift/kinds/\`; change the kinds there, then
run \`npm run test:update\`.

- **error**: programs that worked stop working, or stop compiling. The exit code is 1.
- **warning**: programs may stop working, depending on what they do.
- **info**: nothing breaks; it belongs into a release note.

The configuration, or a comment on the page, gives a rule another severity by its id, as in
[diagnostics.md](diagnostics.md).

A difference is found once. Where a kind means one thing for requests and another for responses, and
is in both, the worse of the two rules finds it. The _mirror_ of a kind finds the way back: what is
found when the two sides change places.
`;

/** `docs/drift-rules.md`, made from the table of kinds. */
export function rulesPage(): string {
  return `${intro}\n${Object.entries(kinds)
    .map(([name, kind]) => section(name, kind))
    .join("\n")}`;
}

function section(name: string, { when, mirror, cases }: Kind): string {
  const back =
    typeof mirror === "string"
      ? mirror === name
        ? "itself"
        : `[${mirror}](#${mirror})`
      : `none, because ${mirror.none}`;
  const entries = Object.keys(cases).map((id) => entry(rules[id as RuleId], when));
  return `## ${name}\n\n${when} Mirror: ${back}.\n\n${entries.join("\n")}\n`;
}

function entry(
  { id, severity, comparison, direction, area, when, fix }: Rule,
  usual: string,
): string {
  const side = direction === "both" ? "request and response" : direction;
  const against = { breaking: "", live: ", on a server", impl: ", in code" }[comparison];
  const isOwn = when.slice(0, 12) !== usual.slice(0, 12) && !when.startsWith("From the docs");
  return `- \`${id}\`: **${severity}**, ${side}${against}, ${area}.${isOwn ? ` ${when}` : ""} To mend: ${fix}`;
}
