import { createServer, type AddressInfo } from "node:net";

import { onTestFinished } from "vitest";

/** Starts a server that answers each request with the given bytes, and returns its URL. Text is sent as Latin-1. */
export async function serveText(answer: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined).once("data", () => socket.end(answer, "latin1"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** True if this Node takes an answer with a blank in the name of a header. Node 24 and newer refuse it themselves. */
export const takesBlankInName = Number(process.versions.node.split(".")[0]) < 24;
