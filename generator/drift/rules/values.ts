import type { Rule } from "../rule.js";

const nothing = "Nothing breaks. Name it in the release note.";
const sayOptions =
  "Keep the options that servers took, or tell in the notes that any other text is taken.";

/** Changes of defaults and options. */
export const valueRules = {
  "default-changed-in-request": {
    area: "default",
    direction: "request",
    severity: "warning",
    when: "What a request leaves out is taken for another value than before.",
    message: ({ subject, before, after }) =>
      `Default of \`${subject}\` is \`${after}\`, was \`${before}\``,
    fix: "Keep the default; programs that want the other value can send it.",
    mirror: "default-changed-in-request",
  },
  "default-added-in-request": {
    area: "default",
    direction: "request",
    severity: "info",
    when: "What a request leaves out has a default, and had none.",
    message: ({ subject, after }) => `Default of \`${subject}\` is \`${after}\`, was none`,
    fix: nothing,
    mirror: "default-removed-from-request",
  },
  "default-removed-from-request": {
    area: "default",
    direction: "request",
    severity: "warning",
    when: "What a request leaves out has no default any more.",
    message: ({ subject, before }) => `Default of \`${subject}\` is gone, was \`${before}\``,
    fix: "Bring the default back.",
    mirror: "default-added-in-request",
  },
  "default-changed-in-response": {
    area: "default",
    direction: "response",
    severity: "info",
    when: "The default of a field that no request sets is another.",
    message: ({ subject, before, after }) =>
      `Default of \`${subject}\` is \`${after}\`, was \`${before}\`; no request sets it`,
    fix: nothing,
    mirror: "default-changed-in-response",
  },
  "default-added-in-response": {
    area: "default",
    direction: "response",
    severity: "info",
    when: "A field that no request sets has a default, and had none.",
    message: ({ subject, after }) =>
      `Default of \`${subject}\` is \`${after}\`, was none; no request sets it`,
    fix: nothing,
    mirror: "default-removed-from-response",
  },
  "default-removed-from-response": {
    area: "default",
    direction: "response",
    severity: "info",
    when: "A field that no request sets has no default any more.",
    message: ({ subject, before }) =>
      `Default of \`${subject}\` is gone, was \`${before}\`; no request sets it`,
    fix: nothing,
    mirror: "default-added-in-response",
  },
  "option-added-to-request": {
    area: "option",
    direction: "request",
    severity: "info",
    when: "Requests may choose an option that there was not.",
    message: ({ subject, after }) => `Option \`${after}\` of \`${subject}\` is new in requests`,
    fix: nothing,
    mirror: "option-removed-from-request",
  },
  "option-removed-from-request": {
    area: "option",
    direction: "request",
    severity: "error",
    when: "Requests cannot choose an option that there was.",
    message: ({ subject, before }) =>
      `Option \`${before}\` of \`${subject}\` is gone from requests`,
    fix: "Keep the option, and let servers take it for the one that replaces it.",
    mirror: "option-added-to-request",
  },
  "option-added-to-response": {
    area: "option",
    direction: "response",
    severity: "warning",
    when: "Responses may hold an option that programs do not know; they read it as text.",
    message: ({ subject, after }) => `Option \`${after}\` of \`${subject}\` is new in responses`,
    fix: "Name it in the release note: programs that go through all options have one more to handle.",
    mirror: "option-removed-from-response",
  },
  "option-removed-from-response": {
    area: "option",
    direction: "response",
    severity: "info",
    when: "Responses never hold an option that they could.",
    message: ({ subject, before }) =>
      `Option \`${before}\` of \`${subject}\` is gone from responses`,
    fix: nothing,
    mirror: "option-added-to-response",
  },
  "options-listed-in-request": {
    area: "option",
    direction: "request",
    severity: "error",
    when: "Requests have to choose from a list, and nothing told the options.",
    message: ({ subject, after }) =>
      `\`${subject}\` lists options now, nothing told them: \`${after}\``,
    fix: sayOptions,
    mirror: "options-unlisted-in-request",
  },
  "options-unlisted-in-request": {
    area: "option",
    direction: "request",
    severity: "info",
    when: "Nothing tells any more what requests can choose from.",
    message: ({ subject, before }) =>
      `\`${subject}\` lists no options any more, had: \`${before}\``,
    fix: "Nothing breaks. If the options were lost by accident, bring back their list.",
    mirror: "options-listed-in-request",
  },
  "options-listed-in-response": {
    area: "option",
    direction: "response",
    severity: "info",
    when: "The options that responses hold are told, and nothing told them.",
    message: ({ subject, after }) =>
      `\`${subject}\` lists options now, nothing told them: \`${after}\``,
    fix: nothing,
    mirror: "options-unlisted-in-response",
  },
  "options-unlisted-in-response": {
    area: "option",
    direction: "response",
    severity: "warning",
    when: "Nothing tells any more which options responses hold.",
    message: ({ subject, before }) =>
      `\`${subject}\` lists no options any more, had: \`${before}\``,
    fix: "Bring back the list of options.",
    mirror: "options-listed-in-response",
  },
} as const satisfies Readonly<Record<string, Rule>>;
