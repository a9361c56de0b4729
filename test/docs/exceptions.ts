/** A command that the test does not run, runs elsewhere, or expects to fail. Each must be on a page. */
export interface Exception {
  /** The beginning of the command. */
  readonly command: string;
  readonly reason: string;
  /** The exit code. Default: the command is not run. */
  readonly code?: number;
  /**
   * The folder in which it runs: `pages` has the pages of the bookshop in `docs`, `empty` has only stubdown installed.
   * Default: the copy of the repository.
   */
  readonly folder?: "pages" | "empty";
  /** A server that has to run at the same time. */
  readonly server?: string;
}

export const exceptions: readonly Exception[] = [
  { command: "npm ci", reason: "needs the network" },
  { command: "npm install", reason: "needs the network" },
  {
    command: "npx stubdown init --docs docs",
    reason: "starts from pages of the reader",
    folder: "pages",
    code: 0,
  },
  { command: "npx stubdown init", reason: "starts a project", folder: "empty", code: 0 },
  {
    command: "npx stubdown check openapi http://localhost:8080/openapi.json",
    reason: "compares with a server",
    server: "npm run mock -- --api bookshop",
    code: 0,
  },
  { command: "npm test", reason: "runs these tests" },
  { command: "npx stubdown import http://old:8080", reason: "needs a server of the reader" },
  {
    command:
      "RANCHER_ACCESS_KEY=ak RANCHER_SECRET_KEY=sk npx stubdown check live http://localhost:8080",
    reason: "compares with a server",
    server: "npm run mock -- --api rancher-v1 --auth ak:sk",
    code: 0,
  },
  {
    command: "npx stubdown check impl src",
    reason: "finds that most methods have no handler yet",
    code: 1,
  },
  ...["inspect", "check docs", "generate"].map((name): Exception => ({
    command: `npx stubdown ${name} --docs docs`,
    reason: "runs on pages of the reader",
    folder: "pages",
    code: 0,
  })),
];

/** Parts of programs. Another test finds them word for word in a file, or type-checks them with the missing code. */
export const fragments: readonly {
  readonly page: string;
  /** The beginnings of the parts. */
  readonly begin: string;
  readonly test: string;
}[] = [
  { page: "docs/protocols/rest.md", begin: "// ", test: "test/protocols/rest/options.test.ts" },
];
