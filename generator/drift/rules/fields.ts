import type { Rule } from "../rule.js";

const keepRow =
  "Bring the row back. If the field has to go, say so in its notes a release ahead and raise the major version.";
const nothing = "Nothing breaks. Name it in the release note.";

/** Fields that come, go or change their name. */
export const fieldRules = {
  "required-field-added": {
    area: "field",
    direction: "request",
    severity: "error",
    when: "Requests must have a field that they did not know.",
    message: ({ subject, after }) =>
      `Field \`${subject}\` (\`${after}\`) is new, and requests must have it`,
    fix: "Let the field be optional, with a default that does what servers did without it.",
    mirror: "required-field-removed",
  },
  "required-field-removed": {
    area: "field",
    direction: "request",
    severity: "error",
    when: "A field is gone that requests had to have.",
    message: ({ subject, before }) =>
      `Field \`${subject}\` (\`${before}\`) is gone, which requests had to have`,
    fix: keepRow,
    mirror: "required-field-added",
  },
  "field-added": {
    area: "field",
    direction: "both",
    severity: "info",
    when: "There is a field that requests may have, and responses have.",
    message: ({ subject, after }) =>
      `Field \`${subject}\` (\`${after}\`) is new in requests and responses`,
    fix: nothing,
    mirror: "field-removed",
  },
  "field-removed": {
    area: "field",
    direction: "both",
    severity: "error",
    when: "A field is gone that requests could have, and responses had.",
    message: ({ subject, before }) =>
      `Field \`${subject}\` (\`${before}\`) is gone from requests and responses`,
    fix: keepRow,
    mirror: "field-added",
  },
  "optional-field-added-to-request": {
    area: "field",
    direction: "request",
    severity: "info",
    when: "Requests may have a field that they did not know, and no response has it.",
    message: ({ subject, after }) => `Field \`${subject}\` (\`${after}\`) is new in requests`,
    fix: nothing,
    mirror: "optional-field-removed-from-request",
  },
  "optional-field-removed-from-request": {
    area: "field",
    direction: "request",
    severity: "error",
    when: "A field is gone that requests could have, and no response had.",
    message: ({ subject, before }) => `Field \`${subject}\` (\`${before}\`) is gone from requests`,
    fix: keepRow,
    mirror: "optional-field-added-to-request",
  },
  "field-added-to-response": {
    area: "field",
    direction: "response",
    severity: "info",
    when: "Responses have a field that they did not have, and no request may have it.",
    message: ({ subject, after }) => `Field \`${subject}\` (\`${after}\`) is new in responses`,
    fix: nothing,
    mirror: "field-removed-from-response",
  },
  "field-removed-from-response": {
    area: "field",
    direction: "response",
    severity: "error",
    when: "A field is gone that responses had, and no request could have.",
    message: ({ subject, before }) => `Field \`${subject}\` (\`${before}\`) is gone from responses`,
    fix: keepRow,
    mirror: "field-added-to-response",
  },
  "field-renamed": {
    area: "field",
    direction: "both",
    severity: "error",
    when: "A field is gone, and one of the same type and flags and a similar name is new.",
    message: ({ subject, to, where }) =>
      `Field \`${subject}\` seems to be called \`${to}\` now, in ${where}`,
    fix: "Keep the old name, or keep both for a release; two fields that only look alike need a new major version.",
    mirror: "field-renamed",
  },
} as const satisfies Readonly<Record<string, Rule>>;
