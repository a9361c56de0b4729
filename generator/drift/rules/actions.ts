import type { Rule } from "../rule.js";

const nothing = "Nothing breaks. Name it in the release note.";

/** Changes of actions, and of what goes in and comes out of them. */
export const actionRules = {
  "action-removed": {
    area: "action",
    direction: "request",
    severity: "error",
    when: "A resource has an action no more.",
    message: ({ subject }) => `Action \`${subject}\` is gone`,
    fix: "Bring the block of the action back; a resource that cannot do it leaves it out of `actions`.",
    mirror: "action-added",
  },
  "action-added": {
    area: "action",
    direction: "request",
    severity: "info",
    when: "A resource has an action that it did not have.",
    message: ({ subject }) => `Action \`${subject}\` is new`,
    fix: nothing,
    mirror: "action-removed",
  },
  "action-renamed": {
    area: "action",
    direction: "request",
    severity: "error",
    when: "An action is gone, and one with the same input and output and a similar name is new.",
    message: ({ subject, to }) => `Action \`${subject}\` seems to be called \`${to}\` now`,
    fix: "Keep the old name, or offer both for a release; two actions that only look alike need a new major version.",
    mirror: "action-renamed",
  },
  "action-moved": {
    area: "action",
    direction: "request",
    severity: "error",
    when: "An action is gone from one resource, and is new, with the same input and output, on another.",
    message: ({ subject, to }) => `Action \`${subject}\` seems to be \`${to}\` now`,
    fix: "Offer the action on both resources for a release.",
    mirror: "action-moved",
  },
  "required-input-added": {
    area: "input",
    direction: "request",
    severity: "error",
    when: "An action that took no body needs one.",
    message: ({ subject, after }) =>
      `Action \`${subject}\` needs a body, \`${after}\`, and took none`,
    fix: "Let every field of the input be optional, so that a call without a body still works.",
    mirror: "required-input-removed",
  },
  "required-input-removed": {
    area: "input",
    direction: "request",
    severity: "warning",
    when: "An action that needed a body takes none.",
    message: ({ subject, before }) =>
      `Action \`${subject}\` takes no body, and needed \`${before}\``,
    fix: "Let servers ignore the body that programs go on sending, or bring the input back.",
    mirror: "required-input-added",
  },
  "optional-input-added": {
    area: "input",
    direction: "request",
    severity: "info",
    when: "An action that took no body may have one, of which every field is optional.",
    message: ({ subject, after }) => `Action \`${subject}\` may have a body, \`${after}\``,
    fix: nothing,
    mirror: "optional-input-removed",
  },
  "optional-input-removed": {
    area: "input",
    direction: "request",
    severity: "warning",
    when: "An action that could have a body takes none.",
    message: ({ subject, before }) =>
      `Action \`${subject}\` takes no body, and could have \`${before}\``,
    fix: "Let servers ignore the body that programs go on sending, or bring the input back.",
    mirror: "optional-input-added",
  },
  "action-input-changed": {
    area: "input",
    direction: "request",
    severity: "error",
    when: "An action takes a body of another type.",
    message: ({ subject, before, after }) =>
      `Action \`${subject}\` takes \`${after}\`, took \`${before}\``,
    fix: "Keep the input type, and add to it what is new as optional fields.",
    mirror: "action-input-changed",
  },
  "action-output-added": {
    area: "output",
    direction: "response",
    severity: "info",
    when: "The answer of an action is told, and was not.",
    message: ({ subject, after }) => `Action \`${subject}\` answers \`${after}\`, was not told`,
    fix: nothing,
    mirror: "action-output-removed",
  },
  "action-output-removed": {
    area: "output",
    direction: "response",
    severity: "error",
    when: "The answer of an action is not told any more.",
    message: ({ subject, before }) =>
      `Action \`${subject}\` answers nothing, answered \`${before}\``,
    fix: "Bring back the line that names the output.",
    mirror: "action-output-added",
  },
  "action-output-changed": {
    area: "output",
    direction: "response",
    severity: "error",
    when: "An action answers a resource of another type.",
    message: ({ subject, before, after }) =>
      `Action \`${subject}\` answers \`${after}\`, answered \`${before}\``,
    fix: "Keep the output; what is new can be read from a link of it.",
    mirror: "action-output-changed",
  },
} as const satisfies Readonly<Record<string, Rule>>;
