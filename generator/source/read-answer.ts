import { shorten } from "../diagnostics/diagnostic.js";

/** The number of bytes that may still be read, for all responses together. */
export interface ReadBudget {
  bytes: number;
}

/**
 * Reads the body of a response, and lowers the budget by its size. Undefined if the body is larger than the budget.
 *
 * @throws any error of the stream; `whyUnreachable` describes it
 */
export async function readAnswer(
  { body }: Response,
  budget: ReadBudget,
): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  if (body === null) return "";
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    budget.bytes -= chunk.length;
    if (budget.bytes < 0) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Returns the reason why `fetch` failed; undefined for a timeout. */
export function whyUnreachable(error: unknown): string | undefined {
  const { name, message, cause } = error as Error;
  if (name === "TimeoutError") return undefined;
  const { code, message: why } = (cause ?? {}) as Partial<NodeJS.ErrnoException>;
  return shorten(code ?? why ?? message);
}
