import { shorten } from "../diagnostics/diagnostic.js";

/** How many bytes may still be read, of all answers together. */
export interface ReadBudget {
  bytes: number;
}

/**
 * The text of an answer; undefined if it is larger than what is left of the budget, which it lowers.
 *
 * @throws what the stream throws; `whyUnreachable` tells it in words.
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

/** Why `fetch` failed; undefined if the time was over. */
export function whyUnreachable(error: unknown): string | undefined {
  const { name, message, cause } = error as Error;
  if (name === "TimeoutError") return undefined;
  const { code, message: why } = (cause ?? {}) as Partial<NodeJS.ErrnoException>;
  return shorten(code ?? why ?? message);
}
