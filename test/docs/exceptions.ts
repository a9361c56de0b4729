/** A command of a page that is not run as it is printed, or that does not exit with 0. Each must still stand there. */
export interface Exception {
  /** The begin of the command. */
  readonly command: string;
  readonly reason: string;
  /** The exit code. Default: the command is not run. */
  readonly code?: number;
  /** Where it runs: `pages` is a folder whose `docs` are the pages of the bookshop alone. Default: the copy. */
  readonly folder?: "pages";
  /** A server that has to run meanwhile. */
  readonly server?: string;
}

export const exceptions: readonly Exception[] = [
  { command: "npm ci", reason: "needs the network" },
  { command: "npm test", reason: "runs these tests" },
  { command: "npx remark-cli", reason: "needs the network" },
  { command: "npx stubdown import http://old:8080", reason: "needs a server of the reader" },
  {
    command: "npx stubdown check live http://localhost:8080 --api rancher-v1",
    reason: "compares with a server",
    server: "npm run mock -- --api rancher-v1",
    code: 0,
  },
  ...["inspect", "check docs", "explain", "generate"].map((name): Exception => ({
    command: `npx stubdown ${name} --docs docs`,
    reason: "runs on pages of the reader",
    folder: "pages",
    code: 0,
  })),
];

/** Parts of programs, which tests type-check with what they leave out, or find word for word in a file. */
export const fragments: readonly { readonly begin: string; readonly test: string }[] = [
  { begin: "await client.wait(", test: "test/types/client.test.ts" },
];
