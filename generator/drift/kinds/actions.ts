import { calledThere, inDocument, inRequests, inResponses, live, mendEither } from "../kind.js";
import type { Kinds } from "../kind.js";

/** The kinds of differences in actions, and in the bodies and responses of actions and operations. */
export const actionKinds = {
  "operation-name": {
    subject: "action",
    ways: {
      renamed: {
        when: "An action is gone, and one with the same input and output and a similar name is new.",
        message: "Action `{id}` seems to be called `{to}` now",
        fix: "Keep the old name, or offer both for a release; two actions that only look alike need a new major version.",
        cases: {
          "action-renamed": inRequests("error"),
          "method-renamed": inRequests("error", {
            subject: "operation",
            when: "The client's method for a request has another name, because another request is new or a title is.",
            message: "The method `{before}` of the client is called `{after}` now",
            fix: "Keep the old name with `names` of the protocol in the configuration.",
          }),
          "live-action-renamed": live("request", "error", {
            message: calledThere("action"),
            fix: "Give both the same name.",
          }),
        },
      },
    },
  },
  "operation-owner": {
    subject: "action",
    ways: {
      moved: {
        when: "An action is gone from one resource, and is new, with the same input and output, on another.",
        message: "Action `{id}` seems to be `{to}` now",
        fix: "Offer the action on both resources for a release.",
        cases: { "action-moved": inRequests("error") },
      },
    },
  },
  "operation-input": {
    subject: "action",
    ways: {
      added: {
        when: "An action that took no body may have one, or needs one.",
        message: "Action `{id}` may have a body, `{after}`",
        cases: {
          "required-input-added": inRequests("error", {
            subject: "required-input",
            when: "An action that took no body needs one.",
            message: "Action `{id}` now needs a body, `{after}`; before, it took none",
            fix: "Let every field of the input be optional, so that a call without a body still works.",
          }),
          "optional-input-added": inRequests("info"),
          "body-added": inRequests("error", {
            subject: "operation",
            message: "`{id}` now takes a body, `{after}`; before, it took none",
            fix: "See that a request without a body still works.",
          }),
          "live-input-unknown": live("request", "error", {
            message: "Action `{id}` takes `{before}` on the server, and no body in the docs",
            fix: "Name the input in the block of the action, with a table of its fields.",
          }),
          "openapi-body-unknown": inDocument("request", "warning", {
            subject: "operation",
            message: "`{id}` takes a body (`{before}`) in the document, and none in the docs",
            fix: "Describe the body on the page.",
          }),
        },
      },
      removed: {
        when: "An action that had a body takes none.",
        message: "Action `{id}` no longer takes a body; before, it could have `{before}`",
        fix: "Let servers ignore the body that programs go on sending, or bring the input back.",
        cases: {
          "required-input-removed": inRequests("warning", {
            subject: "required-input",
            message: "Action `{id}` no longer takes a body; before, it needed `{before}`",
          }),
          "optional-input-removed": inRequests("warning"),
          "body-removed": inRequests("warning", {
            subject: "operation",
            message: "`{id}` no longer takes a body; before, it took `{before}`",
          }),
          "live-input-missing": live("request", "error", {
            message: "Action `{id}` takes no body on the server, and `{after}` in the docs",
            fix: "Say in the block that the action has no inputs.",
          }),
          "openapi-body-missing": inDocument("request", "error", {
            subject: "operation",
            message: "`{id}` takes no body in the document, and `{after}` in the docs",
            fix: mendEither,
          }),
        },
      },
      changed: {
        when: "An action takes a body of another type.",
        message: "Action `{id}` takes `{after}`, took `{before}`",
        fix: "Keep the input type, and add new members to it as optional fields.",
        cases: {
          "action-input-changed": inRequests("error"),
          "body-changed": inRequests("error", {
            subject: "operation",
            message: "`{id}` takes `{after}`, took `{before}`",
          }),
          "live-input-differs": live("request", "error", {
            message: "Action `{id}` takes `{before}` on the server, and `{after}` in the docs",
            fix: "Name the input of the server in the block of the action.",
          }),
          "openapi-body-type": inDocument("request", "error", {
            subject: "operation",
            message: "`{id}` takes `{before}` in the document, and `{after}` in the docs",
            fix: mendEither,
          }),
        },
      },
    },
  },
  "operation-output": {
    subject: "action",
    ways: {
      added: {
        when: "The docs now say what an action answers; before, they did not.",
        message: "Action `{id}` answers `{after}`; before, the docs did not say",
        cases: {
          "action-output-added": inResponses("info"),
          "response-added": inResponses("info", {
            subject: "operation",
            message: "`{id}` answers `{after}`; before, the docs did not say",
          }),
          "live-output-unknown": live("response", "warning", {
            message:
              "Action `{id}` answers `{before}` on the server, and the docs do not say what it answers",
            fix: "Add a line to the block that names the output.",
          }),
          "openapi-answer-unknown": inDocument("response", "warning", {
            subject: "operation",
            message: "`{id}` answers `{before}` in the document, and nothing in the docs",
            fix: "State on the page what the operation answers.",
          }),
        },
      },
      removed: {
        when: "The docs no longer say what an action answers.",
        message: "Action `{id}` answered `{before}`; now the docs do not say what it answers",
        fix: "Bring back the line that names the output.",
        cases: {
          "action-output-removed": inResponses("error"),
          "response-removed": inResponses("error", {
            subject: "operation",
            message: "`{id}` answered `{before}`; now the docs do not say what it answers",
            fix: "State again what the operation answers.",
          }),
          "live-output-missing": live("response", "error", {
            message: "Action `{id}` answers nothing on the server, and `{after}` in the docs",
            fix: "Name the output in the schema of the server, or remove the line from the block.",
          }),
          "openapi-answer-missing": inDocument("response", "error", {
            subject: "operation",
            message: "`{id}` answers nothing in the document, and `{after}` in the docs",
            fix: mendEither,
          }),
        },
      },
      changed: {
        when: "An action answers a resource of another type.",
        message: "Action `{id}` answers `{after}`, answered `{before}`",
        fix: "Keep the output, and add a link to it for new data.",
        cases: {
          "action-output-changed": inResponses("error"),
          "response-changed": inResponses("error", {
            subject: "operation",
            message: "`{id}` answers `{after}`, answered `{before}`",
          }),
          "live-output-differs": live("response", "error", {
            message: "Action `{id}` answers `{before}` on the server, and `{after}` in the docs",
            fix: "Name the output of the server in the block of the action.",
          }),
          "openapi-answer-type": inDocument("response", "error", {
            subject: "operation",
            message: "`{id}` answers `{before}` in the document, and `{after}` in the docs",
            fix: mendEither,
          }),
        },
      },
    },
  },
} as const satisfies Kinds;
