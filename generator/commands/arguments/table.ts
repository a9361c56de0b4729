/*
 * The commands with their arguments and options. Parsing, checking, help, suggestions, the types of
 * options and docs/commands.md come from this table. The file is long because it is data.
 */

import { flag, value, type CommandSpec, type OptionSpec, type ValueKinds } from "./spec.js";

/** Options that choose the pages. */
const pages = {
  config: value("text FILE", "The configuration", {
    otherwise: "stubdown.config.json here or in a folder above",
  }),
  docs: value("text DIR", "A folder of pages to use instead of a configuration", {
    excludes: ["config", "api"],
  }),
  name: value("name NAME", "The name of the API in --docs", { needs: "docs", otherwise: "api" }),
};
const project = {
  api: value("text NAME", "Use one API of the configuration", { otherwise: "all" }),
  ...pages,
};
const oneProject = {
  api: value("text NAME", "Which API of the configuration; required if it has several"),
  ...pages,
};
const out = value("text DIR", "The output folder for the packages of --docs", { needs: "docs" });
/** Options that choose the pages and the output folder of the packages. */
const packages = { ...project, docs: { ...project.docs, needs: "out" }, out };
const dryRun = flag("Print what would be written, and write nothing");

/** Options for the report of a check. */
const report = {
  format: value("text FORMAT", "How findings are printed", {
    values: ["pretty", "compact", "json", "sarif", "github", "junit", "markdown"],
    otherwise: "pretty on a terminal, else compact",
  }),
  output: value("text FILE", "Write the report to a file, and print it as text"),
  "fail-on": value("text LEVEL", "The lowest severity that makes the exit code 1", {
    values: ["error", "warning", "info"],
    default: "error",
  }),
  baseline: value("text FILE", "Accept the findings that this file lists", {
    otherwise: "`baseline` in the configuration",
  }),
  "update-baseline": flag(
    "Write the findings of this run to the baseline, and remove entries that it no longer finds",
  ),
};
const fixing = {
  fix: flag("First correct the faults in the pages that have a single right correction", {
    excludes: ["update-baseline"],
  }),
  "dry-run": flag("Print what --fix would change, and change nothing", { needs: "fix" }),
};
const against = value(
  "text BASE",
  "What to compare with: a git ref, REF:FOLDER, a folder of pages, a facts file or an OpenAPI document",
  { otherwise: "the commit where the branch left the main branch" },
);
/** Option that allows references to other hosts. */
const remote = flag("Follow references of the document to other hosts, too");
const schemas = "The server, `http://host:8080`, or a file with its schemas as JSON";

/** All commands, keyed by name, in the order of the help. */
export const commands = {
  init: {
    summary: "Start a project: a configuration, pages, and the files for npm, git and CI",
    details:
      "Begins with two sample pages, or with the pages of --docs. Existing files are kept, but package.json, pnpm-workspace.yaml and .gitignore are completed. In a new project, `generate` runs afterwards.",
    options: {
      docs: value("text DIR", "The folder of your pages", {
        otherwise: "docs/api, with sample pages",
      }),
      name: value("name NAME", "The name of the API", {
        otherwise: "the name in package.json, or of the folder",
      }),
      "dry-run": dryRun,
    },
    examples: [
      ["init", "a project with sample pages, to be replaced by your own"],
      ["init --docs docs/reference", "a project with your pages"],
    ],
  },
  generate: {
    summary: "Write the packages: models, client and server",
    details:
      "Unchanged files are not written, and files that are no longer generated are removed. A file that was changed by hand is first copied to .replaced/.",
    options: {
      ...packages,
      "dry-run": dryRun,
      watch: flag("Run again whenever a page changes, until Ctrl-C", { excludes: ["dry-run"] }),
      verbose: flag("Print how long each stage took"),
      profile: value("text FILE", "Write a CPU profile for the developer tools of a browser"),
    },
    examples: [
      ["generate", "write the packages of every API of the configuration"],
      ["generate --docs docs/api --out packages --name shop", "work without a configuration"],
      ["generate --watch", "write the packages again on every save"],
    ],
  },
  check: {
    summary: "Check the pages, the packages, and changes that break clients",
    details: "Runs `check docs`, `check stale` and `check breaking`. Writes nothing without --fix.",
    options: { ...packages, ...report, against, ...fixing },
    examples: [
      ["check", "run the three checks for every API of the configuration"],
      ["check --format sarif --output report.sarif", "a report for code scanning"],
      ["check --update-baseline --baseline known.txt", "accept what is found now"],
    ],
  },
  "check docs": {
    summary: "Check the pages and the links between them",
    options: { ...project, ...report, ...fixing },
    examples: [
      ["check docs", "faults with their places"],
      ["check docs --fix --dry-run", "the corrections as a patch"],
    ],
  },
  "check stale": {
    summary: "Check that the packages on disk are what `generate` would write",
    options: { ...packages, ...report },
    examples: [["check stale", "differences as a patch, with the lines of the pages behind them"]],
  },
  "check breaking": {
    summary: "Compare the API of the pages with the API of an earlier version of the pages",
    options: {
      ...project,
      ...report,
      against,
      changelog: flag("Print a release note in Markdown", { excludes: ["format", "output"] }),
    },
    examples: [
      ["check breaking", "changes since the branch left the main branch"],
      ["check breaking --against v1.2 --changelog", "a release note about changes since a tag"],
      ["check breaking --against openapi.json", "changes since an OpenAPI document"],
      ["check breaking --against v1.0:docs/old", "changes since a tag with the pages in docs/old"],
    ],
  },
  "check live": {
    summary: "Compare the schemas of a running server with the pages",
    details:
      "Sends only GET requests. The keys are taken from the URL, or from PREFIX_ACCESS_KEY and PREFIX_SECRET_KEY, where PREFIX is `envPrefix` of the configuration or the name of the API.",
    words: [{ name: "URL", text: schemas }],
    options: { ...oneProject, ...report },
    examples: [
      ["check live http://localhost:8080", "a server on this machine"],
      ["check live schemas.json", "a saved answer with the schemas of a server"],
    ],
  },
  "check openapi": {
    summary: "Compare an OpenAPI document with the pages",
    details:
      "Reads versions 2.0, 3.0 and 3.1, as JSON or YAML, with the files that the document refers to. Sends only GET requests; without --remote-refs, only to the host of the URL.",
    words: [{ name: "DOCUMENT", text: "A file, or the URL of a server's document" }],
    options: { ...oneProject, ...report, "remote-refs": remote },
    examples: [
      ["check openapi openapi.json", "a document on disk"],
      ["check openapi http://localhost:8080/openapi.json", "the document of a server"],
    ],
  },
  "check impl": {
    summary: "Compare the handlers in a folder with the pages",
    words: [{ name: "DIR", text: "The folder of the handlers; folders below it are included" }],
    options: { ...oneProject, out, ...report },
    examples: [
      [
        "check impl src/handlers",
        "operations without a handler, and handlers without an operation",
      ],
    ],
  },
  coverage: {
    summary: "Count for each page how much text was used, prose, reported, unread or lost",
    options: project,
    examples: [["coverage", "a table with a row for each page"]],
  },
  inspect: {
    summary: "Show what was understood of the pages, and what was not",
    details:
      "Works with any folder of Markdown. The exit code is 1 if a page has an error, or if a word, a form or a block was not understood. With --write, the exit code is about the pages before the configuration was changed.",
    options: {
      ...project,
      write: flag("Add the proposed options to the configuration; with --docs, write a new one"),
      html: value("text FILE", "Write an HTML page that shows how each text was understood"),
      json: flag("Print JSON"),
    },
    examples: [
      ["inspect --docs docs/api", "counts, and the words that were not understood, with places"],
      ["inspect --docs docs/api --html reading.html", "the pages with their facts, for a browser"],
      ["inspect --docs docs/api --write", "a configuration to begin with"],
      ["inspect --json", "described by docs/schema/inspect.schema.json"],
    ],
  },
  explain: {
    summary: "Print the facts about a name, each with the line and the rule behind it",
    words: [
      {
        name: "NAME",
        text: "A type (`volume`), a member (`volume.name`) or a request (`GET /volumes`)",
      },
    ],
    options: { ...project, json: flag("Print JSON") },
    examples: [
      ["explain volume", "a type with its members"],
      ["explain volume.imageId", "one field"],
      ["explain volume.snapshot", "one action"],
      ['explain "GET /books"', "one request, with its parameters and answers"],
      ['explain "POST /books#title"', "one parameter, or one member of the body"],
      ['explain "POST /books#404"', "one answer"],
    ],
  },
  fmt: {
    summary: "Write the pages in canonical form; prose stays as it is",
    options: {
      ...project,
      check: flag("Print the pages that are not in canonical form, write nothing"),
      "dry-run": dryRun,
    },
    examples: [
      ["fmt", "format all pages"],
      ["fmt --check", "for CI: exit code 1 if a page is not in canonical form"],
    ],
  },
  ir: {
    summary: "Print the API that the pages describe, as JSON",
    options: project,
    examples: [["ir", "described by docs/schema/ir.schema.json"]],
  },
  facts: {
    summary: "Print the facts of the pages, one per line",
    options: project,
    examples: [["facts > facts.tsv", "a file for `check breaking --against facts.tsv`"]],
  },
  scaffold: {
    summary: "Write handlers for a server, or add the methods that they lack",
    details: "Existing lines are not changed.",
    words: [
      {
        name: "RESOURCE",
        text: "Resources such as `volumes`; all resources by default",
        isOptional: true,
        isMany: true,
      },
    ],
    options: {
      ...oneProject,
      to: value("text DIR", "The folder of the handlers", { isRequired: true }),
      format: value("text FORMAT", "What a new file contains", {
        values: ["object", "class"],
        default: "object",
      }),
      "dry-run": dryRun,
    },
    examples: [
      ["scaffold --to src/handlers", "all resources"],
      ["scaffold volumes hosts --to src/handlers --dry-run", "two resources, as a patch"],
    ],
  },
  mock: {
    summary: "Serve the API until Ctrl-C, with rows in memory or with samples of the docs",
    details:
      "Ctrl-C and SIGTERM stop it, and so does SIGTERM to `npx` or `npm run`. npm passes on no SIGINT and no SIGKILL that a program sends to it: send SIGTERM, or start `node_modules/.bin/stubdown mock` without npm.",
    options: {
      ...oneProject,
      port: value("number PORT", "The port to listen on; 0 finds a free port", {
        default: "8080",
        max: 65_535,
      }),
      auth: value("keys ACCESS_KEY:SECRET_KEY", "Refuse requests without these keys (Basic)"),
      token: value("text TOKEN", "Refuse requests without this token, sent as documented", {
        excludes: ["auth"],
      }),
      seed: value("number COUNT", "Rows of each resource at the start", {
        default: "0",
        max: 10_000,
      }),
      latency: value("number MS", "Milliseconds before each answer", {
        default: "0",
        max: 600_000,
      }),
      fail: value("percent PERCENT", "The share of requests that get the answer 503", {
        default: "0%",
      }),
      transitions: value("number MS", "Milliseconds that a create, a delete or an action takes", {
        default: "0",
        max: 600_000,
      }),
      stateful: flag("Keep created and changed rows instead of only answering with samples"),
      cors: flag("Let web pages of any origin send requests"),
      "allow-host": value(
        "text NAME",
        "Host names besides localhost that clients may use for the mock, separated by commas",
      ),
      "api-ui": value("text URL", "The folder with `ui.js` and `ui.css` of Rancher's api-ui"),
    },
    examples: [
      ["mock --port 3000", "the API at http://127.0.0.1:3000"],
      ["mock --latency 200 --fail 5%", "a slow server that fails now and then"],
      ["mock --stateful --seed 3", "a REST API with three rows of each resource"],
    ],
  },
  import: {
    summary: "Write first pages from the schemas of a running server or an OpenAPI document",
    details:
      "An existing page is never replaced. Facts that cannot be written on a page are printed. The text at SCHEMAS shows whether it is an OpenAPI document or the schemas of a server.",
    words: [{ name: "SCHEMAS", text: `${schemas}; or an OpenAPI document, as a file or a URL` }],
    options: {
      out: value("text DIR", "The folder to write pages to", { isRequired: true }),
      name: value("name NAME", "The name of the API", { default: "api" }),
      "dry-run": dryRun,
      "remote-refs": remote,
    },
    examples: [
      ["import http://localhost:8080 --out docs/api", "a page for each type"],
      ["import openapi.json --out docs/api", "a page for each group of operations"],
    ],
  },
} as const satisfies Readonly<Record<string, CommandSpec>>;

/** The name of a command, such as `check` or `check live`. */
export type CommandName = keyof typeof commands;

type Specs = (typeof commands)[CommandName]["options"];
type ValueOf<S> = S extends { readonly values: readonly (infer V)[] }
  ? V
  : S extends OptionSpec
    ? ValueKinds[S["kind"]]
    : never;
type Sure = { readonly default: string } | { readonly isRequired: true };
type Given<T> = {
  readonly [K in keyof T as T[K] extends Sure ? K : never]: ValueOf<T[K]>;
} & {
  readonly [K in keyof T as T[K] extends Sure ? never : K]?: ValueOf<T[K]>;
};

/** The options of a command, keyed by long name. A flag that is not given is absent. */
export type OptionsOf<Name extends CommandName> = Given<(typeof commands)[Name]["options"]>;

type KeyOf<U> = U extends unknown ? keyof U : never;
type ValueIn<U, K extends PropertyKey> =
  U extends Readonly<Record<K, infer S>> ? ValueOf<S> : never;

/** The options of any command. */
export type Options = { readonly [K in KeyOf<Specs>]?: ValueIn<Specs, K> };
