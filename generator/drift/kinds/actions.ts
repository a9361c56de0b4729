import { calledThere, inRequests, inResponses, live, notDescribed, notServed } from "../kind.js";
import type { Kinds } from "../kind.js";

/** Actions, and what goes in and comes out of them. */
export const actionKinds = {
  "action-removed": {
    area: "action",
    when: "A resource has an action no more.",
    message: "Action `{subject}` is gone",
    fix: "Bring the block of the action back; a resource that cannot do it leaves it out of `actions`.",
    mirror: "action-added",
    cases: {
      "action-removed": inRequests("error"),
      "live-action-missing": live("request", "error", {
        message: notServed("action"),
        fix: "Bring it back on the server, or take the block of the action off the page.",
      }),
    },
  },
  "action-added": {
    area: "action",
    when: "A resource has an action that it did not have.",
    message: "Action `{subject}` is new",
    mirror: "action-removed",
    cases: {
      "action-added": inRequests("info"),
      "live-action-unknown": live("request", "warning", {
        message: notDescribed("action"),
        fix: "Write a block for the action.",
      }),
    },
  },
  "action-renamed": {
    area: "action",
    when: "An action is gone, and one with the same input and output and a similar name is new.",
    message: "Action `{subject}` seems to be called `{to}` now",
    fix: "Keep the old name, or offer both for a release; two actions that only look alike need a new major version.",
    mirror: "action-renamed",
    cases: {
      "action-renamed": inRequests("error"),
      "live-action-renamed": live("request", "error", {
        message: calledThere("action"),
        fix: "Give both the same name.",
      }),
    },
  },
  "action-moved": {
    area: "action",
    when: "An action is gone from one resource, and is new, with the same input and output, on another.",
    message: "Action `{subject}` seems to be `{to}` now",
    fix: "Offer the action on both resources for a release.",
    mirror: "action-moved",
    cases: { "action-moved": inRequests("error") },
  },
  "input-added": {
    area: "input",
    when: "An action that took no body may have one, or needs one.",
    message: "Action `{subject}` may have a body, `{after}`",
    mirror: "input-removed",
    cases: {
      "required-input-added": inRequests("error", {
        of: "required",
        when: "An action that took no body needs one.",
        message: "Action `{subject}` needs a body, `{after}`, and took none",
        fix: "Let every field of the input be optional, so that a call without a body still works.",
      }),
      "optional-input-added": inRequests("info"),
      "live-input-unknown": live("request", "error", {
        message: "Action `{subject}` takes `{before}` on the server, and no body in the docs",
        fix: "Name the input in the block of the action, with a table of its fields.",
      }),
    },
  },
  "input-removed": {
    area: "input",
    when: "An action that had a body takes none.",
    message: "Action `{subject}` takes no body, and could have `{before}`",
    fix: "Let servers ignore the body that programs go on sending, or bring the input back.",
    mirror: "input-added",
    cases: {
      "required-input-removed": inRequests("warning", {
        of: "required",
        message: "Action `{subject}` takes no body, and needed `{before}`",
      }),
      "optional-input-removed": inRequests("warning"),
      "live-input-missing": live("request", "error", {
        message: "Action `{subject}` takes no body on the server, and `{after}` in the docs",
        fix: "Say in the block that the action has no inputs.",
      }),
    },
  },
  "input-changed": {
    area: "input",
    when: "An action takes a body of another type.",
    message: "Action `{subject}` takes `{after}`, took `{before}`",
    fix: "Keep the input type, and add to it what is new as optional fields.",
    mirror: "input-changed",
    cases: {
      "action-input-changed": inRequests("error"),
      "live-input-differs": live("request", "error", {
        message: "Action `{subject}` takes `{before}` on the server, and `{after}` in the docs",
        fix: "Name the input of the server in the block of the action.",
      }),
    },
  },
  "output-added": {
    area: "output",
    when: "What an action answers is told, and was not.",
    message: "Action `{subject}` answers `{after}`, was not told",
    mirror: "output-removed",
    cases: {
      "action-output-added": inResponses("info"),
      "live-output-unknown": live("response", "warning", {
        message:
          "Action `{subject}` answers `{before}` on the server, and the docs do not tell what",
        fix: "Add a line to the block that names the output.",
      }),
    },
  },
  "output-removed": {
    area: "output",
    when: "What an action answers is not told any more.",
    message: "Action `{subject}` answers nothing, answered `{before}`",
    fix: "Bring back the line that names the output.",
    mirror: "output-added",
    cases: {
      "action-output-removed": inResponses("error"),
      "live-output-missing": live("response", "error", {
        message: "Action `{subject}` answers nothing on the server, and `{after}` in the docs",
        fix: "Let the schema of the server tell the output, or take the line off the block.",
      }),
    },
  },
  "output-changed": {
    area: "output",
    when: "An action answers a resource of another type.",
    message: "Action `{subject}` answers `{after}`, answered `{before}`",
    fix: "Keep the output; what is new can be read from a link of it.",
    mirror: "output-changed",
    cases: {
      "action-output-changed": inResponses("error"),
      "live-output-differs": live("response", "error", {
        message: "Action `{subject}` answers `{before}` on the server, and `{after}` in the docs",
        fix: "Name the output of the server in the block of the action.",
      }),
    },
  },
} as const satisfies Kinds;
