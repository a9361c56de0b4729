import type { Rule } from "../rule.js";

const addPage =
  "Write a page for it: `stubdown import URL --out DIR` prints one to start from. If it is not for users, let the server hide it from their keys.";
const serveIt =
  "Bring it back on the server, or take it off the pages. Schemas depend on who asks: see that the keys may use it.";

/** Differences between the pages and the schemas of a running server: types, routes and actions. */
export const liveRules = {
  "live-type-missing": {
    area: "type",
    direction: "both",
    severity: "error",
    when: "The pages describe a type of which the server has no schema.",
    message: ({ subject }) => `The server has no type \`${subject}\`, which the docs describe`,
    fix: serveIt,
    mirror: "live-type-unknown",
  },
  "live-type-unknown": {
    area: "type",
    direction: "both",
    severity: "warning",
    when: "The server has a schema of a type that has no page.",
    message: ({ subject }) => `The server has a type \`${subject}\`, of which there is no page`,
    fix: addPage,
    mirror: "live-type-missing",
  },
  "live-resource-missing": {
    area: "resource",
    direction: "both",
    severity: "error",
    when: "The pages describe a resource of which the server has no schema.",
    message: ({ subject }) => `The server has no resource \`${subject}\`, which the docs describe`,
    fix: serveIt,
    mirror: "live-resource-unknown",
  },
  "live-resource-unknown": {
    area: "resource",
    direction: "both",
    severity: "warning",
    when: "The server lists resources of a type that has no page.",
    message: ({ subject }) => `The server has a resource \`${subject}\`, of which there is no page`,
    fix: addPage,
    mirror: "live-resource-missing",
  },
  "live-resource-unlisted": {
    area: "resource",
    direction: "response",
    severity: "error",
    when: "The server does not list what a page describes as a resource: its schema has no `GET` among its `collectionMethods`, or no link to the collection.",
    message: ({ subject }) =>
      `The server does not list \`${subject}\`, which the docs describe as a resource`,
    fix: "Let the server list it, or give the page the title of a type and take it out of the index.",
    mirror: "live-type-listed",
  },
  "live-type-listed": {
    area: "resource",
    direction: "response",
    severity: "warning",
    when: "The server lists what a page describes as a type that other types use.",
    message: ({ subject }) =>
      `The server lists \`${subject}\`, which the docs describe as a type and not as a resource`,
    fix: "Give the page the title of a resource, and list it in the index.",
    mirror: "live-resource-unlisted",
  },
  "live-operation-missing": {
    area: "operation",
    direction: "request",
    severity: "error",
    when: "A page has an operation of which the schema does not have the method.",
    message: ({ subject, after }) =>
      `The server has no operation \`${subject}\` (\`${after}\`), which the docs describe`,
    fix: "Bring it back on the server, or take the block of the operation off the page.",
    mirror: "live-operation-unknown",
  },
  "live-operation-unknown": {
    area: "operation",
    direction: "request",
    severity: "warning",
    when: "A schema has the method of an operation that the page does not have.",
    message: ({ subject }) =>
      `The server has an operation \`${subject}\`, which the docs do not describe`,
    fix: "Write a block for the operation, or let the server refuse it.",
    mirror: "live-operation-missing",
  },
  "live-path": {
    area: "path",
    direction: "request",
    severity: "error",
    when: "The server has a collection under another name than the page says or, where it prints no path, than its type implies.",
    message: ({ subject, before, after }) =>
      `The server has the collection of \`${subject}\` at \`${before}\`, the docs at \`${after}\``,
    fix: "Print the path of the server in the blocks of the page.",
    mirror: "live-path",
  },
  "live-base-path": {
    area: "path",
    direction: "request",
    severity: "warning",
    when: "The collections of the server are not below the base path that the pages print.",
    message: ({ before, after }) =>
      `The server has its collections below \`${before}\`, the docs below \`${after}\``,
    fix: "See that the URL is that of this version of the API; if it is, print the server's base path on the pages.",
    mirror: "live-base-path",
  },
  "live-action-missing": {
    area: "action",
    direction: "request",
    severity: "error",
    when: "A page has an action that the schema does not have.",
    message: ({ subject }) => `The server has no action \`${subject}\`, which the docs describe`,
    fix: "Bring it back on the server, or take the block of the action off the page.",
    mirror: "live-action-unknown",
  },
  "live-action-unknown": {
    area: "action",
    direction: "request",
    severity: "warning",
    when: "A schema has an action that the page does not have.",
    message: ({ subject }) =>
      `The server has an action \`${subject}\`, which the docs do not describe`,
    fix: "Write a block for the action.",
    mirror: "live-action-missing",
  },
  "live-action-renamed": {
    area: "action",
    direction: "request",
    severity: "error",
    when: "A page has an action that the schema does not have, and the schema has one with the same input and output and a similar name.",
    message: ({ subject, to }) =>
      `The server has no action \`${subject}\`; it seems to be called \`${to}\` there`,
    fix: "Give both the same name.",
    mirror: "live-action-renamed",
  },
  "live-input-missing": {
    area: "input",
    direction: "request",
    severity: "error",
    when: "An action takes a body in the docs, and none on the server.",
    message: ({ subject, after }) =>
      `Action \`${subject}\` takes no body on the server, and \`${after}\` in the docs`,
    fix: "Say in the block that the action has no inputs.",
    mirror: "live-input-unknown",
  },
  "live-input-unknown": {
    area: "input",
    direction: "request",
    severity: "error",
    when: "An action takes a body on the server, and none in the docs.",
    message: ({ subject, before }) =>
      `Action \`${subject}\` takes \`${before}\` on the server, and no body in the docs`,
    fix: "Name the input in the block of the action, with a table of its fields.",
    mirror: "live-input-missing",
  },
  "live-input-differs": {
    area: "input",
    direction: "request",
    severity: "error",
    when: "An action takes a body of another type on the server than in the docs.",
    message: ({ subject, before, after }) =>
      `Action \`${subject}\` takes \`${before}\` on the server, and \`${after}\` in the docs`,
    fix: "Name the input of the server in the block of the action.",
    mirror: "live-input-differs",
  },
  "live-output-missing": {
    area: "output",
    direction: "response",
    severity: "error",
    when: "An action answers a type in the docs, and none on the server.",
    message: ({ subject, after }) =>
      `Action \`${subject}\` answers nothing on the server, and \`${after}\` in the docs`,
    fix: "Let the schema of the server tell the output, or take the line off the block.",
    mirror: "live-output-unknown",
  },
  "live-output-unknown": {
    area: "output",
    direction: "response",
    severity: "warning",
    when: "An action answers a type on the server, of which the docs say nothing.",
    message: ({ subject, before }) =>
      `Action \`${subject}\` answers \`${before}\` on the server, and the docs do not tell what`,
    fix: "Add a line to the block that names the output.",
    mirror: "live-output-missing",
  },
  "live-output-differs": {
    area: "output",
    direction: "response",
    severity: "error",
    when: "An action answers another type on the server than in the docs.",
    message: ({ subject, before, after }) =>
      `Action \`${subject}\` answers \`${before}\` on the server, and \`${after}\` in the docs`,
    fix: "Name the output of the server in the block of the action.",
    mirror: "live-output-differs",
  },
  "live-unreadable-schema": {
    area: "type",
    direction: "both",
    severity: "error",
    when: "A part of a schema is not what the protocol has there, so that nothing can be said of it.",
    message: ({ subject, before, after }) =>
      `Unexpected ${before} in the schema of \`${subject}\`, expected ${after}`,
    fix: "Mend the schemas of the server: typed clients stop at a value of the wrong type.",
    mirror: { none: "pages have faults of their own, which `check docs` tells" },
  },
} as const satisfies Readonly<Record<string, Rule>>;
