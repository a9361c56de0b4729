import type { Rule } from "./rule.js";
import { actionRules } from "./rules/actions.js";
import { fieldTypeRules } from "./rules/field-types.js";
import { fieldRules } from "./rules/fields.js";
import { flagRules } from "./rules/flags.js";
import { implRules } from "./rules/impl.js";
import { liveFieldRules } from "./rules/live-fields.js";
import { liveRules } from "./rules/live.js";
import { routeRules } from "./rules/routes.js";
import { typeRules } from "./rules/types.js";
import { valueRules } from "./rules/values.js";

const groups: readonly (readonly [title: string, rules: Readonly<Record<string, Rule>>])[] = [
  ["Types and resources", typeRules],
  ["Fields", fieldRules],
  ["Types of fields", fieldTypeRules],
  ["Flags", flagRules],
  ["Defaults and options", valueRules],
  ["Routes", routeRules],
  ["Actions", actionRules],
  ["A running server: types, routes and actions", liveRules],
  ["A running server: fields", liveFieldRules],
  ["Handlers", implRules],
];

const intro = `# Drift rules

What \`stubdown check breaking\` finds between an earlier state of the pages and the present one; what
\`check live\` finds between a running server and the pages (\`live-…\`); and what \`check impl\` finds
between handlers and the pages (\`impl-…\`). This page is made from \`generator/drift/rules/\`; change the rules there, then run \`npm run test:update\`.

- **error**: programs that worked stop working, or stop compiling. The exit code is 1.
- **warning**: programs may stop working, depending on what they do.
- **info**: nothing breaks; it belongs into a release note.

The configuration, or a comment on the page, gives a rule another severity, as in
[diagnostics.md](diagnostics.md).

A difference is found once. Where it means one thing for what is sent and another for what is
answered, and is in both, the worse of the two rules finds it. The _mirror_ of a rule finds the way
back: what base and head give when they change places.
`;

/** `docs/drift-rules.md`, made from the rules themselves. */
export function rulesPage(): string {
  const parts = groups.map(([title, rules]) => {
    const entries = Object.entries(rules).map(([id, rule]) => ruleEntry(id, rule));
    return `## ${title}\n\n${entries.join("\n")}`;
  });
  return `${intro}\n${parts.join("\n")}`;
}

function ruleEntry(id: string, { severity, direction, area, when, fix, mirror }: Rule): string {
  const side = direction === "both" ? "request and response" : direction;
  const back =
    typeof mirror === "string"
      ? mirror === id
        ? "itself"
        : `\`${mirror}\``
      : `none, because ${mirror.none}`;
  return `### ${id}\n\n**${severity}**, ${side}, ${area}. Mirror: ${back}.\n\n${when}\n\nTo mend: ${fix}\n`;
}
