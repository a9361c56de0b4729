import type { Rule } from "../rule.js";

const keepType =
  "Bring the page back. If the type has to go, say so a release ahead and raise the major version.";
const nothing = "Nothing breaks. Name it in the release note.";
const sameName =
  "Keep the old name, or keep both for a release; if these are two things, nothing mends it but a new major version.";

/** Differences of whole types and resources. */
export const typeRules = {
  "type-removed": {
    area: "type",
    direction: "both",
    severity: "error",
    when: "A type has no page any more.",
    message: ({ subject }) => `Type \`${subject}\` is gone`,
    fix: keepType,
    mirror: "type-added",
  },
  "type-added": {
    area: "type",
    direction: "both",
    severity: "info",
    when: "A type has a page that it did not have.",
    message: ({ subject }) => `Type \`${subject}\` is new`,
    fix: nothing,
    mirror: "type-removed",
  },
  "type-renamed": {
    area: "type",
    direction: "both",
    severity: "error",
    when: "A type is gone, and one with the same fields and a similar name is new.",
    message: ({ subject, to }) => `Type \`${subject}\` seems to be called \`${to}\` now`,
    fix: sameName,
    mirror: "type-renamed",
  },
  "resource-removed": {
    area: "resource",
    direction: "both",
    severity: "error",
    when: "A resource has no page any more.",
    message: ({ subject }) => `Resource \`${subject}\` is gone, with its routes`,
    fix: keepType,
    mirror: "resource-added",
  },
  "resource-added": {
    area: "resource",
    direction: "both",
    severity: "info",
    when: "A resource has a page that it did not have.",
    message: ({ subject }) => `Resource \`${subject}\` is new`,
    fix: nothing,
    mirror: "resource-removed",
  },
  "resource-renamed": {
    area: "resource",
    direction: "both",
    severity: "error",
    when: "A resource is gone, and one with the same members and a similar name is new.",
    message: ({ subject, to }) => `Resource \`${subject}\` seems to be called \`${to}\` now`,
    fix: sameName,
    mirror: "resource-renamed",
  },
  "resource-became-type": {
    area: "resource",
    direction: "both",
    severity: "error",
    when: "A page tells of a type, and told of a resource, which can be listed and read.",
    message: ({ subject }) =>
      `\`${subject}\` is a type, was a resource; it cannot be listed or read`,
    fix: "Give the page the title of a resource again, and list it in the index.",
    mirror: "type-became-resource",
  },
  "type-became-resource": {
    area: "resource",
    direction: "both",
    severity: "info",
    when: "A page tells of a resource, and told of a type.",
    message: ({ subject }) => `\`${subject}\` is a resource, was a type`,
    fix: nothing,
    mirror: "resource-became-type",
  },
  "type-closed-in-request": {
    area: "type",
    direction: "request",
    severity: "error",
    when: "Requests hold a type of which the fields are told now, and any field could be sent.",
    message: ({ subject, after }) =>
      `\`${subject}\` has ${after} in requests, and took any field before`,
    fix: "See that the page lists every field that is sent, and marks none as required that was left out.",
    mirror: "type-opened-in-request",
  },
  "type-opened-in-request": {
    area: "type",
    direction: "request",
    severity: "info",
    when: "Requests hold a type of which nothing tells the fields any more.",
    message: ({ subject, before }) =>
      `\`${subject}\` takes any field in requests, and had ${before} before`,
    fix: "Nothing breaks. If the fields were lost by accident, bring back their table.",
    mirror: "type-closed-in-request",
  },
  "type-closed-in-response": {
    area: "type",
    direction: "response",
    severity: "warning",
    when: "Responses hold a type of which the fields are told now, and nothing told them.",
    message: ({ subject, after }) =>
      `\`${subject}\` has ${after} in responses, and could have any before`,
    fix: "See that the page lists every field that servers answer.",
    mirror: "type-opened-in-response",
  },
  "type-opened-in-response": {
    area: "type",
    direction: "response",
    severity: "error",
    when: "Responses hold a type of which nothing tells the fields any more.",
    message: ({ subject, before }) =>
      `\`${subject}\` may have any field in responses, and had ${before} before`,
    fix: "Bring back the table of its fields.",
    mirror: "type-closed-in-response",
  },
} as const satisfies Readonly<Record<string, Rule>>;
