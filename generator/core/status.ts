import type { Response } from "./api.js";

/** True if a response is an error. False for a response without a status (`default`). */
export function isError({ status }: Pick<Response, "status">): boolean {
  const { value } = status;
  return typeof value === "number" ? value >= 400 : value !== "default";
}
