import { impl, inDocument, inRequests, live, mendEither } from "../kind.js";
import { notDescribed, notInDocument, notServed, onlyInDocument } from "../kind.js";
import type { Kinds } from "../kind.js";

const oldPath =
  "Print the old path again, or let servers answer below both until the next major version.";
const ofOperation = {
  subject: "operation",
  message: "Operation `{id}` is at `{after}`, was at `{before}`",
} as const;
const ofAction = {
  subject: "action",
  message: "Action `{id}` is at `{after}`, was at `{before}`",
} as const;

/**
 * The kinds of differences in operations, methods and paths. A case with the subject `api` concerns all routes with a
 * common prefix.
 */
export const routeKinds = {
  "operation-presence": {
    subject: "operation",
    ways: {
      removed: {
        when: "A resource no longer has an operation.",
        message: "Operation `{id}` is gone, was `{before}`",
        fix: "Bring the block of the operation back; servers can answer 405 where it makes no sense.",
        cases: {
          "operation-removed": inRequests("error"),
          "action-removed": inRequests("error", {
            subject: "action",
            message: "Action `{id}` is gone",
            fix: "Bring the block of the action back; a resource that cannot do it leaves it out of `actions`.",
          }),
          "live-operation-missing": live("request", "error", {
            message: "The server has no operation `{id}` (`{after}`), which the docs describe",
            fix: "Bring it back on the server, or take the block of the operation off the page.",
          }),
          "live-action-missing": live("request", "error", {
            subject: "action",
            message: notServed("action"),
            fix: "Bring it back on the server, or take the block of the action off the page.",
          }),
          "openapi-operation-missing": inDocument("request", "error", {
            message: notInDocument("operation"),
            fix: "Add the operation to the document, or take its section off the page.",
          }),
          "impl-operation-missing": impl("request", "error", {
            when: "The handlers of a resource have no method for an operation or an action of its page.",
            message: "No code handles `{id}` (`{after}`), which the docs describe",
            fix: "Run `stubdown scaffold RESOURCE --to DIR`, and write what it puts there.",
          }),
        },
      },
      added: {
        when: "A resource has an operation that it did not have.",
        message: "Operation `{id}` is new: `{after}`",
        cases: {
          "operation-added": inRequests("info"),
          "action-added": inRequests("info", {
            subject: "action",
            message: "Action `{id}` is new",
          }),
          "live-operation-unknown": live("request", "warning", {
            message: notDescribed("operation"),
            fix: "Write a block for the operation, or let the server refuse it.",
          }),
          "live-action-unknown": live("request", "warning", {
            subject: "action",
            message: notDescribed("action"),
            fix: "Write a block for the action.",
          }),
          "openapi-operation-unknown": inDocument("request", "warning", {
            message: onlyInDocument("operation"),
            fix: "Write a section for the operation, or take it out of the document.",
          }),
          "impl-operation-unknown": impl("request", "error", {
            when: "A method says that it handles an operation or an action that the page does not have.",
            message: "There is code for `{id}`, which the docs do not describe",
            hint: "; `{to}` looks like it",
            fix: "Move the code that is still needed to the method of the new operation, or bring the operation back on the page.",
          }),
        },
      },
    },
  },
  "operation-method": {
    subject: "operation",
    ways: {
      changed: {
        when: "An operation or an action has another HTTP method.",
        message: "Operation `{id}` has the method `{after}`, had `{before}`",
        fix: "Print the old method again: `POST` creates, `PUT` updates, `DELETE` deletes.",
        cases: {
          "operation-method-changed": inRequests("error", { subject: "operation" }),
          "action-method-changed": inRequests("error", {
            subject: "action",
            message: "Action `{id}` has the method `{after}`, had `{before}`",
            fix: "Print `POST` again.",
          }),
          "openapi-operation-method": inDocument("request", "error", {
            message: "`{id}` has the method `{before}` in the document, and `{after}` in the docs",
            fix: mendEither,
          }),
        },
      },
    },
  },
  "operation-path": {
    subject: "operation",
    ways: {
      changed: {
        when: "A route has another path behind base path and scope.",
        message: "The server has the collection of `{id}` at `{before}`, the docs at `{after}`",
        fix: oldPath,
        cases: {
          "operation-path-changed": inRequests("error", ofOperation),
          "action-path-changed": inRequests("error", ofAction),
          "live-path": live("request", "error", {
            when: "The server has a collection under another name than the page says. If the page prints no path, its type implies the name.",
            fix: "Print the path of the server in the blocks of the page.",
          }),
          "openapi-operation-path": inDocument("request", "error", {
            message:
              "Operation `{id}` is at `{before}` in the document, and at `{after}` in the docs",
            fix: mendEither,
          }),
        },
      },
    },
  },
  "path-parameter-name": {
    subject: "operation",
    ways: {
      renamed: {
        when: "A path differs only in the name of a placeholder, which is not sent.",
        message: "Path of `{id}` is at `{after}`, was at `{before}`",
        cases: {
          "path-parameter-renamed": inRequests("info", {
            fix: "Nothing breaks. Use one name for it on all pages.",
          }),
        },
      },
    },
  },
  "base-path": {
    subject: "operation",
    ways: {
      changed: {
        when: "Routes begin with another base path, such as `/v2` for `/v1`, or with another base URL.",
        message: "Routes below `{id}` begin with `{after}`, began with `{before}`",
        fix: oldPath,
        cases: {
          "api-base-path-changed": inRequests("error", {
            subject: "api",
            fix: "Let servers answer below both. If this is a new version of the API, give it its own docs folder.",
          }),
          "operation-base-path-changed": inRequests("error", ofOperation),
          "action-base-path-changed": inRequests("error", ofAction),
          "live-base-path": live("request", "warning", {
            message: "The server has its collections below `{before}`, the docs below `{after}`",
            fix: "Check that the URL is that of this version of the API. If it is, write the server's base path on the pages.",
          }),
          "openapi-base-path": inDocument("request", "warning", {
            message: "The document has its paths below `{before}`, the docs below `{after}`",
            fix: "Let `servers` of the document end with the base path that the docs print.",
          }),
        },
      },
    },
  },
  "path-scope": {
    subject: "operation",
    ways: {
      gained: {
        when: "Routes are below a scope now, such as `/shelves/{shelf}`.",
        message: "Routes below `{id}` are below `{after}` now",
        fix: oldPath,
        cases: {
          "api-scope-gained": inRequests("error", {
            subject: "api",
            fix: "Let servers answer outside of the scope as well, and set `scoping` in the configuration.",
          }),
          "operation-scope-gained": inRequests("error", ofOperation),
          "action-scope-gained": inRequests("error", ofAction),
        },
      },
      lost: {
        when: "Routes are outside of the scope that they were below.",
        message: "Routes below `{id}` are not below `{before}` any more",
        fix: oldPath,
        cases: {
          "api-scope-lost": inRequests("error", {
            subject: "api",
            fix: "Let servers answer below the scope as well, and set `scoping` in the configuration.",
          }),
          "operation-scope-lost": inRequests("error", ofOperation),
          "action-scope-lost": inRequests("error", ofAction),
        },
      },
      changed: {
        when: "Routes are below another scope.",
        message: "Routes below `{id}` are below `{after}`, were below `{before}`",
        fix: oldPath,
        cases: {
          "api-scope-changed": inRequests("error", {
            subject: "api",
            fix: "Let servers answer below both scopes.",
          }),
          "operation-scope-changed": inRequests("error", ofOperation),
          "action-scope-changed": inRequests("error", ofAction),
        },
      },
    },
  },
} as const satisfies Kinds;
