import type { MessageParts, Rule } from "../rule.js";

const nothing = "Nothing breaks. Name it in the release note.";
const oldPath =
  "Print the old path again, or let servers answer below both until the next major version.";
const moved =
  (what: string) =>
  ({ subject, before, after }: MessageParts): string =>
    `${what} \`${subject}\` is at \`${after}\`, was at \`${before}\``;

/** Changes of operations, methods, paths and scopes. */
export const routeRules = {
  "operation-removed": {
    area: "operation",
    direction: "request",
    severity: "error",
    when: "A resource has an operation no more.",
    message: ({ subject, before }) => `Operation \`${subject}\` is gone, was \`${before}\``,
    fix: "Bring the block of the operation back; servers can answer 405 where it makes no sense.",
    mirror: "operation-added",
  },
  "operation-added": {
    area: "operation",
    direction: "request",
    severity: "info",
    when: "A resource has an operation that it did not have.",
    message: ({ subject, after }) => `Operation \`${subject}\` is new: \`${after}\``,
    fix: nothing,
    mirror: "operation-removed",
  },
  "operation-method-changed": {
    area: "method",
    direction: "request",
    severity: "error",
    when: "An operation has another HTTP method.",
    message: ({ subject, before, after }) =>
      `Operation \`${subject}\` is asked for with \`${after}\`, was with \`${before}\``,
    fix: "Print the old method again: `POST` creates, `PUT` updates, `DELETE` deletes.",
    mirror: "operation-method-changed",
  },
  "action-method-changed": {
    area: "method",
    direction: "request",
    severity: "error",
    when: "An action has another HTTP method.",
    message: ({ subject, before, after }) =>
      `Action \`${subject}\` is asked for with \`${after}\`, was with \`${before}\``,
    fix: "Print `POST` again.",
    mirror: "action-method-changed",
  },
  "operation-path-changed": {
    area: "path",
    direction: "request",
    severity: "error",
    when: "An operation has another path behind base path and scope.",
    message: moved("Operation"),
    fix: oldPath,
    mirror: "operation-path-changed",
  },
  "action-path-changed": {
    area: "path",
    direction: "request",
    severity: "error",
    when: "An action has another path behind base path and scope.",
    message: moved("Action"),
    fix: oldPath,
    mirror: "action-path-changed",
  },
  "path-parameter-renamed": {
    area: "path",
    direction: "request",
    severity: "info",
    when: "A path differs in the name of a placeholder only, which nobody sends.",
    message: moved("Path of"),
    fix: "Nothing breaks. Use one name for it on all pages.",
    mirror: "path-parameter-renamed",
  },
  "api-base-path-changed": {
    area: "path",
    direction: "request",
    severity: "error",
    when: "All routes that began with one base path begin with another, such as `/v2` for `/v1`.",
    message: ({ before, after, subject }) =>
      `Routes below \`${subject}\` begin with \`${after}\`, began with \`${before}\``,
    fix: "Let servers answer below both. If this is a new version of the API, give it a docs folder of its own.",
    mirror: "api-base-path-changed",
  },
  "operation-base-path-changed": {
    area: "path",
    direction: "request",
    severity: "error",
    when: "An operation begins with another base path, and others did not change so.",
    message: moved("Operation"),
    fix: oldPath,
    mirror: "operation-base-path-changed",
  },
  "action-base-path-changed": {
    area: "path",
    direction: "request",
    severity: "error",
    when: "An action begins with another base path, and others did not change so.",
    message: moved("Action"),
    fix: oldPath,
    mirror: "action-base-path-changed",
  },
  "api-scope-gained": {
    area: "scope",
    direction: "request",
    severity: "error",
    when: "All routes with one beginning are below a scope now, such as `projects/${PROJECT_ID}`.",
    message: ({ subject, after }) => `Routes below \`${subject}\` are below \`${after}\` now`,
    fix: "Let servers answer outside of the scope as well, and set `scoping` in the configuration.",
    mirror: "api-scope-lost",
  },
  "api-scope-lost": {
    area: "scope",
    direction: "request",
    severity: "error",
    when: "All routes of a scope are outside of it now.",
    message: ({ subject, before }) =>
      `Routes below \`${subject}\` are not below \`${before}\` any more`,
    fix: "Let servers answer below the scope as well, and set `scoping` in the configuration.",
    mirror: "api-scope-gained",
  },
  "api-scope-changed": {
    area: "scope",
    direction: "request",
    severity: "error",
    when: "All routes of a scope are below another.",
    message: ({ subject, before, after }) =>
      `Routes below \`${subject}\` are below \`${after}\`, were below \`${before}\``,
    fix: "Let servers answer below both scopes.",
    mirror: "api-scope-changed",
  },
  "operation-scope-gained": {
    area: "scope",
    direction: "request",
    severity: "error",
    when: "An operation is below a scope, and others did not change so.",
    message: moved("Operation"),
    fix: oldPath,
    mirror: "operation-scope-lost",
  },
  "operation-scope-lost": {
    area: "scope",
    direction: "request",
    severity: "error",
    when: "An operation is outside of its scope, and others did not change so.",
    message: moved("Operation"),
    fix: oldPath,
    mirror: "operation-scope-gained",
  },
  "operation-scope-changed": {
    area: "scope",
    direction: "request",
    severity: "error",
    when: "An operation is below another scope, and others did not change so.",
    message: moved("Operation"),
    fix: oldPath,
    mirror: "operation-scope-changed",
  },
  "action-scope-gained": {
    area: "scope",
    direction: "request",
    severity: "error",
    when: "An action is below a scope, and others did not change so.",
    message: moved("Action"),
    fix: oldPath,
    mirror: "action-scope-lost",
  },
  "action-scope-lost": {
    area: "scope",
    direction: "request",
    severity: "error",
    when: "An action is outside of its scope, and others did not change so.",
    message: moved("Action"),
    fix: oldPath,
    mirror: "action-scope-gained",
  },
  "action-scope-changed": {
    area: "scope",
    direction: "request",
    severity: "error",
    when: "An action is below another scope, and others did not change so.",
    message: moved("Action"),
    fix: oldPath,
    mirror: "action-scope-changed",
  },
} as const satisfies Readonly<Record<string, Rule>>;
