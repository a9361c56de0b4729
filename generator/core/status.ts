import type { Response } from "./api.js";

/** Whether an answer is an error. False for an answer without a status. */
export function isError({ status }: Pick<Response, "status">): boolean {
  const { value } = status;
  return typeof value === "number" ? value >= 400 : value !== "default";
}
