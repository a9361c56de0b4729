import type { Response } from "./api.js";

/** Whether an answer is an error. An answer of which no status is told is none. */
export function isError({ status }: Pick<Response, "status">): boolean {
  const { value } = status;
  return typeof value === "number" ? value >= 400 : value !== "default";
}
