import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";

/** A JSON object of an answer. Tests know its members. */
export interface Json {
  readonly [name: string]: unknown;
  readonly id: string;
  readonly links: Readonly<Record<string, string>>;
  readonly actions: Readonly<Record<string, string>>;
  readonly data: readonly Json[];
}

/** An answer as received over the socket. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
  /** The body parsed as JSON; an empty object if it is not JSON. */
  readonly json: Json;
}

/** The parts of a request besides method and path. */
export interface Asking {
  readonly headers?: OutgoingHttpHeaders;
  /** The body. A string or bytes are sent unchanged, any other value as JSON. No content type is added. */
  readonly body?: unknown;
}

/** Sends a request such as `GET /v1/volumes`. The path is sent unchanged. */
export function ask(url: string, line: string, { headers, body }: Asking = {}): Promise<Answer> {
  const [method = "", path = ""] = line.split(" ");
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, path, agent: false, ...(headers && { headers }) });
    sent.on("error", reject);
    sent.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString("utf8");
        const status = response.statusCode ?? 0;
        resolve({ status, headers: response.headers, bytes, text, json: readJson(text) });
      });
    });
    const isText = typeof body === "string" || body instanceof Uint8Array;
    if (body === undefined) sent.end();
    else sent.end(isText ? body : JSON.stringify(body));
  });
}

function readJson(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return { id: "", links: {}, actions: {}, data: [] };
  }
}
